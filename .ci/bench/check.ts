/**
 * Checks 10,000 small images and lets Debian's `file` look at the same ones: `node .ci/bench/check.ts`.
 * Prints both times, their ratio (at most 3 is the goal) and the peak memory. Each runs in a process of its own.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles } from '../../src/media/check.ts';
import { findFiles } from '../../src/media/find.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';

export type CheckFigures = {
  readonly files: number;
  readonly fileSeconds: number;
  /** Finding and checking, measured inside the process. */
  readonly checkSeconds: number;
  /** The same with the start of Node. */
  readonly processSeconds: number;
  readonly ratio: number;
  readonly processRatio: number;
  readonly peakMegabytes: number;
};

/** Measures both, the better of `rounds` runs each, taken in turn. */
export function measureCheck(files = 10_000, rounds = 3): CheckFigures {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'check-bench-')));
  try {
    const image = readFileSync(new URL('../../test/fixtures/files/bench/icon.png', import.meta.url));
    for (let i = 0; i < files; i += 1) {
      // A comment after the end makes each file's hash its own.
      writeFileSync(join(folder, `image-${i}.png`), Buffer.concat([image, Buffer.from(String(i))]));
    }
    const list = execFileSync('find', [folder, '-name', '*.png'], { maxBuffer: 64 * 1024 * 1024 });
    let figures: CheckFigures | null = null;
    for (let round = 0; round < rounds; round += 1) {
      const next = measureOnce(files, folder, list);
      figures = figures === null ? next : better(figures, next);
    }
    return figures!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureOnce(files: number, folder: string, list: Buffer): CheckFigures {
  let start = performance.now();
  execFileSync('file', ['-f', '-'], { input: list, maxBuffer: 64 * 1024 * 1024 });
  const fileSeconds = (performance.now() - start) / 1000;
  start = performance.now();
  const child = spawnSync(process.execPath, [import.meta.filename, folder], { encoding: 'utf8' });
  const processSeconds = (performance.now() - start) / 1000;
  if (child.status !== 0) throw new Error(child.stderr);
  const { checkSeconds, peakMegabytes, valid } = JSON.parse(child.stdout);
  if (valid !== files) throw new Error(`${valid} of ${files} files were found to be valid`);
  return {
    files,
    fileSeconds,
    checkSeconds,
    processSeconds,
    ratio: checkSeconds / fileSeconds,
    processRatio: processSeconds / fileSeconds,
    peakMegabytes,
  };
}

function better(a: CheckFigures, b: CheckFigures): CheckFigures {
  const fileSeconds = Math.min(a.fileSeconds, b.fileSeconds);
  const checkSeconds = Math.min(a.checkSeconds, b.checkSeconds);
  const processSeconds = Math.min(a.processSeconds, b.processSeconds);
  return {
    files: a.files,
    fileSeconds,
    checkSeconds,
    processSeconds,
    ratio: checkSeconds / fileSeconds,
    processRatio: processSeconds / fileSeconds,
    peakMegabytes: Math.max(a.peakMegabytes, b.peakMegabytes),
  };
}

async function checkFolder(folder: string): Promise<void> {
  const start = performance.now();
  const found = await findFiles({ patterns: ['**/*.png'], workingDirectory: folder, workspace: folder });
  const checked = await checkFiles(found, { workspace: folder, limits: DEFAULT_LIMITS });
  const checkSeconds = (performance.now() - start) / 1000;
  const valid = checked.filter((file) => file.valid && file.problems.length === 0).length;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ checkSeconds, peakMegabytes, valid }));
}

if (process.argv[1] === import.meta.filename) {
  const [, , folder] = process.argv;
  if (folder !== undefined) await checkFolder(folder);
  else {
    const figures = measureCheck();
    process.stdout.write(
      `${figures.files} small PNG files: file ${figures.fileSeconds.toFixed(2)} s, ` +
        `check ${figures.checkSeconds.toFixed(2)} s (${figures.ratio.toFixed(2)} times), ` +
        `with the start of Node ${figures.processSeconds.toFixed(2)} s (${figures.processRatio.toFixed(2)} times), ` +
        `peak memory ${figures.peakMegabytes.toFixed(0)} MB\n`,
    );
  }
}
