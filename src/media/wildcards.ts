/*
 * Wildcards of a segment, in a time that a name can't drive up. By hand, since `@actions/glob` tries every way to divide
 * a name among several `*`: a file named by a stranger would keep `*_*_*_*.pdf` busy for hours.
 */

/** With no more stars, `@actions/glob` is fast enough for a name of 255 characters. */
const MAX_STARS = 2;

/** A star, an escaped character, a set of characters in brackets, or one character. */
const PIECES = /\*+|\\.|\[[!^]?[^[\]\\^!]+\]|[^[\\]/g;

/** Whether a segment has many stars, and no odd brackets, which only `@actions/glob` knows. */
export function hasManyStars(segment: string): boolean {
  const stars = segment.match(/\*+/g) ?? [];
  return stars.length > MAX_STARS && segment.replace(PIECES, '') === '';
}

/** Whether a segment that has many stars matches a name. Only the last star is ever tried again. */
export function matchesWildcards(segment: string, name: string): boolean {
  const [pattern, text] =
    process.platform === 'win32' ? [segment.toLowerCase(), name.toLowerCase()] : [segment, name];
  const pieces = (pattern.match(PIECES) ?? []).map((piece) => (piece.startsWith('*') ? '*' : testOf(piece)));
  let at = 0;
  let star = -1;
  let starAt = 0;
  for (let index = 0; index < text.length; ) {
    const piece = pieces[at];
    if (piece === '*') {
      star = at;
      starAt = index;
      at += 1;
    } else if (piece?.(text[index] as string)) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      starAt += 1;
      index = starAt;
    } else return false;
  }
  return pieces.slice(at).every((piece) => piece === '*');
}

function testOf(piece: string): (character: string) => boolean {
  if (piece === '?') return () => true;
  if (piece.length === 1) return (character) => character === piece;
  if (piece.startsWith('\\')) return (character) => character === piece[1];
  try {
    const set = new RegExp(`^${piece.replace('[!', '[^')}$`, 's');
    return (character) => set.test(character);
  } catch {
    // A range that ends before it begins holds nothing.
    return () => false;
  }
}
