/**
 * The steps of the protocol that a request can belong to. `refresh`: any request for tokens, the exchange of a code,
 * too. `consent`: the consent page. `user`: whose token it is. `other`: what is not documented.
 */
export const STEPS = ['upload_token', 'upload', 'message', 'refresh', 'consent', 'user', 'other'] as const;
export type Step = (typeof STEPS)[number];
