/** The steps of the protocol that a request can belong to. `other` is what Kenar does not document here. */
export const STEPS = ['upload_token', 'upload', 'message', 'refresh', 'other'] as const;
export type Step = (typeof STEPS)[number];
