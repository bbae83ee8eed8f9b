import { isLoopbackHost } from '../text/loopback.ts';
import { excerpt } from '../text/safe.ts';
import { TOKEN_PATTERN } from '../text/token.ts';
import { INPUTS, type InputName, isSecret, type RawInputs } from './table.ts';

/** Something wrong with an input: ready for a person, and never with a secret's value. */
export type InputProblem = { readonly input: InputName; readonly message: string };

/** Reads inputs one by one and keeps what is wrong, so that all of it is told at once. */
export type Reader = {
  readonly problems: InputProblem[];
  problem(input: InputName, message: string): void;
  /** Without blanks around it; the default when it is empty. */
  text(input: InputName): string;
  choice<const T extends string>(input: InputName, allowed: readonly T[]): T;
  flag(input: InputName): boolean;
  integer(input: InputName, min: number, max: number): number;
  /** One a line, trimmed, without empty lines. */
  lines(input: InputName): string[];
  /** A credential that can stand in an HTTP header; `null` when it was not given. */
  credential(input: InputName): string | null;
  /** A base URL without a slash at the end. */
  baseUrl(input: InputName): string;
};

export function createReader(raw: RawInputs): Reader {
  const problems: InputProblem[] = [];
  const problem = (input: InputName, message: string) => {
    problems.push({ input, message: `${input} ${message}` });
  };
  const text = (input: InputName) => raw[input]?.trim() || defaultOf(input);
  const quote = (input: InputName) =>
    isSecret(input) ? 'not as expected' : `“${excerpt(text(input), 100)}”`;

  return {
    problems,
    problem,
    text,
    choice(input, allowed) {
      const value = text(input).toLowerCase();
      const found = allowed.find((one) => one === value);
      if (found === undefined) problem(input, `is ${quote(input)}; allowed: ${allowed.join(', ')}.`);
      return found ?? (allowed[0] as (typeof allowed)[number]);
    },
    flag(input) {
      const value = text(input).toLowerCase();
      if (value === 'true' || value === 'false') return value === 'true';
      problem(input, `is ${quote(input)}; allowed: true, false.`);
      return defaultOf(input) === 'true';
    },
    integer(input, min, max) {
      const value = text(input);
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= min && number <= max) return number;
      problem(input, `is ${quote(input)}; allowed: a whole number from ${min} to ${max}.`);
      return min;
    },
    lines: (input) => linesOf(text(input)),
    credential(input) {
      const value = text(input);
      if (value === '') return null;
      if (!TOKEN_PATTERN.test(value)) {
        const which = isSecret(input) ? '' : `is ${quote(input)}, which `;
        problem(
          input,
          `${which}holds a blank, a line break or a character that no credential has. Was it pasted whole?`,
        );
      }
      return value;
    },
    baseUrl(input) {
      const reason = URL.canParse(text(input)) ? baseUrlProblem(new URL(text(input))) : 'is not a URL';
      if (reason !== null) {
        // What may hold a password or a token is not quoted.
        const which = /[@?#]/.test(text(input)) ? '' : `is ${quote(input)}, which `;
        problem(
          input,
          `${which}${reason}; allowed: https://HOST, with or without a path, or http on loopback.`,
        );
      }
      return text(input).replace(/\/+$/, '');
    },
  };
}

export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function defaultOf(input: InputName): string {
  const entry = INPUTS[input];
  return 'default' in entry ? entry.default : '';
}

/** Why a base URL can't be one: credentials go there, so it is https, or http on loopback. `null` when it can. */
export function baseUrlProblem(url: URL): string | null {
  if (url.username || url.password) return 'holds a user name or a password';
  // An empty one, too, would swallow the paths that are put behind it.
  if (/[?#]/.test(url.href)) return 'holds a query or a fragment';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))) return null;
  return `begins with ${url.protocol}//`;
}
