/** Who a message goes to: a chat of the app's bot, a chat about a post, or a user of the bot. */
export type Recipient = { readonly kind: RecipientKind; readonly id: string };

export type RecipientKind = 'bot' | 'post' | 'user';

/** As outputs, log and receipt name it: `bot:ID`, `post:ID`, `user:ID`. */
export function nameRecipient(recipient: Recipient): string {
  return `${recipient.kind}:${recipient.id}`;
}

/** Chats about posts and users are written to on behalf of somebody, who gave an OAuth access token. */
export function needsAccessToken(recipient: Recipient): boolean {
  return recipient.kind !== 'bot';
}
