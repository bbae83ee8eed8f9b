/**
 * Changes of a regular expression: an anchor, a flag or a quantifier. A scan by hand, since no parser of patterns is
 * among the packages, and what it makes is tried with `RegExp` before it is used.
 */
export function changedPatterns(pattern: string, flags: string): string[] {
  const changed = [
    ...pieces(pattern).flatMap(({ piece, start }) => {
      const to = CHANGED.get(piece);
      if (to === undefined) return [];
      return [{ pattern: pattern.slice(0, start) + to + pattern.slice(start + piece.length), flags }];
    }),
    ...[...flags].map((flag) => ({ pattern, flags: flags.replace(flag, '') })),
  ];
  return changed.filter(isSound).map((one) => `/${one.pattern}/${one.flags}`);
}

const CHANGED: ReadonlyMap<string, string> = new Map(
  Object.entries({ '^': '', $: '', '\\b': '', '*': '+', '+': '*', '?': '' }),
);

/** The pattern cut into atoms and quantifiers. A class, a group's head and a lazy quantifier are one piece each. */
function pieces(pattern: string): { piece: string; start: number }[] {
  const shape = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<[^>]*>)|[*+?]\?|\{[^}]*\}\??|[\s\S]/g;
  return [...pattern.matchAll(shape)].map((match) => ({ piece: match[0], start: match.index }));
}

function isSound({ pattern, flags }: { pattern: string; flags: string }): boolean {
  if (pattern === '') return false;
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
