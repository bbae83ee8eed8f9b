import type { Settings } from './options.ts';
import type { OauthCodes } from './state/oauth-codes.ts';
import type { OauthTokens } from './state/oauth-tokens.ts';
import type { RateLimiter } from './state/rate-limiter.ts';
import type { Store } from './state/store.ts';
import type { UploadTokens } from './state/upload-tokens.ts';

/** What the endpoints of one sandbox share. */
export type SandboxContext = {
  readonly settings: Settings;
  readonly store: Store;
  readonly uploadTokens: UploadTokens;
  readonly oauthTokens: OauthTokens;
  readonly oauthCodes: OauthCodes;
  readonly rateLimiter: RateLimiter;
  /** Aborted when the sandbox closes, so that no wait outlives it. */
  readonly closing: AbortSignal;
};
