import * as v from 'valibot';
import type { ApiCall, Session } from './call.ts';
import { usersUrl } from './endpoints.ts';
import { readAnswer } from './response.ts';

/** The user who gave an access token. */
export type User = {
  /** `null` without the scope `USER_ID`. */
  readonly userId: string | null;
};

const Id = v.pipe(v.string(), v.regex(/^[^\s\p{Cc}]+$/u), v.maxLength(256));
const Described = v.object({ user_id: v.optional(v.union([v.literal(''), Id])) });

/**
 * Asks whose access token it is (Divar's documentation, `docs/oauth/get_user`). The key needs the permission
 * `USER_RETRIEVE`, the token one of the scopes `USER_ID` and `USER_PHONE`; the phone number is not read.
 */
export function userCall({ hosts, apiKey }: Session, accessToken: string): ApiCall<User> {
  return {
    operation: { step: 'token_owner' },
    what: 'the user of the access token',
    request: () => ({
      method: 'GET',
      url: usersUrl(hosts),
      headers: { accept: 'application/json', 'x-api-key': apiKey, authorization: `Bearer ${accessToken}` },
      body: '',
    }),
    read: (answer) => ({ userId: readAnswer(Described, answer).user_id || null }),
  };
}
