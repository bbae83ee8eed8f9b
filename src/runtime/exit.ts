/** A connection that is still being made, for example, must not keep a run that is over. */
const MAX_LINGER_MS = 1500;

/** Ends the process with this exit code as soon as nothing is left to do, or soon after. */
export function exitSoon(code: number): void {
  process.exitCode = code;
  setTimeout(() => process.exit(), MAX_LINGER_MS).unref();
}
