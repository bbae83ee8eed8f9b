import { randomBytes } from 'node:crypto';
import type { Settings } from '../options.ts';

/** Upload tokens that were issued and not yet used. */
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
    /** Uses the token up; `false` if it is unknown, expired or used. */
    use(token: string): boolean {
      const end = expiry.get(token);
      expiry.delete(token);
      return end !== undefined && end > now();
    },
  };
}

export type UploadTokens = ReturnType<typeof createUploadTokens>;
