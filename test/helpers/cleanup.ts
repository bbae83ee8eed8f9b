import { afterAll } from 'vitest';

const ends: (() => unknown)[] = [];

afterAll(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});

/** Ends something with the test file. Unlike `onTestFinished` it can be called from tests that run side by side. */
export function endLater(end: () => unknown): void {
  ends.push(end);
}
