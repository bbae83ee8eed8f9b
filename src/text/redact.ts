import { createNeedles } from './needles.ts';
import { createPattern, type Pattern } from './spelling.ts';

/**
 * The only place that redacts. Every secret is added before its first use; `redact` then removes it from any text, in
 * the forms in which it could come back: as it is, escaped for a URL, JSON or HTML, and as base64. A text that was cut
 * may end with the beginning of a secret, and so may what stands before the “…” of an excerpt: that is removed too, from
 * {@link MIN_CUT_LENGTH} characters on.
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

/** A shorter end of a text that equals the beginning of a secret is likely something else. */
const MIN_CUT_LENGTH = 8;

/** A text of our own holds a few excerpts. More of them are an answer’s own, and would take long to look at. */
const MAX_PIECES = 1000;

/** @param announce is given every form of every secret once, for the runner's own masking of what other programs print */
export function createRedactor(announce: (form: string) => void = () => {}): Redactor {
  const announced = new Set<string>();
  const lasting: Pattern[] = [];
  const shortLived = createNeedles(MIN_LENGTH, MIN_CUT_LENGTH);
  return {
    add(value) {
      const pieces = [value, ...value.split(/\r?\n/)].map((piece) => piece.trim());
      for (const piece of new Set(pieces.filter(({ length }) => length >= MIN_LENGTH))) {
        if (announced.has(piece)) continue;
        for (const form of formsOf(piece)) {
          if (!announced.has(form)) announce(form);
          announced.add(form);
        }
        for (const one of [piece, ...base64Of(piece)]) lasting.push(createPattern(one, MIN_CUT_LENGTH));
      }
      // Longest first: of a secret that contains another one, the rest would stay.
      lasting.sort((a, b) => b.length - a.length);
    },
    addShortLived(value) {
      if (value.length < MIN_LENGTH || announced.has(value)) return;
      announced.add(value);
      // The runner derives other spellings itself, and thousands of lines more would slow it down.
      announce(value);
      for (const form of new Set(formsOf(value))) shortLived.add(form);
    },
    redact(text) {
      const whole = lasting.reduce((clean, { replace }) => replace(clean), shortLived.replace(text));
      const pieces = whole.split('…');
      return pieces.length > MAX_PIECES ? withoutCutSecret(whole) : pieces.map(withoutCutSecret).join('…');
    },
  };

  function withoutCutSecret(text: string): string {
    if (text.length < MIN_CUT_LENGTH) return text;
    // Of all secrets that the end may be the beginning of, the one that begins first.
    const cut = Math.min(shortLived.cutIn(text), ...lasting.map(({ cutIn }) => cutIn(text)));
    return cut < text.length ? `${text.slice(0, cut)}***` : text;
  }
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
