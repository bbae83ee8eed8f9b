import { INPUT_NAMES, type InputName, isSecret, type RawInputs } from '../inputs/table.ts';
import type { Environment } from '../runtime/environment.ts';

/** Secrets come from the environment only: arguments are seen by every user of a machine, and stay in histories. */
export const SECRET_VARIABLES: readonly { input: InputName; variable: string }[] = INPUT_NAMES.filter(
  (input) => isSecret(input) && input !== 'github_token',
).map((input) => ({ input, variable: `DIVAR_${input.toUpperCase()}` }));

export function readSecrets(env: Environment): RawInputs {
  return Object.fromEntries(SECRET_VARIABLES.map(({ input, variable }) => [input, env[variable] ?? '']));
}

/** Those that only the commands of a setup read. */
const SETUP_VARIABLES: Readonly<Record<string, string>> = {
  'github-token': 'DIVAR_GITHUB_TOKEN',
  'identification-key': 'DIVAR_IDENTIFICATION_KEY',
};

/** Options whose names look like a secret's and that hold none: the last one names a secret. */
const HARMLESS = ['media-token', 'media-tokens', 'refresh-token-secret'];

/**
 * Finds an argument that would hand over a secret, by its name.
 *
 * @returns what to tell, without the argument's value; `null` when there is none
 */
export function refuseSecretArguments(args: readonly string[]): string | null {
  for (const arg of args) {
    if (arg === '--') return null;
    // A blank ends a name: a text may begin with a dash, too, and end with such a word.
    const name = /^--?([^=\s]+)/.exec(arg)?.[1]?.toLowerCase().replaceAll('_', '-') ?? '';
    if (HARMLESS.includes(name) || !/(^|-)(api-?key|key|token|secret|password)$/.test(name)) continue;
    const known = SECRET_VARIABLES.find(({ input }) => name.endsWith(input.replaceAll('_', '-')));
    const ofSetup = Object.entries(SETUP_VARIABLES).find(([ending]) => name.endsWith(ending))?.[1];
    const variables =
      known?.variable ?? ofSetup ?? SECRET_VARIABLES.map(({ variable }) => variable).join(', ');
    return `--${name} is not an option: secrets come from the environment only (${variables}), since arguments are seen by every user of the machine and stay in the shell’s history. If a real one was given here, replace it.`;
  }
  return null;
}
