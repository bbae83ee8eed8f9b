import { HTML_ENTITIES } from './html.ts';

/** Finds one text, however each of its characters is escaped, since any library may have escaped it. */
export type Pattern = {
  readonly length: number;
  replace(text: string): string;
  /** Where the beginning of the text stands at the end of another one; the other's length when it does not. */
  cutIn(text: string): number;
};

/** @param minCut how many characters must stand at a text's end to be found by `cutIn` */
export function createPattern(value: string, minCut: number): Pattern {
  // Adjacent backslashes are one piece: alone, each could match any part of a row of them.
  const pieces = [...value.matchAll(/\\+|[^\\]/gu)].map(([piece]) => spellingsOfPiece(piece));
  const source = pieces.map((spellings) => `(?:${spellings.join('|')})`);
  const whole = new RegExp(source.join(''), 'g');
  const beginning = new RegExp(source.slice(0, minCut).join(''), 'g');
  return {
    length: value.length,
    replace: (text) => text.replace(whole, '***'),
    cutIn(text) {
      if (pieces.length <= minCut) return text.length;
      // A beginning that reaches to the end can't stand farther from it.
      beginning.lastIndex = Math.max(0, text.length - pieces.length * MAX_SPELLING_LENGTH);
      for (let found = beginning.exec(text); found !== null; found = beginning.exec(text)) {
        if (reachesEnd(text, found.index, pieces)) return found.index;
        beginning.lastIndex = found.index + 1;
      }
      return text.length;
    },
  };
}

/**
 * Whether the pieces, in any of their spellings, reach from `start` to the end of the text, which may cut the last one in
 * its escape.
 */
function reachesEnd(text: string, start: number, pieces: readonly (readonly string[])[]): boolean {
  let ends = [start];
  for (const spellings of pieces) {
    ends = [...new Set(ends.flatMap((end) => spellings.flatMap((spelling) => endsOf(spelling, text, end))))];
    if (
      ends.some(
        (end) => end === text.length || CUT_ESCAPE.test(text.slice(end, end + MAX_SPELLING_LENGTH + 1)),
      )
    )
      return true;
  }
  return false;
}

const patterns = new Map<string, RegExp>();

function endsOf(spelling: string, text: string, start: number): number[] {
  // One for all equal spellings: a secret has hundreds of them.
  const pattern = patterns.get(spelling) ?? new RegExp(spelling, 'y');
  patterns.set(spelling, pattern);
  pattern.lastIndex = start;
  return pattern.test(text) ? [pattern.lastIndex] : [];
}

/** The beginning of a character's escape: in a URL or JSON, where one can have several parts, or in HTML. */
const CUT_ESCAPE = new RegExp(
  [
    '(?:%(?:25)?[0-9a-f]{2}){0,3}(?:%(?:25?)?[0-9a-f]?)?',
    String.raw`(?:\\{1,8}u[0-9a-f]{4})?(?:\\{1,8}(?:u[0-9a-f]{0,3})?)?`,
    '&(?:#x?[0-9a-f]{0,12}|[a-z]{0,6})',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
  'i',
);

/** JSON in JSON in JSON has seven. Without a limit, a text of nothing but backslashes would take minutes. */
const MAX_BACKSLASHES = 8;

/** As of a character's surrogates, each as a `\u` escape in JSON in JSON. */
const MAX_SPELLING_LENGTH = 2 * (MAX_BACKSLASHES + 5);

function spellingsOfPiece(piece: string): string[] {
  if (!piece.startsWith('\\')) return spellingsOf(piece);
  const { length } = piece;
  const [, ...escaped] = spellingsOf('\\');
  return [`\\\\{${length},${length * MAX_BACKSLASHES}}`, ...escaped.map((one) => `(?:${one}){${length}}`)];
}

function spellingsOf(character: string): string[] {
  if (/[a-z0-9]/i.test(character)) return [character];
  const hex = (code: number) => code.toString(16).padStart(2, '0');
  const percent = [...Buffer.from(character)].map((byte) => `%(?:25)?${anyCase(hex(byte))}`).join('');
  const json = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\\\{1,${MAX_BACKSLASHES}}u${anyCase(unit.toString(16).padStart(4, '0'))}`)
    .join('');
  const code = character.codePointAt(0) as number;
  return [
    // JSON (in JSON) and shells quote a character by one or several backslashes.
    `\\\\{0,${MAX_BACKSLASHES}}${literal(character)}`,
    percent,
    json,
    `&#0{0,8}${code};`,
    `&#[xX]0{0,8}${anyCase(hex(code))};`,
    ...(HTML_ENTITIES[character] ? [HTML_ENTITIES[character]] : []),
    ...(character === "'" ? ['&apos;'] : []),
    ...(character === ' ' ? ['\\+'] : []),
  ];
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
