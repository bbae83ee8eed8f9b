import { codeOf } from '../text/error-code.ts';

/** Somewhere a run's result is written to. */
export type Destination = {
  /** As the beginning of a sentence: `The job summary`. */
  readonly name: string;
  write(): void | Promise<void>;
};

/**
 * Writes to each destination, whatever becomes of the others: what was sent can't be taken back, so as many places as
 * possible must tell of it.
 *
 * @returns an error for each destination that could not be written
 */
export async function writeEach(destinations: readonly Destination[]): Promise<string[]> {
  const errors: string[] = [];
  for (const { name, write } of destinations) {
    try {
      await write();
    } catch (error) {
      errors.push(describeWriteError(name, error));
    }
  }
  return errors;
}

export function describeWriteError(name: string, error: unknown): string {
  const reason = codeOf(error) ?? (error instanceof Error ? error.message : String(error));
  return `${name} can’t be written (${reason}). What was sent stays sent: see the other places before you run it again.`;
}
