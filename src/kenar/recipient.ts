/** Whom a message goes to: a chat of the app's bot, a chat about a post, or a user of the bot. */
export type Recipient = { readonly kind: RecipientKind; readonly id: string };

export type RecipientKind = 'bot' | 'post' | 'user';

/** The recipient's name in outputs, log and receipt: `bot:ID`, `post:ID`, `user:ID`. */
export function nameRecipient(recipient: Recipient): string {
  return `${recipient.kind}:${recipient.id}`;
}

/** Messages to users and to chats about posts are sent on behalf of a user, whose OAuth access token they need. */
export function needsAccessToken(recipient: Recipient): boolean {
  return recipient.kind !== 'bot';
}
