import { describeStoreError, type TokenStore, TokenStoreError } from '../credentials/token-store.ts';
import type { Kenar } from '../kenar/client.ts';
import { PANEL_URL } from '../kenar/endpoints.ts';
import { KenarError } from '../kenar/error.ts';
import { reachHost } from '../kenar/http/reach.ts';
import type { Transport } from '../kenar/http/transport.ts';
import type { Context } from '../runtime/context.ts';
import { oneLine } from '../text/safe.ts';
import { formatSpan } from '../text/units.ts';
import type { Examination } from './doctor-inputs.ts';
import { failed, notKnown, ok, type Point } from './point.ts';

export type DoctorTools = {
  readonly kenar: Pick<Kenar, 'getUploadToken' | 'getUser'>;
  readonly transport: Transport;
  readonly context: Context;
  /** Where the successor of a refresh token would be kept; `null` when nowhere. */
  readonly store: TokenStore | null;
};

const KEY = 'api_key';
const UPLOADS = 'CHAT_UPLOAD_MEDIA';
const TOKEN = 'access_token';

/**
 * Finds out what works without sending anything to a chat, and without using up a refresh token.
 *
 * @throws CancelledError
 */
export async function examine(examination: Examination, tools: DoctorTools): Promise<Point[]> {
  const hosts = await examineHosts(examination, tools);
  const isReached = (baseUrl: string) => hosts.get(new URL(baseUrl).host)?.status === 'ok';
  const isApiReached = isReached(examination.hosts.api);
  const [key, uploads] = await examineKey(examination, isApiReached, tools);
  return [
    ...hosts.values(),
    key,
    uploads,
    await examineAccessToken(examination, isApiReached, key.status === 'ok', tools),
    await examineRefresh(examination, tools),
    ...NOT_KNOWN_WITHOUT_SENDING,
  ];
}

/** One point for each host, in the order of their use. */
async function examineHosts(
  { hosts: { api, upload, oauth } }: Examination,
  { transport, context: { signal, redactor } }: DoctorTools,
): Promise<Map<string, Point>> {
  const byHost = new Map([api, upload, oauth].map((baseUrl) => [new URL(baseUrl).host, baseUrl]));
  const points = [...byHost].map(async ([host, baseUrl]): Promise<[string, Point]> => {
    const found = await reachHost(transport, baseUrl, signal);
    const span = formatSpan(found.milliseconds);
    if (!found.reached) {
      const { problem, hint } = found;
      return [
        host,
        failed(host, `not reached in ${span}. ${redactor.redact(problem)}`, redactor.redact(hint)),
      ];
    }
    const { proxy, address, tls, status } = found;
    const way =
      proxy === null
        ? `${address === null ? '' : ` at ${address}`}, without a proxy`
        : ` through the proxy ${proxy.host} (${proxy.variable})`;
    return [host, ok(host, `reached in ${span}${way}, ${tls ?? 'without TLS'}; it answered ${status}.`)];
  });
  return new Map(await Promise.all(points));
}

/** An upload token is asked for, which sends nothing: it tells whether the key is known, and may upload. */
async function examineKey(
  { apiKey }: Examination,
  isApiReached: boolean,
  { kenar }: DoctorTools,
): Promise<[Point, Point]> {
  if (apiKey === null) {
    const advice = `Give the app’s key; it is made in the Kenar panel (${PANEL_URL}).`;
    return [failed(KEY, 'is empty.', advice), notKnown(UPLOADS, NO_KEY)];
  }
  if (!isApiReached) return [notKnown(KEY, NOT_REACHED), notKnown(UPLOADS, NOT_REACHED)];
  try {
    await kenar.getUploadToken();
    return [ok(KEY, 'is known.', CHANGE_KEY), ok(UPLOADS, 'is granted: an upload token was given.')];
  } catch (error) {
    if (!(error instanceof KenarError)) throw error;
    const { problem, hint, status } = error;
    if (status === 401) return [failed(KEY, problem, hint), notKnown(UPLOADS, 'the key is not known.')];
    if (status === 403) return [ok(KEY, 'is known.', CHANGE_KEY), failed(UPLOADS, problem, hint)];
    return [notKnown(KEY, 'the request for an upload token failed.'), failed(UPLOADS, problem, hint)];
  }
}

const NO_KEY = 'there is no key to ask with.';
const NOT_REACHED = 'its host was not reached.';
const CHANGE_KEY = 'Divar asks that keys are changed within 60 days.';

/** Whose it is. Its scopes for messages can't be asked for. */
async function examineAccessToken(
  { accessToken }: Examination,
  isApiReached: boolean,
  isKeyKnown: boolean,
  { kenar }: DoctorTools,
): Promise<Point> {
  if (accessToken === null) {
    return notKnown(TOKEN, 'none is given. Only messages to users and in chats about posts need one.');
  }
  if (!isApiReached) return notKnown(TOKEN, NOT_REACHED);
  if (!isKeyKnown) return notKnown(TOKEN, 'it is asked for with a key, and none that is known was given.');
  try {
    const { userId } = await kenar.getUser(accessToken);
    if (userId !== null) return ok(TOKEN, `is that of the user ${oneLine(userId)}.`);
    return ok(TOKEN, 'is valid. Whose it is was not told.', 'The scope USER_ID lets the app know.');
  } catch (error) {
    if (!(error instanceof KenarError)) throw error;
    const { problem, hint, status } = error;
    // The key was known a moment ago.
    if (status === 401) return failed(TOKEN, problem, EXPIRED);
    if (status === 403) return notKnown(TOKEN, problem, `${hint} Messages need neither.`);
    return failed(TOKEN, problem, hint);
  }
}

const EXPIRED =
  'The access token has expired (it lives one hour) or was revoked. Run authorize, or let post get a fresh one with refresh_token.';

/** The token is never used: that would use it up. */
async function examineRefresh(
  { refresh }: Examination,
  { store, context: { redactor } }: DoctorTools,
): Promise<Point> {
  if (refresh.status !== 'ok' || store === null) return refresh;
  try {
    await store.verifyWritable();
    return refresh;
  } catch (error) {
    if (!(error instanceof TokenStoreError)) throw error;
    const advice =
      'A refresh replaces the token, so a run refuses to refresh when the new one can’t be kept.';
    return failed(refresh.name, redactor.redact(describeStoreError(store, error)), advice);
  }
}

const SEND_TO_SEE = 'it shows only when a message is sent. Send one to a chat of your own.';

const NOT_KNOWN_WITHOUT_SENDING: readonly Point[] = [
  notKnown(
    'CHAT_BOT_SEND_MESSAGE',
    SEND_TO_SEE,
    `It is granted in the Kenar panel (${PANEL_URL}), some permissions by a ticket there.`,
  ),
  notKnown(
    'CHAT_SEND_MESSAGE_OAUTH',
    'it shows only when a message is sent; only chats about posts need it.',
  ),
];
