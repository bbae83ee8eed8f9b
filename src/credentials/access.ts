/** On whose behalf messages to users and post chats are sent. */
export type Access = {
  /** The access token to use now; `null` when none was given, as for chats of the app's bot. */
  token(): string | null;
  /**
   * Gets a fresh token after `refused` got a 401.
   *
   * @returns whether there is another token to try with
   * @throws AccessError, CancelledError
   */
  renew(refused: string): Promise<boolean>;
};

/** No access token could be obtained. `message` is ready to be shown, and holds no secret. */
export class AccessError extends Error {
  override readonly name = 'AccessError';
  /** Whether nothing more may be sent to any recipient: the new refresh token could not be stored. */
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
