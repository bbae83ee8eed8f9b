import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileKey } from './oracle.ts';
import type { Plan, PlannedFile } from './plan.ts';

/** The files of a run, which an attempt may find built again with other bytes. */
export type Builds = {
  /** Writes the files, those of `rebuilt` with other bytes. Returns the key of each, in the order of sending. */
  write(rebuilt: readonly string[]): Promise<string[]>;
  /**
   * What a message with this file is known by. With `on_changed: send` that is the content: each is to arrive. With
   * `skip` it is the path, whatever its content; files that were the same at first can't be told apart, and share one.
   */
  keyOf(sha256: string, name: string): string;
};

const FIXTURES = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'files');
const TEMPLATES = {
  png: join(FIXTURES, 'bench', 'icon.png'),
  pdf: join(FIXTURES, 'samples', 'report.pdf'),
  jpg: join(FIXTURES, 'samples', 'photo.jpg'),
};

export function createBuilds(folder: string, { files, onChanged }: Plan): Builds {
  const byPath = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const builds = new Map<string, number>();
  /** The first path that had a content under a name: what the paths that shared it are known by. */
  const paths = new Map<string, string>();
  const firstPath = new Map<string, string>();
  const keyOf = (sha256: string, name: string) => {
    const content = fileKey(sha256, name);
    return onChanged === 'send' ? content : `path ${paths.get(content) ?? `unknown: ${content}`}`;
  };
  return {
    async write(rebuilt) {
      const keys: string[] = [];
      for (const file of byPath) {
        const build = (builds.get(file.path) ?? 0) + (rebuilt.includes(file.path) ? 1 : 0);
        builds.set(file.path, build);
        const content = await contentOf(file, build);
        await mkdir(dirname(join(folder, file.path)), { recursive: true });
        await writeFile(join(folder, file.path), content);
        const sha256 = createHash('sha256').update(content).digest('hex');
        const name = file.path.split('/').at(-1)!;
        const path = firstPath.get(file.path) ?? paths.get(fileKey(sha256, name)) ?? file.path;
        firstPath.set(file.path, path);
        paths.set(fileKey(sha256, name), path);
        keys.push(keyOf(sha256, name));
      }
      return keys;
    },
    keyOf,
  };
}

/** A first build is the same for twins; a later one tells its path, so that it can be told from all others. */
async function contentOf({ path, template, tail, padding }: PlannedFile, build: number): Promise<Buffer> {
  const mark = build === 0 ? tail : `${tail}, build ${build} of ${path}`;
  return Buffer.concat([
    await readFile(TEMPLATES[template]),
    Buffer.alloc(padding),
    // A PDF is whole when its end mark is near the end.
    Buffer.from(`\n${mark}\n%%EOF\n`),
  ]);
}
