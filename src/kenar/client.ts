import type { Context } from '../runtime/context.ts';
import { type CallOptions, callApi, type Session, type TryHooks } from './call.ts';
import type { Hosts } from './endpoints.ts';
import { exchangeCall, type GrantedTokens } from './exchange.ts';
import type { Part } from './http/multipart.ts';
import { openTransport, type Transport } from './http/transport.ts';
import { type Message, messageCall } from './message.ts';
import { createRateLimiter } from './rate-limiter.ts';
import type { Recipient } from './recipient.ts';
import { refreshCall, type Tokens } from './refresh.ts';
import type { OauthClient } from './token-request.ts';
import { type UploadOptions, uploadMedia, uploadTokenCall } from './upload.ts';
import { type User, userCall } from './user.ts';

export type KenarOptions = {
  readonly hosts: Hosts;
  readonly apiKey: string;
  /** Further tries of a request that may be tried again. */
  readonly retries: number;
  /** Without progress, until a request is given up. */
  readonly timeoutSeconds: number;
};

export type SendOptions = CallOptions &
  TryHooks<string | null> & {
    /** Of the user on whose behalf the message is sent, where the recipient needs one. */
    readonly accessToken?: string | null;
  };

/**
 * The Kenar API: one method for each step of its protocol. Each throws `KenarError` for what API and network do, and
 * `CancelledError`. How requests are sent, limited and tried again is private to the client.
 */
export type Kenar = {
  /** Step 1 of the seed. `uploadMedia` does it itself. */
  getUploadToken(options?: CallOptions): Promise<string>;
  /** Steps 1 and 2; returns the media token. Throws what `part.open` throws, too. */
  uploadMedia(part: Part, options?: UploadOptions): Promise<string>;
  /** Step 3; returns the conversation's id, where the answer has one. */
  sendMessage(recipient: Recipient, message: Message, options?: SendOptions): Promise<string | null>;
  /** Replaces both tokens; see `refreshCall`. */
  refreshTokens(client: OauthClient, refreshToken: string, accessToken: string | null): Promise<Tokens>;
  /** Exchanges the code of a consent for its first tokens; see `exchangeCall`. */
  exchangeCode(client: OauthClient, code: string): Promise<GrantedTokens>;
  /** Whose access token it is. */
  getUser(accessToken: string, options?: CallOptions): Promise<User>;
  /** Closes all connections; what is under way is given up. */
  close(): Promise<void>;
};

/** Opens a client. `transport` is a parameter for tests that need a clock of their own. */
export function openKenar(
  { hosts, apiKey, retries, timeoutSeconds }: KenarOptions,
  context: Context,
  transport: Transport = openTransport({ timeoutSeconds }),
): Kenar {
  const rateLimiter = createRateLimiter(context.clock);
  const session: Session = { hosts, apiKey, retries, transport, rateLimiter, context };
  return {
    getUploadToken: (options) => callApi(session, uploadTokenCall(session), options),
    uploadMedia: (part, options = {}) => uploadMedia(session, part, options),
    sendMessage: (recipient, message, options = {}) =>
      callApi(session, messageCall(session, recipient, message, options.accessToken ?? null), options),
    refreshTokens: (client, refreshToken, accessToken) =>
      callApi(session, refreshCall(session, client, refreshToken, accessToken)),
    exchangeCode: (client, code) => callApi(session, exchangeCall(session, client, code)),
    getUser: (accessToken, options) => callApi(session, userCall(session, accessToken), options),
    close: () => transport.close(),
  };
}
