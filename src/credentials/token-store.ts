/**
 * Keeps the newest refresh token between runs. A refresh replaces the token, so nothing is refreshed before it is
 * proven that the new one can be kept.
 */
export type TokenStore = {
  /** What messages call it: `the secret NAME`. */
  readonly label: string;
  /**
   * The token that an earlier run kept, where it can be read back; `null` when there is none.
   *
   * @throws TokenStoreError
   */
  load(): Promise<string | null>;
  /**
   * Makes sure that `keep` is going to work, without touching what is kept: another run may have renewed it
   * since this one was given its token.
   *
   * @throws TokenStoreError
   */
  verifyWritable(): Promise<void>;
  /**
   * Replaces what is kept; it is safe when this resolves.
   *
   * @throws TokenStoreError
   */
  save(refreshToken: string): Promise<void>;
};

/**
 * A place that can't be used. `message` goes on where the place's name ends (`can’t be written: …`): what was seen,
 * and what to do. Never with a token in it.
 */
export class TokenStoreError extends Error {
  override readonly name = 'TokenStoreError';
  /** Whether trying again may help. */
  readonly passing: boolean;

  constructor(message: string, about: { passing: boolean; cause?: unknown }) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.passing = about.passing;
  }
}

/** What is wrong with a place, as a sentence: `The secret NAME can’t be written: …`. */
export function sentence({ label }: TokenStore, { message }: TokenStoreError): string {
  // An input's name stays as it is written.
  return `${label.replace(/^the /, 'The ')} ${message}`;
}
