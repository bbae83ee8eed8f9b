import * as core from '@actions/core';
import { listenForCancel } from './cancel.ts';
import { systemClock } from './clock.ts';
import { createGitHubLog } from './github/log.ts';
import { readGitHubValues } from './github/read-values.ts';
import { writeSummary } from './github/summary.ts';
import { readRawInputs, readSurroundings } from './github/surroundings.ts';
import { openKeeper } from './github/token-keeper.ts';
import { secretValues } from './inputs/table.ts';
import { annotate } from './report/annotations.ts';
import { describeEnd } from './report/lines.ts';
import { outputsOf } from './report/outputs.ts';
import { run } from './run.ts';
import { createSecrets } from './secrets.ts';

const secrets = createSecrets(core.setSecret);
const raw = readRawInputs(process.env);
// First of all: whatever goes wrong from here on may quote what it was given.
for (const value of secretValues(raw)) secrets.add(value);

const log = createGitHubLog(secrets);
const signals = listenForCancel();
const { kill } = signals;
const { report, jobSummary } = await run(raw, readSurroundings(process.env), {
  clock: systemClock,
  log,
  secrets,
  keeperOf: (place) => openKeeper(place, process.env, { secrets, kill }),
  readValues: readGitHubValues(process.env, {
    githubToken: raw.github_token?.trim() ?? '',
    log,
    secrets,
    kill,
  }),
  ...signals,
});
log.end();
for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
annotate(report, log);
log.info(describeEnd(report));
if (jobSummary) {
  // What was sent is sent: a step that failed for its summary's sake would be run again, and send it twice.
  await writeSummary(report, secrets).catch(({ message }: Error) =>
    log.warning(`The job summary can’t be written: ${message}`),
  );
}
process.exitCode = report.failed ? 1 : 0;
