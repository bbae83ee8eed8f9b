import { createHash } from 'node:crypto';

/** The namespace of conversation ids: any constant UUID. */
const NAMESPACE = Buffer.from('9f4c6c1e6b0f4f0ea6b2a5cfd1f3c7e8', 'hex');

/**
 * The id of the bot's chat with a user, a UUID as Divar's are. It depends on the user alone, so that it stays valid
 * when the sandbox is restarted (version 5 of RFC 9562; node:crypto only makes random ones).
 */
export function conversationOfUser(userId: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(userId).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
