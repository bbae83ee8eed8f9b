import { type RawInputs, secretValues } from '../inputs/table.ts';
import { listenForCancel } from '../runtime/cancel.ts';
import { systemClock } from '../runtime/clock.ts';
import type { Context } from '../runtime/context.ts';
import { exitSoon } from '../runtime/exit.ts';
import { describeSetupError } from '../setup/client.ts';
import { codeOf } from '../text/error-code.ts';
import { createRedactor } from '../text/redact.ts';
import { DONE, NOT_DONE, WRONG_USAGE } from './exit-codes.ts';
import { createTerminalLog } from './log.ts';
import { inOptionWords, withOptionWords } from './option-words.ts';
import { type OptionValues, rawInputsFrom } from './options.ts';
import { realFolder } from './real-folder.ts';
import { writeOut } from './write-out.ts';

/** What the commands of a setup share: `doctor`, `authorize` and `listen`. */
export type SetupCall = {
  readonly raw: RawInputs;
  /** Where it was called: a token file must lie outside of it. */
  readonly workspace: string;
  readonly context: Context;
  /** Writes to the standard output. One that can't be written is told, and the command ends with 1. */
  print(text: string): Promise<void>;
  /** Tells what is wrong with the usage, and ends with 2. */
  refuse(problems: readonly string[]): void;
};

/**
 * Runs a command of the setup, and ends with what it returns, or with 1 for an error that it expects.
 *
 * @param onCancel what a first Ctrl-C is answered with
 */
export async function runSetup(
  options: OptionValues,
  onCancel: string,
  command: (call: SetupCall) => Promise<number>,
): Promise<void> {
  const workspace = realFolder('.');
  const raw = {
    ...rawInputsFrom(options, [], { cwd: workspace, workspace }, process.env),
    github_token: process.env.DIVAR_GITHUB_TOKEN ?? '',
  };
  const redactor = createRedactor();
  for (const value of secretValues(raw)) redactor.add(value);
  const terminal = createTerminalLog(redactor, { debug: options.debug === true });
  const log = {
    ...withOptionWords(terminal),
    info: (line: string) => terminal.info(inOptionWords(line)),
  };
  const signals = listenForCancel({ onCancel: () => log.info(onCancel) });
  let isLost = false;
  const print = (text: string) =>
    writeOut(text).catch((error: unknown) => {
      if (!isLost) log.error(`The standard output can’t be written (${codeOf(error) ?? error}). ${LOST}`);
      isLost = true;
    });
  let code: number = WRONG_USAGE;
  try {
    code = await command({
      raw,
      workspace,
      context: { clock: systemClock, log, redactor, ...signals },
      print,
      refuse: (problems) => {
        for (const problem of problems) log.error(problem);
      },
    });
  } catch (error) {
    const known = describeSetupError(error);
    if (known === null)
      terminal.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    log.error(known ?? `Unexpected: ${error instanceof Error ? error.message : error}. Please report this.`);
    code = NOT_DONE;
  }
  exitSoon(isLost && code === DONE ? NOT_DONE : code);
}

const LOST = 'What was to be printed is lost. Send it elsewhere, and run this again.';
