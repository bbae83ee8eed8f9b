import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { inputVariables, parseOutputs, runnerVariables, type StepResult } from '../../test/helpers/runner.ts';
import { type Ended, type RunOptions, type Windows, windowsPath } from './wine.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLES = join(ROOT, 'test', 'fixtures', 'files', 'samples');

export type Inputs = Readonly<Record<string, string>>;
type Options = Pick<RunOptions, 'onStart'> & { readonly env?: Inputs };

/** What a case has: a workspace with its files, a folder outside, a sandbox, and the action. */
export type Stage = {
  readonly sandbox: Sandbox;
  /**
   * Paths of this machine. Inputs say `{work}`, `{rooted}` (the same without its drive), `{share}` (the same below
   * `\\server\share`) and `{outside}`.
   */
  readonly work: string;
  readonly outside: string;
  /** Runs the action as the runner does on Windows. */
  step(inputs: Inputs, options?: Options): Promise<StepResult>;
  /** Runs the command line in the workspace. */
  cli(args: readonly string[], options?: Options): Promise<Ended>;
};

export type Setting = {
  /** Name and content: one of the samples, or this text. */
  readonly files: Inputs;
  /** Where the workspace is made. */
  readonly folder: string;
  /** How the runner writes its path: `{work}` unless said otherwise. */
  readonly workspace?: string;
};

export async function withStage<T>(
  windows: Windows,
  { files, folder, workspace = '{work}' }: Setting,
  use: (stage: Stage) => Promise<T>,
): Promise<T> {
  stages += 1;
  const work = join(folder, `case-${stages}`, 'work');
  const outside = join(folder, `case-${stages}`, 'outside');
  for (const path of [work, outside]) mkdirSync(path, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    if (existsSync(join(SAMPLES, content))) cpSync(join(SAMPLES, content), join(work, name));
    else writeFileSync(join(work, name), content);
  }
  const fill = (text: string) =>
    text
      .replaceAll('{work}', windowsPath(work))
      .replaceAll('{rooted}', windowsPath(work).slice('Z:'.length))
      .replaceAll('{outside}', windowsPath(outside))
      .replaceAll('{share}', `\\\\server\\share${work.slice(windows.root.length).replaceAll('/', '\\')}`);
  const fillAll = (texts: Inputs) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(text)]));
  const sandbox = await startSandbox();
  try {
    return await use({
      sandbox,
      work,
      outside,
      async step(inputs, { env = {}, ...options } = {}) {
        steps += 1;
        const temporary = join(windows.root, `runner-${steps}`);
        mkdirSync(temporary);
        const [output, summary] = [join(temporary, 'output'), join(temporary, 'summary')];
        for (const path of [output, summary]) writeFileSync(path, '');
        const given = { ...sandboxInputs(sandbox), ...fillAll(inputs) };
        const ended = await windows.run([windowsPath(join(ROOT, ACTION.runs.main))], {
          ...options,
          cwd: work,
          env: {
            ...runnerVariables(fill(workspace), windowsPath(temporary), {
              output: windowsPath(output),
              summary: windowsPath(summary),
            }),
            ...inputVariables(ACTION.inputs, given),
            ...env,
          },
        });
        const outputs = parseOutputs(readFileSync(output, 'utf8'));
        return { ...ended, outputs, summary: readFileSync(summary, 'utf8') };
      },
      cli: (args, { env = {}, ...options } = {}) =>
        windows.run([windowsPath(join(ROOT, 'dist', 'cli', 'index.js')), ...args.map(fill)], {
          ...options,
          cwd: work,
          env: { CI: 'true', DIVAR_API_KEY: 'sandbox-key', ...env },
        }),
    });
  } finally {
    await sandbox.close();
  }
}

let stages = 0;
let steps = 0;
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

function sandboxInputs({ url }: Sandbox): Inputs {
  return { api_key: 'sandbox-key', conversation_id: 'team', api_url: url, upload_url: url, oauth_url: url };
}
