/**
 * The code of an error (`ENOENT`, `ECONNREFUSED`, …), its own or that of its cause. Node reports a connection that was
 * tried at several addresses as an `AggregateError`: the code of the first address counts.
 *
 * @returns `null` when there is none
 */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner === undefined || inner === error ? null : codeOf(inner);
}
