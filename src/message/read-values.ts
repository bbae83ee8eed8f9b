import type { RunValues } from './values.ts';

/**
 * Reads the values of a run from its environment. What costs a request is read only when its name is wanted, and never
 * when `online` is false.
 *
 * @throws ValuesError
 */
export type ReadValues = (about: {
  readonly wanted: ReadonlySet<string>;
  readonly online: boolean;
}) => Promise<RunValues>;

/** A value that a template wants and that could not be read: `message` is ready for a person, without a secret in it. */
export class ValuesError extends Error {
  override readonly name = 'ValuesError';
}
