/**
 * The one place that masks. Every secret is told here before its first use; `redact` then takes it out of
 * any text, in the forms in which it could come back: as it is, escaped for a URL, JSON or HTML, and as base64.
 */
export type Secrets = {
  /** Masks a value, and each line of a value of several lines. Blank values are passed over. */
  add(value: string): void;
  redact(text: string): string;
};

/** Shorter pieces would blacken ordinary words, and protect nothing. */
const SHORTEST = 4;

/** @param announce is told every form of every secret once: the runner's own masking, for what others print. */
export function createSecrets(announce: (form: string) => void = () => {}): Secrets {
  const values = new Set<string>();
  const announced = new Set<string>();
  let longestFirst: RegExp[] = [];
  return {
    add(value) {
      const pieces = [value, ...value.split(/\r?\n/)].map((piece) => piece.trim());
      for (const piece of pieces.filter(({ length }) => length >= SHORTEST)) values.add(piece);
      for (const form of pieces.flatMap(formsOf)) {
        if (form.length < SHORTEST || announced.has(form)) continue;
        announced.add(form);
        announce(form);
      }
      longestFirst = [...values]
        .flatMap((one) => [one, ...base64Of(one)])
        .sort((a, b) => b.length - a.length)
        .map(anySpelling);
    },
    redact(text) {
      let clean = text;
      for (const spelling of longestFirst) clean = clean.replace(spelling, '***');
      return clean;
    },
  };
}

/** For the runner, which compares texts only: the spellings that are likely. */
function formsOf(value: string): string[] {
  if (value.length < SHORTEST) return [];
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

/** Matches a text however each of its characters is escaped: nobody knows which library answered. */
function anySpelling(text: string): RegExp {
  return new RegExp([...text].map((character) => `(?:${spellingsOf(character).join('|')})`).join(''), 'g');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function spellingsOf(character: string): string[] {
  if (/^[a-z0-9]$/i.test(character)) return [character];
  const hex = (code: number) => code.toString(16).padStart(2, '0');
  const percent = [...Buffer.from(character)].map((byte) => `%(?:25)?${anyCase(hex(byte))}`).join('');
  const json = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\\\+u${anyCase(unit.toString(16).padStart(4, '0'))}`)
    .join('');
  const code = character.codePointAt(0) as number;
  return [
    // A backslash before a character, or several, is how JSON (in JSON) and shells quote.
    `\\\\*${literal(character)}`,
    percent,
    json,
    `&#0*${code};`,
    `&#[xX]0*${anyCase(hex(code))};`,
    ...(ENTITIES[character] ? [ENTITIES[character]] : []),
    ...(character === ' ' ? ['\\+'] : []),
  ];
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
