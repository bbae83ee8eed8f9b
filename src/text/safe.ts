/**
 * Text from outside (file names, API answers, template values) made harmless for a line of a log.
 *
 * What remains is one line that starts no command, moves no cursor and reorders nothing. GitHub's runner takes
 * `::name::` at the start of a line and `##[name]` anywhere in one as commands (actions/runner, ActionCommand.cs);
 * TeamCity takes `##teamcity[…]` (its documentation, "Service Messages").
 */
export function oneLine(text: string): string {
  return text
    .replace(UNPRINTABLE, escapeCharacter)
    .replace(/##(?=\w{0,20}\[)/g, '#\u200B#')
    .replace(/^(\s*):(?=:)/, '$1:\u200B');
}

/** JSON, still the same, of which the same is true: what could mean something to a log is escaped. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(UNPRINTABLE, (character) => escaped(character))
    .replace(/#(?=#)/g, escaped('#'));
}

/** The beginning of an untrusted text, on one line; for quoting what an API answered. */
export function excerpt(text: string, length = 200): string {
  const line = oneLine(text.trim().slice(0, length * 4));
  // A character that is cut in two would be left as half a one.
  return line.length > length ? `${line.slice(0, length).replace(/\p{Surrogate}$/u, '')}…` : line;
}

/**
 * Controls, line and paragraph separators, lone surrogates, and the bidirectional embeddings, overrides
 * and isolates of "Trojan Source" (CVE-2021-42574). The zero-width joiners stay: Persian words need them.
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCharacter(character: string): string {
  return NAMED[character] ?? escaped(character);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
