import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join, relative } from 'node:path';
import { endLater } from './cleanup.ts';

export type Artifact = {
  readonly id: number;
  readonly name: string;
  readonly run: string;
  expired: boolean;
  /** Path in the artifact, with `/`, to content. */
  readonly files: ReadonlyMap<string, string | Buffer>;
};

/** A job as GitHub's API lists it. */
export type ListedJob = {
  readonly id: number;
  readonly name: string;
  readonly run_attempt: number;
  readonly started_at?: string;
};

/** The artifacts and jobs of some runs, with the part of GitHub's API that lists them. */
export type ArtifactService = {
  readonly url: string;
  readonly artifacts: Artifact[];
  readonly jobs: ListedJob[];
  /** The `Authorization` headers that were sent, in order. */
  readonly authorizations: (string | undefined)[];
  add(name: string, files: Record<string, string | Buffer>, run?: string): Artifact;
  /** As actions/upload-artifact does: a name is taken once, whatever the attempt. */
  upload(options: {
    readonly name: string;
    readonly path: string;
    readonly run: string;
  }): 'kept' | 'no files';
  /** As actions/download-artifact 8 does, its layouts included. */
  download(options: Readonly<Record<string, string>>): void;
  /** As actions/cache does: known by key and path as it was written. */
  saveCache(key: string, path: string, folder: string): void;
  restoreCache(options: Readonly<Record<string, string>>, folder: string): void;
};

const PAGE = 100;

/** Opens such a service on loopback; it is closed when the tests of its file have ended. */
export async function openArtifactService(): Promise<ArtifactService> {
  const artifacts: Artifact[] = [];
  const jobs: ListedJob[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const [, run, what] = /^\/repos\/acme\/app\/actions\/runs\/(\d+)\/(artifacts|jobs)$/.exec(pathname) ?? [];
    authorizations.push(request.headers.authorization);
    if (what === undefined) return response.writeHead(404).end('{}');
    const all = what === 'jobs' ? jobs : artifacts.filter((one) => one.run === run).map(listed);
    const from = (Number(searchParams.get('page')) - 1) * PAGE;
    response.end(JSON.stringify({ total_count: all.length, [what]: all.slice(from, from + PAGE) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endLater(() => new Promise<void>((resolve) => server.close(() => resolve())));
  let lastId = 9_000_000_000;
  const caches: { key: string; path: string; files: [string, Buffer][] }[] = [];
  const service: ArtifactService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    artifacts,
    jobs,
    authorizations,
    add(name, files, run = '4711') {
      lastId += 1;
      const artifact = { id: lastId, name, run, expired: false, files: new Map(Object.entries(files)) };
      artifacts.push(artifact);
      return artifact;
    },
    upload({ name, path, run }) {
      if (artifacts.some((one) => one.name === name && one.run === run))
        throw new Error(`409: an artifact named ${name} exists`);
      const found = globSync(path).filter((one) => statSync(one).isFile());
      if (found.length === 0) return 'no files';
      const root = path.includes('*') ? dirname(path) : null;
      const entries = found.map((one) => [root ? relative(root, one) : basename(one), readFileSync(one)]);
      service.add(name, Object.fromEntries(entries), run);
      return 'kept';
    },
    download({ 'artifact-ids': ids, pattern, path = '', 'run-id': run = '4711', ...options }) {
      const newest = artifacts
        .filter((one) => one.run === run && !one.expired)
        .filter((one, index, all) => !all.slice(index + 1).some(({ name }) => name === one.name));
      const wanted = newest.filter(({ id, name }) =>
        ids ? ids.split(',').includes(String(id)) : name.startsWith((pattern ?? '').replace(/\*$/, '')),
      );
      if (ids && wanted.length === 0) throw new Error('None of the provided artifact IDs were found');
      const flat = wanted.length === 1 || options['merge-multiple'] === 'true';
      for (const { name, files } of wanted) {
        for (const [file, content] of files) {
          const target = flat ? join(path, file) : join(path, name, file);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
      }
    },
    saveCache(key, path, folder) {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      caches.push({ key, path, files: names.map((name) => [name, readFileSync(join(folder, name))]) });
    },
    restoreCache({ key = '', path = '', 'restore-keys': prefix = key }, folder) {
      const found = caches.findLast(
        (one) => one.path === path && (one.key === key || one.key.startsWith(prefix)),
      );
      if (found) mkdirSync(folder, { recursive: true });
      for (const [name, content] of found?.files ?? []) writeFileSync(join(folder, name), content);
    },
  };
  return service;
}

function listed({ files: _, run: __, ...artifact }: Artifact) {
  return artifact;
}
