import { addAbortListener } from 'node:events';
import { trySaving } from '../credentials/save-token.ts';
import { describeStoreError, type TokenStore, TokenStoreError } from '../credentials/token-store.ts';
import type { Kenar } from '../kenar/client.ts';
import { PANEL_URL } from '../kenar/endpoints.ts';
import { KenarError } from '../kenar/error.ts';
import type { GrantedTokens } from '../kenar/exchange.ts';
import { CancelledError } from '../runtime/cancel.ts';
import type { Context } from '../runtime/context.ts';
import { excerpt, oneLine } from '../text/safe.ts';
import { count } from '../text/units.ts';
import type { Authorization } from './authorize-inputs.ts';
import { consentAddress, newState, OFFLINE_ACCESS, readConsentAnswer, USER_ID } from './consent.ts';
import { SetupError } from './error.ts';
import { ListenError, loopbackOf } from './loopback.ts';
import { listenForRedirect, parametersIn, type RedirectListener } from './redirect.ts';

export type { GrantedTokens };

export type AuthorizeTools = {
  readonly kenar: Pick<Kenar, 'exchangeCode' | 'getUser'>;
  readonly context: Context;
  /** Where the refresh token is kept; `null`: the caller prints the tokens. */
  readonly store: TokenStore | null;
  /** The line that a person pastes; `null` when there is none. */
  readonly readPasted: () => Promise<string | null>;
};

/** A refresh token lives this long (Divar's `docs/oauth`). */
const REFRESH_TOKEN_DAYS = 30;

/**
 * Asks a user for consent, and keeps what it gives. Nothing is asked of anybody before the store is known to be
 * writable, and nothing is exchanged unless the answer is a yes to this very request.
 *
 * @throws SetupError, KenarError, CancelledError
 */
export async function authorize(authorization: Authorization, tools: AuthorizeTools): Promise<GrantedTokens> {
  const { client, scopes } = authorization;
  const { kenar, context, store } = tools;
  const { log, redactor } = context;
  if (store !== null) await verifyWritable(store, context);
  const listener = await openListener(client.redirectUri);
  let parameters: URLSearchParams;
  const state = newState();
  try {
    log.phase('Consent');
    log.info('Open this address in a browser, as the user who is to consent:');
    log.info(consentAddress(authorization.hosts, client, scopes, state));
    log.info(
      listener === null ? PASTE : `Waiting for the answer at ${client.redirectUri} (Ctrl-C gives up).`,
    );
    parameters = await waitForAnswer(listener, client.redirectUri, tools);
  } finally {
    await listener?.close();
  }
  const code = codeIn(parameters, state, context);
  redactor.add(code);
  const granted =
    store === null
      ? await kenar.exchangeCode(client, code)
      : await exchangeAndKeep(code, store, authorization, tools);
  if (store !== null) log.info(`The refresh token is kept in ${placeOf(authorization, store)}`);
  describeGranted(granted, scopes, context);
  await tellUser(granted, authorization, tools);
  return granted;
}

const PASTE =
  'The browser ends on the redirect address, which may look like an error. Paste its whole address here, and press Enter:';

async function verifyWritable(store: TokenStore, { redactor }: Context): Promise<void> {
  await store.verifyWritable().catch((error: unknown) => {
    if (!(error instanceof TokenStoreError)) throw error;
    throw new SetupError(
      `${redactor.redact(describeStoreError(store, error))} The refresh token could not be kept, so nobody was asked for consent.`,
      { cause: error },
    );
  });
}

async function openListener(redirectUri: string): Promise<RedirectListener | null> {
  const url = loopbackOf(redirectUri);
  if (url === null) return null;
  return listenForRedirect(url).catch((error: unknown) => {
    if (!(error instanceof ListenError)) throw error;
    throw new SetupError(`The redirect address can’t be listened on: ${error.message}`, { cause: error });
  });
}

async function waitForAnswer(
  listener: RedirectListener | null,
  redirectUri: string,
  { context: { signal }, readPasted }: AuthorizeTools,
): Promise<URLSearchParams> {
  const { promise: cancelled, reject } = Promise.withResolvers<never>();
  addAbortListener(signal, () => reject(new CancelledError()));
  if (listener !== null) return Promise.race([listener.answer, cancelled]);
  const pasted = await Promise.race([readPasted(), cancelled]);
  if (pasted === null) {
    throw new SetupError(
      'No address was pasted, so nothing was exchanged. Paste the whole address of the page that the browser ended on, as one line.',
    );
  }
  const parameters = parametersIn(pasted, redirectUri);
  if (parameters === null) {
    throw new SetupError(
      `What was pasted is not an address that begins with ${oneLine(redirectUri)}, so nothing was exchanged. Copy the whole address from the browser’s address bar, after the answer.`,
    );
  }
  return parameters;
}

/** The code of a yes. Anything else ends here: nothing is exchanged. */
function codeIn(parameters: URLSearchParams, state: string, { redactor }: Context): string {
  const answer = readConsentAnswer(parameters, state);
  switch (answer.kind) {
    case 'yes':
      return answer.code;
    case 'no':
      throw new SetupError('The user did not consent, so there are no tokens. Nothing was exchanged.');
    case 'wrong_state':
      throw new SetupError(
        'The answer does not belong to this request: its state is missing or another one. Nothing was exchanged. Run authorize again, and open the address that it prints then.',
      );
    case 'error': {
      const said = [answer.error, answer.description].filter((text) => text !== '').join(': ');
      throw new SetupError(
        `Divar did not ask the user: “${excerpt(redactor.redact(said))}”. Nothing was exchanged. ${hintForError(answer.error)}`,
      );
    }
  }
}

function hintForError(error: string): string {
  return error === 'invalid_scope'
    ? `Scopes of an app are granted in the Kenar panel (${PANEL_URL}), some by a ticket there. To leave one out, name the others with --scope instead of --for.`
    : `Check client_id, redirect_uri and the app’s OAuth settings in the Kenar panel (${PANEL_URL}).`;
}

/** No other run refreshes meanwhile: it would replace the new token by a successor of the old one. */
function exchangeAndKeep(
  code: string,
  store: TokenStore,
  { client }: Authorization,
  { kenar, context }: AuthorizeTools,
): Promise<GrantedTokens> {
  const exchange = async () => {
    const granted = await kenar.exchangeCode(client, code);
    await keep(granted, store, context);
    return granted;
  };
  return store.exclusively(exchange, context).catch((error: unknown) => {
    if (!(error instanceof TokenStoreError)) throw error;
    const reason = context.redactor.redact(describeStoreError(store, error));
    throw new SetupError(`${reason} Nothing was exchanged. Run authorize again.`, { cause: error });
  });
}

async function keep({ refreshToken }: GrantedTokens, store: TokenStore, context: Context): Promise<void> {
  if (refreshToken === null) {
    throw new SetupError(
      `The consent gave no refresh token, so there is nothing to keep: the app may lack the scope ${OFFLINE_ACCESS}. Ask for it in the Kenar panel (${PANEL_URL}), and run authorize again.`,
    );
  }
  const failure = await trySaving(store, refreshToken, context);
  if (failure === null) return;
  throw new SetupError(
    `The consent was given, but its refresh token could not be saved, and is lost. ${failure.reason} Fix that, and run authorize again: the user has to consent once more.`,
  );
}

function placeOf({ keptIn }: Authorization, { label }: TokenStore): string {
  if (keptIn?.location.kind === 'file') return `“${oneLine(keptIn.location.path)}”`;
  return keptIn === null ? label : `${label} of ${keptIn.repository}`;
}

function describeGranted(
  { scopes, expiresInSeconds, refreshToken }: GrantedTokens,
  asked: readonly string[],
  { log }: Context,
): void {
  const granted = scopes ?? asked;
  log.info(`Granted: ${oneLine(granted.join(' '))}`);
  const missing = asked.filter((scope) => !granted.includes(scope));
  if (missing.length > 0) log.warning(`Not granted: ${missing.join(' ')}`);
  const access = expiresInSeconds === null ? 'an hour' : count(Math.round(expiresInSeconds / 60), 'minute');
  log.info(
    refreshToken === null
      ? `The access token lives ${access}; there is no refresh token.`
      : `The access token lives ${access}, the refresh token ${REFRESH_TOKEN_DAYS} days. Each refresh replaces both, and the ${REFRESH_TOKEN_DAYS} days begin again.`,
  );
}

/** The user's id, which a message to the user needs. It is no part of the consent, so its failure is a warning. */
async function tellUser(
  { accessToken, scopes }: GrantedTokens,
  { scopes: asked, apiKey }: Authorization,
  { kenar, context: { log } }: AuthorizeTools,
): Promise<void> {
  if (!(scopes ?? asked).includes(USER_ID)) return;
  if (apiKey === null) {
    log.warning(
      'The user’s id is not known: asking for it needs api_key, which is empty. doctor tells it, too.',
    );
    return;
  }
  try {
    const { userId } = await kenar.getUser(accessToken);
    if (userId === null) log.warning('Divar did not tell the user’s id.');
    else log.info(`The user’s id, for user_id: ${oneLine(userId)}`);
  } catch (error) {
    if (!(error instanceof KenarError)) throw error;
    log.warning(`The user’s id is not known. ${error.message}`);
  }
}
