/*
 * Wildcards of a segment, in a time that a name can't drive up. By hand, since `@actions/glob` tries every way to divide
 * a name among several `*`: a file named by a stranger would keep `*_*_*_*.pdf` busy for hours.
 */

/** With so many stars at most, a name of 255 characters is divided soon enough. */
const MAX_STARS = 2;

/** Whether a segment has many stars, and no brackets or escapes, which only `@actions/glob` knows. */
export function hasManyStars(segment: string): boolean {
  return !/[[\\]/.test(segment) && (segment.match(/\*+/g) ?? []).length > MAX_STARS;
}

/** Whether a segment of `*`, `?` and literal characters matches a name. Only the last star is ever tried again. */
export function matchesWildcards(segment: string, name: string): boolean {
  const [pattern, text] = process.platform === 'win32' ? [fold(segment), fold(name)] : [segment, name];
  let at = 0;
  let star = -1;
  let starAt = 0;
  for (let index = 0; index < text.length; ) {
    if (pattern[at] === '*') {
      star = at;
      starAt = index;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[index])) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      starAt += 1;
      index = starAt;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

function fold(text: string): string {
  return text.toLowerCase();
}
