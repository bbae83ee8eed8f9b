import { HTML_ENTITIES } from './html.ts';

/**
 * The only place that redacts. Every secret is added before its first use; `redact` then removes it from any text, in
 * the forms in which it could come back: as it is, escaped for a URL, JSON or HTML, and as base64.
 *
 * Written by hand: libraries for redaction (fast-redact, pino's) remove fields of objects by their path, and the runner
 * masks exact texts only. A secret in free text, escaped by an unknown program, is found by none of them.
 */
export type Redactor = {
  /** Redacts a value, and each line of a value of several lines. Blank values are ignored. */
  add(value: string): void;
  /**
   * Redacts a value that is used once, of which a run may have thousands: found in its likely spellings only, in a time
   * that does not grow with their number.
   */
  addShortLived(value: string): void;
  redact(text: string): string;
};

/** Redacting shorter pieces would hide ordinary words, and protect nothing. */
const MIN_LENGTH = 4;

/** @param announce is given every form of every secret once, for the runner's own masking of what other programs print */
export function createRedactor(announce: (form: string) => void = () => {}): Redactor {
  const announced = new Set<string>();
  const lasting: { readonly length: number; readonly spelling: RegExp }[] = [];
  const passing = createNeedles();
  return {
    add(value) {
      const pieces = [value, ...value.split(/\r?\n/)].map((piece) => piece.trim());
      for (const piece of new Set(pieces.filter(({ length }) => length >= MIN_LENGTH))) {
        if (announced.has(piece)) continue;
        for (const form of formsOf(piece)) {
          if (!announced.has(form)) announce(form);
          announced.add(form);
        }
        for (const one of [piece, ...base64Of(piece)]) {
          lasting.push({ length: one.length, spelling: anySpelling(one) });
        }
      }
      // Longest first: of a secret that contains another one, the rest would stay.
      lasting.sort((a, b) => b.length - a.length);
    },
    addShortLived(value) {
      if (value.length < MIN_LENGTH || announced.has(value)) return;
      announced.add(value);
      // The runner derives other spellings itself, and thousands of lines more would slow it down.
      announce(value);
      for (const form of new Set(formsOf(value))) passing.add(form);
    },
    redact: (text) =>
      lasting.reduce((clean, { spelling }) => clean.replace(spelling, '***'), passing.replace(text)),
  };
}

/** Many texts that are searched for at once. */
type Needles = { add(needle: string): void; replace(text: string): string };

/**
 * Needles are stored by their beginning, and those that share one (as JWTs do) by their length, so that each index of a
 * text is looked at once, however many needles there are.
 */
function createNeedles(): Needles {
  const byBeginning = new Map<string, Map<number, Set<string>>>();
  const needleAt = (text: string, index: number): string | undefined => {
    const byLength = byBeginning.get(text.slice(index, index + MIN_LENGTH));
    if (byLength === undefined) return undefined;
    for (const [length, needles] of byLength) {
      const found = text.slice(index, index + length);
      if (needles.has(found)) return found;
    }
  };
  return {
    add(needle) {
      const beginning = needle.slice(0, MIN_LENGTH);
      const byLength = byBeginning.get(beginning) ?? new Map<number, Set<string>>();
      const equals = byLength.get(needle.length);
      if (equals) equals.add(needle);
      // Longest first: of a secret that contains another one, the rest would stay.
      else
        byBeginning.set(
          beginning,
          new Map([...byLength, [needle.length, new Set([needle])] as const].sort(([a], [b]) => b - a)),
        );
    },
    replace(text) {
      if (byBeginning.size === 0) return text;
      let clean = '';
      let end = 0;
      for (let index = 0; index + MIN_LENGTH <= text.length; index += 1) {
        const needle = needleAt(text, index);
        if (needle === undefined) continue;
        clean += `${text.slice(end, index)}***`;
        end = index + needle.length;
        index = end - 1;
      }
      return clean + text.slice(end);
    },
  };
}

/** The likely spellings, for the runner, which only compares texts. */
function formsOf(value: string): string[] {
  if (value.length < MIN_LENGTH) return [];
  const json = JSON.stringify(value).slice(1, -1);
  return [
    value,
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams([['', value]]).toString().slice(1),
    json,
    json.replaceAll('/', '\\/'),
    ...base64Of(value),
  ];
}

function base64Of(value: string): string[] {
  const base64 = Buffer.from(value).toString('base64');
  return [base64, base64.replace(/=+$/, ''), Buffer.from(value).toString('base64url')];
}

/** Matches a text however each of its characters is escaped, since any library may have escaped it. */
function anySpelling(text: string): RegExp {
  // Adjacent backslashes are one piece: alone, each could match any part of a row of them.
  const pieces = text.match(/\\+|[^\\]/gu) ?? [];
  return new RegExp(pieces.map((piece) => `(?:${spellingsOfPiece(piece).join('|')})`).join(''), 'g');
}

function spellingsOfPiece(piece: string): string[] {
  if (!piece.startsWith('\\')) return spellingsOf(piece);
  const { length } = piece;
  const [, ...escaped] = spellingsOf('\\');
  return [`\\\\{${length},${length * MAX_BACKSLASHES}}`, ...escaped.map((one) => `(?:${one}){${length}}`)];
}

/** JSON in JSON in JSON has seven. Without a limit, a text of nothing but backslashes would take minutes. */
const MAX_BACKSLASHES = 8;

function spellingsOf(character: string): string[] {
  if (/^[a-z0-9]$/i.test(character)) return [character];
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
