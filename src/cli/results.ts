import { outputsOf, outputValues } from '../report/outputs.ts';
import type { Report } from '../report/report.ts';
import { harmlessJson } from '../text/safe.ts';

/** Too long for a variable: GitLab takes 5 KB of them in all. `--json` has them. */
const TOO_LONG = ['results', 'message_deliveries'];

/** The outputs as one JSON object on one line: arrays are arrays, counts numbers. */
export function resultsAsJson(report: Report): string {
  return harmlessJson(outputValues(report));
}

/**
 * The outputs as lines `DIVAR_NAME=value`, for a CI system that hands them on as variables.
 *
 * @param quoting `none` for GitLab and Docker, which take quotes as part of the value; `shell` for a file that a
 *   shell reads (`. ./file`)
 */
export function resultsAsVariables(report: Report, quoting: 'none' | 'shell'): string {
  return Object.entries(outputsOf(report))
    .filter(([name]) => !TOO_LONG.includes(name))
    .map(([name, text]) => {
      // JSON has no line breaks, but the path of a receipt may: one line a variable, come what may.
      const line = text.replace(/[\r\n]+/g, ' ');
      return `DIVAR_${name.toUpperCase()}=${quoting === 'none' ? line : `'${line.replaceAll("'", `'\\''`)}'`}\n`;
    })
    .join('');
}
