import type { Context } from '../runtime/context.ts';
import type { TokenLocation } from './credentials.ts';

/**
 * Keeps the newest refresh token between runs. A refresh replaces the token, so nothing is refreshed before the store
 * is known to be writable.
 */
export type TokenStore = {
  /** Its name in messages: `the secret NAME`. */
  readonly label: string;
  /**
   * Runs `use` while no other run uses the store, where a store can tell: reading the token, its refresh and saving the
   * new one belong together, or two runs would refresh the same token.
   *
   * @throws TokenStoreError, CancelledError, and what `use` throws
   */
  exclusively<T>(use: () => Promise<T>, context: Context): Promise<T>;
  /**
   * The token that an earlier run saved, where it can be read back; `null` when there is none.
   *
   * @throws TokenStoreError
   */
  load(): Promise<string | null>;
  /**
   * Makes sure that `save` is going to work, without touching the stored token: another run may have renewed it
   * since this one was given its token.
   *
   * @throws TokenStoreError
   */
  verifyWritable(): Promise<void>;
  /**
   * Replaces the stored token; the new one is safe when this resolves.
   *
   * @throws TokenStoreError
   */
  save(refreshToken: string): Promise<void>;
};

export type OpenTokenStore = (location: TokenLocation) => Promise<TokenStore>;

/**
 * A store that can't be used. `message` continues a sentence that begins with the store's label (`can’t be written: …`):
 * what was seen, and what to do. It never holds a token.
 */
export class TokenStoreError extends Error {
  override readonly name = 'TokenStoreError';
  /** Whether trying again may help. */
  readonly transient: boolean;

  constructor(message: string, about: { transient: boolean; cause?: unknown }) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.transient = about.transient;
  }
}

/** What is wrong with a store, as a sentence: `The secret NAME can’t be written: …`. */
export function describeStoreError({ label }: TokenStore, { message }: TokenStoreError): string {
  // A label that is an input's name stays as it is written.
  return `${label.replace(/^the /, 'The ')} ${message}`;
}
