/** Many texts that are searched for at once. */
export type Needles = {
  add(needle: string): void;
  replace(text: string): string;
  /** Where the beginning of a needle stands at the end of a text; the text's length when there is none. */
  cutIn(text: string): number;
};

/**
 * Needles are stored by their beginning, and those that share one (as JWTs do) by their length, so that each index of a
 * text is looked at once, however many needles there are.
 *
 * @param beginning how many characters a needle has at least
 * @param minCut how many characters of a needle must stand at a text's end to be found by `cutIn`
 */
export function createNeedles(beginning: number, minCut: number): Needles {
  const byBeginning = new Map<string, Map<number, Set<string>>>();
  let longest = 0;
  const startingAt = (text: string, index: number) => byBeginning.get(text.slice(index, index + beginning));
  const needleAt = (text: string, index: number): string | undefined => {
    for (const [length, needles] of startingAt(text, index) ?? []) {
      const found = text.slice(index, index + length);
      if (needles.has(found)) return found;
    }
  };
  return {
    add(needle) {
      longest = Math.max(longest, needle.length);
      const key = needle.slice(0, beginning);
      const byLength = byBeginning.get(key) ?? new Map<number, Set<string>>();
      const equals = byLength.get(needle.length);
      if (equals) equals.add(needle);
      // Longest first: of a secret that contains another one, the rest would stay.
      else
        byBeginning.set(
          key,
          new Map([...byLength, [needle.length, new Set([needle])] as const].sort(([a], [b]) => b - a)),
        );
    },
    replace(text) {
      if (byBeginning.size === 0) return text;
      let clean = '';
      let end = 0;
      for (let index = 0; index + beginning <= text.length; index += 1) {
        const needle = needleAt(text, index);
        if (needle === undefined) continue;
        clean += `${text.slice(end, index)}***`;
        end = index + needle.length;
        index = end - 1;
      }
      return clean + text.slice(end);
    },
    cutIn(text) {
      for (let index = Math.max(0, text.length - longest); index + minCut <= text.length; index += 1) {
        const end = text.slice(index);
        for (const needles of startingAt(text, index)?.values() ?? []) {
          for (const needle of needles) if (needle.startsWith(end)) return index;
        }
      }
      return text.length;
    },
  };
}
