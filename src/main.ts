import * as core from '@actions/core';
import { createGitHubLog } from './github/log.ts';
import { writeOutputs } from './github/outputs.ts';
import { readGitHubValues } from './github/read-values.ts';
import { readRawInputs, readRunContext } from './github/run-context.ts';
import { writeSummary } from './github/summary.ts';
import { openTokenStore } from './github/token-store.ts';
import { secretValues } from './inputs/table.ts';
import { annotate } from './report/annotations.ts';
import { describeEnd } from './report/lines.ts';
import { outputsOf, resultsIsTooLong } from './report/outputs.ts';
import { writeResultsFile } from './report/results-file.ts';
import { describeWriteError, writeEach } from './report/write-each.ts';
import { run } from './run/run.ts';
import { listenForCancel } from './runtime/cancel.ts';
import { systemClock } from './runtime/clock.ts';
import { exitSoon } from './runtime/exit.ts';
import { createRedactor } from './text/redact.ts';

const redactor = createRedactor(core.setSecret);
const raw = readRawInputs(process.env);
// Before anything else: from here on, any error may quote an input.
for (const value of secretValues(raw)) redactor.add(value);

const log = createGitHubLog(redactor);
const signals = listenForCancel();
const { forceSignal } = signals;
const { report, destinations } = await run(raw, readRunContext(process.env), {
  clock: systemClock,
  log,
  redactor,
  openTokenStore: (location) => openTokenStore(location, process.env, { redactor, forceSignal }),
  readValues: readGitHubValues(process.env, {
    githubToken: raw.github_token?.trim() ?? '',
    log,
    redactor,
    forceSignal,
  }),
  ...signals,
});
log.end();

const { jobSummary, resultsFile } = destinations;

if (resultsIsTooLong(report)) {
  log.warning(
    'The output results is longer than the 1 MB that GitHub allows, so it holds path, media_token and status only. Give results_file to have all of it in a file.',
  );
}
const errors = await writeEach([
  { name: 'The outputs', write: () => writeOutputs(outputsOf(report)) },
  ...(resultsFile === null
    ? []
    : [{ name: 'results_file', write: () => writeResultsFile(resultsFile, report) }]),
]);
annotate(report, log);
for (const error of errors) log.error(error);
if (log.failure() !== null) errors.push(describeWriteError('The log', log.failure()));
// Runners other than GitHub’s may have no job summary.
if (jobSummary && process.env.GITHUB_STEP_SUMMARY) {
  const write = () => writeSummary({ ...report, errors: [...report.errors, ...errors] }, redactor);
  const summaryErrors = await writeEach([{ name: 'The job summary', write }]);
  for (const error of summaryErrors) log.error(error);
  errors.push(...summaryErrors);
}
log.info(describeEnd(report));
exitSoon(report.failed || errors.length > 0 ? 1 : 0);
