/** On whose behalf messages to post chats and users are sent. */
export type Access = {
  /** The access token to use now; `null` when none was given, as for chats of the app's bot. */
  token(): string | null;
  /**
   * Asks for a fresh token after `refused` got a 401.
   *
   * @returns whether there is another token to try with
   * @throws AccessError, CancelledError
   */
  renew(refused: string): Promise<boolean>;
};

/** No access token could be had: `message` is ready for a person. No secret is in it. */
export class AccessError extends Error {
  override readonly name = 'AccessError';
  /** Whether nothing more may be sent, to nobody: the new refresh token could not be put away. */
  readonly endsRun: boolean;

  constructor(message: string, about: { endsRun: boolean; cause?: unknown }) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.endsRun = about.endsRun;
  }
}

/** A token that was given, and can't be renewed. */
export function fixedAccess(token: string | null): Access {
  return { token: () => token, renew: async () => false };
}
