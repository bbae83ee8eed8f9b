#!/usr/bin/env node
import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { scopeOf, valuesOf } from './cli/ci.ts';
import { DONE, NOT_DONE, WRONG_USAGE } from './cli/exit-codes.ts';
import { createTerminalLog } from './cli/log.ts';
import { withOptionWords } from './cli/option-words.ts';
import { emptyArgumentProblems, type OptionValues, pathsIn, rawInputsFrom } from './cli/options.ts';
import { type Commands, createProgram, refuseUnknownCommand } from './cli/program.ts';
import { realFolder } from './cli/real-folder.ts';
import { emptyResultFiles, resultDestinations } from './cli/result-files.ts';
import { refuseSecretArguments } from './cli/secrets.ts';
import { openTokenStore } from './cli/token-store.ts';
import { VERSION } from './cli/version.ts';
import { parseInputs } from './inputs/parse.ts';
import { type RawInputs, secretValues } from './inputs/table.ts';
import { isFolder } from './media/disk.ts';
import { annotate } from './report/annotations.ts';
import { describeEnd } from './report/lines.ts';
import { writeEach } from './report/write-each.ts';
import { run } from './run/run.ts';
import { listenForCancel } from './runtime/cancel.ts';
import { systemClock } from './runtime/clock.ts';
import { exitSoon } from './runtime/exit.ts';
import { createRedactor } from './text/redact.ts';
import { excerpt } from './text/safe.ts';

/** @param fixed inputs that the command itself sets, whatever the options say */
async function post(files: readonly string[], options: OptionValues, fixed: RawInputs = {}): Promise<void> {
  const cwd = realFolder('.');
  const workspace = realFolder(String(options.workspace ?? '.'));
  const raw = { ...rawInputsFrom(options, files, { cwd, workspace }, process.env), ...fixed };
  const redactor = createRedactor();
  for (const value of secretValues(raw)) redactor.add(value);
  const log = withOptionWords(createTerminalLog(redactor, { debug: options.debug === true }));
  const named = files.map((file) => resolve(workspace, raw.working_directory ?? '', file));
  const runContext = {
    workspace,
    scope: scopeOf(options.runId, process.env),
    isForkedPullRequest: false,
  };
  const problems = [
    ...((await isFolder(workspace))
      ? []
      : [`--workspace is “${excerpt(String(options.workspace), 100)}”, which is not a folder.`]),
    ...emptyArgumentProblems(files, options),
    ...emptyResultFiles(options, [...pathsIn(raw), ...named]),
  ];
  if (problems.length > 0) {
    // What is wrong with the inputs is told in the same run.
    const inputs = await parseInputs(raw, runContext);
    if (!inputs.ok) problems.push(...inputs.problems.map(({ message }) => `Input ${message}`));
    for (const problem of problems) log.error(problem);
    process.exitCode = WRONG_USAGE;
    return;
  }

  const onCancel = () =>
    log.warning('Stopping after the message under way. Press Ctrl-C again to wait no longer.');
  const { report, inputsRejected, destinations } = await run(raw, runContext, {
    clock: systemClock,
    log,
    redactor,
    openTokenStore,
    readValues: async () => valuesOf(process.env),
    ...listenForCancel({ onCancel }),
  });
  log.end();
  annotate(report, log);
  const errors = await writeEach(resultDestinations(report, destinations, options));
  for (const error of errors) log.error(error);
  if (!inputsRejected) log.info(describeEnd(report));
  exitSoon(inputsRejected ? WRONG_USAGE : report.failed || errors.length > 0 ? NOT_DONE : DONE);
}

function refuse(message: string): void {
  process.stderr.write(`Error: ${message}\n`);
  process.exitCode = WRONG_USAGE;
}

// A closed pipe (`| head`) or a full disk must not end a run in the middle: what it means is decided where it is written.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const args = process.argv.slice(2);
const secretArgument = refuseSecretArguments(args);
if (secretArgument !== null) refuse(secretArgument);
else {
  const commands: Commands = {
    post,
    check: (files, options) => post(files, options, { dry_run: 'true' }),
    sandbox: async (options) => (await import('./cli/sandbox.ts')).serveSandbox(options),
    doctor: async (options) => (await import('./cli/doctor.ts')).runDoctor(options),
    authorize: async (options) => (await import('./cli/authorize.ts')).runAuthorize(options),
    listen: async (command, options) => (await import('./cli/listen.ts')).runListen(command, options),
  };
  try {
    const program = createProgram(commands, VERSION);
    refuseUnknownCommand(program, args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has explained it; asking for help is no mistake.
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? DONE : WRONG_USAGE;
  }
}
