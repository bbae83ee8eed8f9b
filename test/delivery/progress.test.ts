import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identify } from '../../src/delivery/item.ts';
import { noReceipt } from '../../src/delivery/receipt.ts';
import { createRunState } from '../../src/delivery/run-state.ts';
import { startUploads, type Uploads } from '../../src/delivery/uploads.ts';
import { checkFiles } from '../../src/media/check.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import type { Context } from '../../src/runtime/context.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';
import { supportedFile } from '../media/fixtures.ts';

const MB = 1_000_000;

/** Uploads of videos of the given sizes, as the log of a run tells them. */
async function openUploads(
  sizes: readonly number[],
  { speed = 1, ...options }: SandboxOptions & { speed?: number } = {},
  progress?: (bytes: number, total: number, over: boolean) => void,
) {
  const [sandbox, workspace] = [await openSandbox(options), await makeWorkspace()];
  const found = sizes.map((size, index) => {
    const absolutePath = join(workspace.path, `${index}.mp4`);
    writeFileSync(absolutePath, supportedFile('MP4/ffmpeg.mp4'));
    truncateSync(absolutePath, size);
    return { path: `${index}.mp4`, absolutePath };
  });
  const items = (await checkFiles(found, { workspace: workspace.path, limits: DEFAULT_LIMITS })).map(
    (file) => {
      if (!file.valid) throw new Error(file.problems[0]?.message);
      return { kind: 'file', file } as const;
    },
  );
  const { kenar, context, lines } = await openTestKenar(sandbox.url, { retries: 2, realWaitMs: 1 });
  // Hours pass on this clock while the sandbox reads for a moment.
  const clock = { ...context.clock, monotonic: () => performance.now() * speed };
  const log = { ...context.log, ...(progress === undefined ? {} : { progress }) };
  const own: Context = { ...context, clock, log };
  const start = (): Uploads =>
    startUploads(items, identify(items), {
      kenar,
      context: own,
      state: createRunState(context.signal),
      receipt: noReceipt,
      concurrency: 1,
      isNeeded: () => true,
    });
  return { sandbox, lines, start };
}

const percentages = (lines: readonly string[]) =>
  lines.flatMap((line) => {
    const [, percent] = /^Uploading 0\.mp4: \d[\d.]* MB of 30(?:\.0)? MB \((\d+) %\)$/.exec(line) ?? [];
    return percent === undefined ? [] : [Number(percent)];
  });

test('a long upload tells every five seconds how far it is, and at its end that it is done', async () => {
  const speed = 40;
  const { lines, start } = await openUploads([30 * MB], { uploadBytesPerSecond: 30 * MB, speed });
  const begun = performance.now();
  const uploads = start();
  await uploads.allEnded();
  expect(uploads.result(0)).toMatchObject({ status: 'done' });
  const told = percentages(lines);
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(told.length).toBeLessThanOrEqual(((performance.now() - begun) * speed) / 5000);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.every((percent) => percent < 100)).toBe(true);
  expect(lines.at(-1)).toMatch(/^Uploaded 0\.mp4 \(30(\.0)? MB\) in /);
});

test('a quick upload tells only that it is done', async () => {
  const { lines, start } = await openUploads([2 * MB]);
  await start().allEnded();
  expect(lines.filter((line) => line.startsWith('Uploading'))).toEqual([]);
  expect(lines).toEqual([expect.stringMatching(/^Uploaded 0\.mp4 \([\d.]+ MB\) in /)]);
});

test('the share of all files counts an upload that is tried again once, and one that fails as over', async () => {
  const told: [number, number, boolean][] = [];
  const { sandbox, start } = await openUploads([2 * MB, MB], {}, (...now) => void told.push(now));
  sandbox.fault({ step: 'upload', effect: { kind: 'status', status: 500 } });
  sandbox.fault({ step: 'upload', skip: 1, effect: { kind: 'status', status: 400 } });
  const uploads = start();
  await uploads.allEnded();
  expect([uploads.result(0)?.status, uploads.result(1)?.status]).toEqual(['done', 'failed']);
  expect(told.every(([bytes, total]) => total === 3 * MB && bytes <= total && bytes >= 0)).toBe(true);
  expect(told.at(-1)).toEqual([3 * MB, 3 * MB, true]);
  expect(told.slice(0, -1).every(([, , over]) => !over)).toBe(true);
});
