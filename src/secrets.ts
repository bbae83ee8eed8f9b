/**
 * The one place that masks. Every secret is told here before its first use; `redact` then takes it out of
 * any text, in the forms in which it could come back: as it is, percent-encoded, base64, JSON-escaped.
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
  const forms = new Set<string>();
  let longestFirst: string[] = [];
  return {
    add(value) {
      for (const form of [value, ...value.split(/\r?\n/)].flatMap(formsOf)) {
        if (form.length < SHORTEST || forms.has(form)) continue;
        forms.add(form);
        announce(form);
      }
      longestFirst = [...forms].sort((a, b) => b.length - a.length);
    },
    redact(text) {
      let clean = text;
      for (const form of longestFirst) clean = clean.replaceAll(form, '***');
      return clean;
    },
  };
}

function formsOf(raw: string): string[] {
  const value = raw.trim();
  if (value.length < SHORTEST) return [];
  const base64 = Buffer.from(value).toString('base64');
  return [
    value,
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams([['', value]]).toString().slice(1),
    JSON.stringify(value).slice(1, -1),
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(value).toString('base64url'),
  ];
}
