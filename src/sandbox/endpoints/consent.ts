import { isLoopbackHost } from '../../text/loopback.ts';
import type { ApiCall } from '../http/api-call.ts';
import { contentTypeOf, readText } from '../http/body.ts';
import { type ApiResponse, GRPC, HttpError, refuse } from '../http/response.ts';
import type { Settings } from '../options.ts';
import { type ConsentRequest, consentPage, errorPage, type PageLanguage } from './consent-page.ts';
import { describeScope } from './scopes.ts';

/** Hydra's least length of `state`, in characters. */
const MIN_STATE_LENGTH = 8;

/**
 * `GET /oauth2/auth`: the page that asks the user for consent. It works without scripts.
 * Source: kenar-docs, docs/oauth/ReadMe.md, "گام اول".
 */
export async function askForConsent(call: ApiCall): Promise<ApiResponse> {
  const parameters = new URLSearchParams(call.request.url!.split('?')[1]);
  const language = languageOf(call, parameters);
  const consent = readRequest(call.context.settings, parameters, language);
  return consentPage(consent, call.context.settings.oauth.userId ?? '', language);
}

/** `POST /oauth2/auth`: the user's yes or no, from the page's form. A yes comes back with a code, a no without one. */
export async function takeDecision(call: ApiCall): Promise<ApiResponse> {
  if (contentTypeOf(call.request) !== 'application/x-www-form-urlencoded') {
    refuse(415, GRPC.INVALID_ARGUMENT, 'Content-Type must be application/x-www-form-urlencoded');
  }
  const parameters = new URLSearchParams(await readText(call));
  const language = languageOf(call, parameters);
  const { redirectUri, scopes, state } = readRequest(call.context.settings, parameters, language);
  const decision = parameters.get('decision');
  if (decision === 'no') return redirect(redirectUri, { state });
  const userId = parameters.get('user_id') ?? '';
  if (decision !== 'yes' || userId === '') throw new HttpError(errorPage('no_decision', language));
  const code = call.context.oauthCodes.issue({ redirectUri, scopes, userId, revoked: false });
  return redirect(redirectUri, { state, code });
}

/** With a wrong client or redirect address the browser must not be sent anywhere, so the error is a page. */
function readRequest(
  { oauth }: Settings,
  parameters: URLSearchParams,
  language: PageLanguage,
): ConsentRequest {
  const clientId = parameters.get('client_id');
  if (clientId !== oauth.clientId) throw new HttpError(errorPage('unknown_client', language));
  const redirectUri = parameters.get('redirect_uri') ?? '';
  if (redirectUri !== oauth.redirectUri && !isLoopbackUri(redirectUri)) {
    throw new HttpError(errorPage('wrong_redirect_uri', language));
  }
  const state = parameters.get('state') ?? '';
  const scopes = (parameters.get('scope') ?? '').split(/ +/).filter((scope) => scope !== '');
  const fail = (error: string, error_description: string): never => {
    throw new HttpError(redirect(redirectUri, { error, error_description, state }));
  };
  if (parameters.get('response_type') !== 'code') {
    fail('unsupported_response_type', 'The parameter "response_type" must be "code".');
  }
  if (state.length < MIN_STATE_LENGTH) {
    fail('invalid_state', `The parameter "state" must be at least ${MIN_STATE_LENGTH} characters long.`);
  }
  if (scopes.length === 0) fail('invalid_scope', 'The parameter "scope" is missing.');
  const unknown = scopes.find((scope) => describeScope(scope) === null);
  if (unknown !== undefined) {
    fail('invalid_scope', `The OAuth 2.0 Client is not allowed to request scope '${unknown}'.`);
  }
  return { clientId, redirectUri, scopes: [...new Set(scopes)], state };
}

/** Any loopback address without parameters, so that a program can listen on a free port. */
function isLoopbackUri(text: string): boolean {
  if (!/^http:\/\/[\x21-\x7e]+$/.test(text) || /[?#@\\]/.test(text) || !URL.canParse(text)) return false;
  return isLoopbackHost(new URL(text).hostname);
}

function redirect(uri: string, parameters: Record<string, string>): ApiResponse {
  const location = `${uri}?${new URLSearchParams(parameters)}`;
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
}

/** `ui_locales` (OpenID Connect) or the browser's first language, Persian or English. */
function languageOf({ request }: ApiCall, parameters: URLSearchParams): PageLanguage {
  const wanted = [parameters.get('ui_locales'), request.headers['accept-language']];
  const [language] = /\b(fa|en)\b/i.exec(wanted.join(',')) ?? [];
  return language?.toLowerCase() === 'en' ? 'en' : 'fa';
}
