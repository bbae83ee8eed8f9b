import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Destinations } from '../inputs/job.ts';
import { describeWindowsName } from '../inputs/windows-name.ts';
import { isSameFile, leadsOut } from '../media/disk.ts';
import type { Report } from '../report/report.ts';
import { writeResultsFile } from '../report/results-file.ts';
import type { Destination } from '../report/write-each.ts';
import { codeOf } from '../text/error-code.ts';
import type { OptionValues } from './options.ts';
import { realFolder } from './real-folder.ts';
import { resultsAsJson, resultsAsVariables } from './results.ts';
import { writeOut } from './write-out.ts';

/** A pipe that nobody reads must not hang the run. */
const EMPTIED = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NONBLOCK ?? 0);

/**
 * Empties the files for the results, so that one that can't be written is told before anything is sent.
 *
 * @param taken what must not be overwritten, absolute
 * @returns what is wrong with them
 */
export function emptyResultFiles({ dotenv, shell }: OptionValues, taken: readonly string[]): string[] {
  const folder = realFolder('.');
  const problems: string[] = [];
  const prepared: string[] = [];
  for (const path of [dotenv, shell]) {
    if (typeof path !== 'string') continue;
    const absolute = resolve(folder, path);
    const problem = [...taken, ...prepared].some((one) => isSameFile(one, absolute))
      ? 'is given for something else, too, and would be overwritten. Give a file of its own.'
      : emptyFile(path, absolute, folder);
    if (problem !== null) problems.push(`“${path}” ${problem} Nothing was sent.`);
    prepared.push(absolute);
  }
  return problems;
}

/** @returns why it can’t be written, as the rest of a sentence that begins with the path; `null` when it is empty now */
function emptyFile(path: string, absolute: string, folder: string): string | null {
  if (leadsOut(absolute, folder)) {
    return 'lies outside this folder, since a symbolic link leads there. Give its real path.';
  }
  const badName = process.platform === 'win32' ? describeWindowsName(absolute) : null;
  if (badName !== null) return `can’t be written: ${badName}. Choose another name.`;
  try {
    closeSync(openSync(path, EMPTIED, 0o666));
    return null;
  } catch (error) {
    return `can’t be written (${codeOf(error) ?? error}).`;
  }
}

/** Where the results go, besides the log. */
export function resultDestinations(
  report: Report,
  { resultsFile }: Destinations,
  { json, dotenv, shell }: OptionValues,
): Destination[] {
  const files = [
    ['--results-file', resultsFile, () => writeResultsFile(resultsFile as string, report)],
    ['--dotenv', dotenv, () => writeFileSync(dotenv as string, resultsAsVariables(report, 'none'))],
    ['--shell', shell, () => writeFileSync(shell as string, resultsAsVariables(report, 'shell'))],
  ] as const;
  return [
    ...(json ? [{ name: 'The standard output', write: () => writeOut(`${resultsAsJson(report)}\n`) }] : []),
    ...files.flatMap(([name, path, write]) => (typeof path === 'string' ? [{ name, write }] : [])),
  ];
}
