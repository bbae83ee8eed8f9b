/** On whose behalf messages to post chats and users are sent. */
export type Access = {
  /** The access token to use now; `null` when none was given, as for chats of the app's bot. */
  token(): string | null;
  /**
   * Asks for a fresh token after `refused` got a 401.
   *
   * @returns whether there is another token to try with
   */
  renew(refused: string): Promise<boolean>;
};

/** A token that was given, and can't be renewed. */
export function fixedAccess(token: string | null): Access {
  return { token: () => token, renew: async () => false };
}
