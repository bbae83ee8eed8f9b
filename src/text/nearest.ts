import { closestMatch } from 'leven';

/** The candidate that is most like a word, for "did you mean"; `null` when none is near (a third of its letters). */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const maxDistance = Math.max(2, Math.floor(word.length / 3));
  return closestMatch(word, candidates, { maxDistance }) ?? null;
}
