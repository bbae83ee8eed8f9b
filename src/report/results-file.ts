import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import type { Report } from './report.ts';

/** A pipe must not hang the run, nor a link lead elsewhere; Windows has neither flag. */
const FLAGS =
  constants.O_WRONLY | constants.O_CREAT | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Makes sure that the file can be written, without changing what it holds.
 *
 * @throws what the file system says
 */
export function checkResultsFile(path: string): void {
  closeSync(openResultsFile(path));
}

/** Writes the whole `results` as JSON. */
export function writeResultsFile(path: string, report: Report): void {
  const fd = openResultsFile(path);
  try {
    ftruncateSync(fd);
    writeFileSync(fd, `${JSON.stringify(report.results)}\n`);
  } finally {
    closeSync(fd);
  }
}

function openResultsFile(path: string): number {
  const fd = openSync(path, FLAGS, 0o644);
  if (fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  throw new Error('it is not a regular file');
}
