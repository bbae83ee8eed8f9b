import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two texts are equal. The time it takes tells nothing about either, so a secret can't be guessed by it. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

/** Of one length, as the comparison asks for. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
