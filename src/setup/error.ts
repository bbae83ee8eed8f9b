/** A setup that could not be done. `message` is ready to be shown, after redaction: what was seen, and what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
