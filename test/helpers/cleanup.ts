const ends: (() => unknown)[] = [];

/** Ends something with the test file. Unlike `onTestFinished` it can be called from tests that run side by side. */
export function endLater(end: () => unknown): void {
  ends.push(end);
}

/** Ends all that is to be ended with the test file. */
export async function endAll(): Promise<void> {
  await Promise.all(ends.splice(0).map((end) => end()));
}
