import * as core from '@actions/core';
import { createGitHubLog } from './github/log.ts';
import { readGitHubValues } from './github/read-values.ts';
import { readRawInputs, readRunContext } from './github/run-context.ts';
import { writeSummary } from './github/summary.ts';
import { openTokenStore } from './github/token-store.ts';
import { secretValues } from './inputs/table.ts';
import { annotate } from './report/annotations.ts';
import { describeEnd } from './report/lines.ts';
import { outputsOf } from './report/outputs.ts';
import { run } from './run/run.ts';
import { listenForCancel } from './runtime/cancel.ts';
import { systemClock } from './runtime/clock.ts';
import { createRedactor } from './text/redact.ts';

const redactor = createRedactor(core.setSecret);
const raw = readRawInputs(process.env);
// First of all: whatever goes wrong from here on may quote what it was given.
for (const value of secretValues(raw)) redactor.add(value);

const log = createGitHubLog(redactor);
const signals = listenForCancel();
const { forceSignal } = signals;
const { report, jobSummary } = await run(raw, readRunContext(process.env), {
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
for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
annotate(report, log);
log.info(describeEnd(report));
if (jobSummary) {
  // What was sent is sent: a step that failed for its summary's sake would be run again, and send it twice.
  await writeSummary(report, redactor).catch(({ message }: Error) =>
    log.warning(`The job summary can’t be written: ${message}`),
  );
}
process.exitCode = report.failed ? 1 : 0;
