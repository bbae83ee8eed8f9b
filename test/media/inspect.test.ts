import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/media/check.ts';
import { inspectFile, yielder } from '../../src/media/inspect.ts';
import { DEFAULT_LIMITS, parseLimits } from '../../src/media/limits.ts';
import { checkFile } from './check-file.ts';
import { supportedFile } from './fixtures.ts';

const MB = 1_000_000;
const unix = test.skipIf(process.platform === 'win32');
let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'inspect-')));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The path of a file that begins as a real video and has `size` bytes; the disk stores no more than the beginning. */
function videoOf(name: string, size: number): string {
  const path = join(folder, name);
  writeFileSync(path, supportedFile('MP4/ffmpeg.mp4'));
  truncateSync(path, size);
  return path;
}

/** Counts the turns that the event loop gets while `work` runs. */
async function turnsDuring(work: () => Promise<unknown>, onTurn?: (turn: number) => void): Promise<number> {
  let turns = 0;
  let running = true;
  const turn = () => {
    if (!running) return;
    turns += 1;
    onTurn?.(turns);
    setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  running = false;
  return turns;
}

describe('a large file', () => {
  test('lets signals and sockets have their turn every 8 MiB', async () => {
    const path = videoOf('turns.mp4', 50 * MB);
    const turns = await turnsDuring(() => inspectFile(path, 60 * MB));
    expect(turns).toBeGreaterThanOrEqual(4);
    const short = videoOf('short.mp4', 6 * MB);
    expect(await turnsDuring(() => inspectFile(short, 60 * MB))).toBeLessThanOrEqual(1);
  });
  test('above the limit is not hashed; one of exactly the limit is', async () => {
    const path = videoOf('limit.mp4', 2 * MB);
    expect(await inspectFile(path, 2 * MB)).toMatchObject({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await inspectFile(path, 2 * MB - 1)).toMatchObject({ sha256: null, changed: false });
  });
  test('is measured by the limit of its own format', async () => {
    const path = videoOf('own.mp4', 2 * MB);
    const limits = await parseLimits('mp4: 1 MB');
    if (!limits.ok) throw new Error('limits');
    const found = { path: 'own.mp4', absolutePath: path };
    const file = await checkFile(found, { workspace: folder, limits: limits.limits });
    expect(file).toMatchObject({ valid: false, sha256: null, size: 2 * MB });
  });
  test.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, 100_000)],
  ])('that %s while it is hashed has changed', async (how, change) => {
    const path = videoOf(`${how}.mp4`, 40 * MB);
    const found = { path: `${how}.mp4`, absolutePath: path };
    const onTurn = (turn: number) => {
      if (turn === 2) change(path);
    };
    let file: Awaited<ReturnType<typeof checkFile>> | undefined;
    await turnsDuring(async () => {
      file = await checkFile(found, { workspace: folder, limits: DEFAULT_LIMITS });
    }, onTurn);
    expect(file!.problems.map(({ code }) => code)).toContain('changed');
    expect(file!.valid).toBe(false);
    if (how === 'shrinks') expect(file!.sha256).toBeNull();
  });
});

test('many small files let signals and sockets have their turn', async () => {
  const found = Array.from({ length: 600 }, (_, i) => {
    const path = `small-${i}.png`;
    writeFileSync(join(folder, path), supportedFile('PNG/cairo.png'));
    return { path, absolutePath: join(folder, path) };
  });
  const turns = await turnsDuring(() => checkFiles(found, { workspace: folder, limits: DEFAULT_LIMITS }));
  expect(turns).toBeGreaterThanOrEqual(2);
  const few = found.slice(0, 200);
  expect(
    await turnsDuring(() => checkFiles(few, { workspace: folder, limits: DEFAULT_LIMITS })),
  ).toBeLessThanOrEqual(1);
});

test.each([
  ['8 MiB', [8 * 2 ** 20], true],
  ['a byte less', [8 * 2 ** 20 - 1], false],
  ['8 MiB in two parts', [4 * 2 ** 20, 4 * 2 ** 20], true],
  ['256 small files', Array(256).fill(1), true],
  ['255 small files', Array(255).fill(1), false],
])('after %s the event loop gets a turn: %s', async (_what, parts: number[], expected) => {
  let turned = false;
  setImmediate(() => {
    turned = true;
  });
  const yieldAfter = yielder();
  for (const bytes of parts) await yieldAfter(bytes);
  expect(turned).toBe(expected);
});

describe('a path', () => {
  unix('where a link stands now is an error, and is not followed', async () => {
    const target = videoOf('target.mp4', MB);
    symlinkSync(target, join(folder, 'now-a-link.mp4'));
    await expect(inspectFile(join(folder, 'now-a-link.mp4'), MB)).rejects.toThrow(/ELOOP/);
  });
  unix('where a pipe stands now is not a file, and does not hang', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.mp4')]);
    expect(await inspectFile(join(folder, 'pipe.mp4'), MB)).toBe('not a file');
  });
  unix('that leads through a link now was replaced', async () => {
    symlinkSync(folder, join(folder, 'linked'));
    videoOf('real.mp4', MB);
    expect(await inspectFile(join(folder, 'linked', 'real.mp4'), MB)).toBe('replaced');
  });
  test('of an empty file has no content', async () => {
    writeFileSync(join(folder, 'empty'), '');
    expect(await inspectFile(join(folder, 'empty'), MB)).toMatchObject({
      size: 0,
      content: null,
      changed: false,
    });
  });
});
