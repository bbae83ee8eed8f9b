/** In characters. A longer pattern is a mistake of another kind, such as a whole list on one line. */
const MAX_PATTERN = 500;

const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** In what the letters of two names differ that look the same, or nearly. */
export type Difference = 'case' | 'form' | 'letters';

/**
 * A pattern that matches names in other letters too: in another case, in another Unicode form, with Arabic letters for
 * Persian ones. It matches more than those; {@link differenceOf} tells. `null` when there is no letter in it.
 */
export function widen(pattern: string): string | null {
  if (pattern.length > MAX_PATTERN) return null;
  const widened = pattern
    .split('/')
    .map((segment) => (segment === '**' ? segment : widenSegment(segment)))
    .join('/');
  return widened === pattern ? null : widened;
}

function widenSegment(segment: string): string {
  return (
    segment
      .replace(
        /(\[[^\]]*\]|\\.)|([a-z])|(\d)|[^\0-\x7F]+/gi,
        (_all, kept?: string, letter?: string, digit?: string) => {
          if (kept !== undefined) return kept;
          if (letter !== undefined) return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
          return digit === undefined ? '*' : `[${DIGITS.map((digits) => digits[Number(digit)]).join('')}]`;
        },
      )
      // Two would be a wildcard over folders, where they stand alone.
      .replace(/\*+/g, '*')
  );
}

/**
 * In what an absolute path differs from a pattern that would match it otherwise; `null` when in more than how letters
 * are written.
 */
export function differenceOf(pattern: string, path: string): Difference | null {
  // The parts between wildcards, which the path has to hold in their order.
  const parts = pattern.replace(/^\.\//, '').split(/\*+\/?|\?|\[[^\]]*\]|\\/);
  const isSame = (fold: (text: string) => string) => {
    const text = fold(path);
    let end = 0;
    return parts.map(fold).every((part) => {
      const start = text.indexOf(part, end);
      end = start + part.length;
      return start !== -1;
    });
  };
  if (isSame((text) => text.toLowerCase())) return 'case';
  if (isSame((text) => text.normalize('NFC'))) return 'form';
  return isSame(foldLetters) ? 'letters' : null;
}

const SAME_LETTERS: Readonly<Record<string, string>> = {
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
};

/** How a Persian reader sees it: without joiners, tatweel and marks, and with Persian letters and Latin digits. */
function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[كيىةۀأإ]/g, (letter) => SAME_LETTERS[letter] ?? letter)
    .replace(/[\u200C-\u200F\u0640\u064B-\u065F]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) =>
      String(DIGITS.map((digits) => digits.indexOf(digit)).find((n) => n !== -1)),
    )
    .toLowerCase();
}
