import * as core from '@actions/core';
import { systemClock } from './clock.ts';
import type { TokenPlace } from './credentials/credentials.ts';
import { annotate } from './github/annotations.ts';
import { listenForCancel } from './github/cancel.ts';
import { createGitHubLog } from './github/log.ts';
import { writeSummary } from './github/summary.ts';
import { readRawInputs, readSurroundings } from './github/surroundings.ts';
import { openKeeper } from './github/token-keeper.ts';
import { parseInputs } from './inputs/parse.ts';
import { secretValues } from './inputs/table.ts';
import { post } from './post.ts';
import { describeEnd } from './report/lines.ts';
import { outputsOf } from './report/outputs.ts';
import { failedReport, type Report } from './report/report.ts';
import { createSecrets } from './secrets.ts';

const secrets = createSecrets(core.setSecret);
const raw = readRawInputs(process.env);
// First of all: whatever goes wrong from here on may quote what it was given.
for (const value of secretValues(raw)) secrets.add(value);

const log = createGitHubLog(secrets);
const cancel = listenForCancel();
let report: Report;
let wantsSummary = true;
try {
  const inputs = await parseInputs(raw, readSurroundings(process.env));
  if (inputs.ok) {
    wantsSummary = inputs.job.jobSummary;
    for (const warning of inputs.warnings) log.warning(warning);
    const keeperOf = (place: TokenPlace) => openKeeper(place, process.env, secrets);
    report = await post(inputs.job, { clock: systemClock, log, secrets, keeperOf, ...cancel });
  } else {
    report = failedReport(inputs.problems.map((problem) => `Input ${problem.message}`));
  }
} catch (error) {
  // A fault of this action, not of its user: the stack goes to the debug log.
  log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  report = failedReport([
    `Unexpected: ${error instanceof Error ? error.message : error}. Please report this.`,
  ]);
}
log.end();
for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
annotate(report, log);
log.info(describeEnd(report));
if (wantsSummary) await writeSummary(report, secrets);
process.exitCode = report.failed ? 1 : 0;
