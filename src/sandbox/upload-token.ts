import { randomBytes } from 'node:crypto';
import { requireApiKey } from './access.ts';
import { type Answer, jsonAnswer } from './answers.ts';
import { type Exchange, readJsonObject } from './exchange.ts';
import type { Settings } from './options.ts';

/** Upload tokens that were issued and not yet spent. */
export function createUploadTokens({ uploadTokenSeconds, now }: Settings) {
  const expiry = new Map<string, number>();

  return {
    issue(): string {
      for (const [token, end] of expiry) if (end <= now()) expiry.delete(token);
      // Standard base64, as documented: with `+`, `/` and `=`, which a header takes and a path would not.
      const token = randomBytes(49).toString('base64');
      expiry.set(token, now() + uploadTokenSeconds * 1000);
      return token;
    },
    /** Whether the token can be used; it can't be again. */
    spend(token: string): boolean {
      const end = expiry.get(token);
      expiry.delete(token);
      return end !== undefined && end > now();
    },
  };
}

export type UploadTokens = ReturnType<typeof createUploadTokens>;

/** Step 1: `POST /experimental/open-platform/chat/upload`. Source: the seed, "مرحله ۱". */
export async function answerUploadToken(exchange: Exchange): Promise<Answer> {
  requireApiKey(exchange, 'CHAT_UPLOAD_MEDIA');
  await readJsonObject(exchange);
  return jsonAnswer(200, { token: exchange.house.uploadTokens.issue() });
}
