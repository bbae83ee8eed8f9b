import type { IncomingMessage } from 'node:http';
import type { ApiCall } from '../http/api-call.ts';
import { requireLoopback, requireLoopbackHost } from '../http/loopback-guard.ts';
import { type ApiResponse, GRPC, type HttpError, refuse, refuseArgument } from '../http/response.ts';
import type { RecipientKind } from '../state/records.ts';
import type { Step } from '../step.ts';
import { askForConsent, takeDecision } from './consent.ts';
import { sendBotMessage, sendPostMessage, sendUserMessage } from './message.ts';
import { issueTokens } from './oauth-token.ts';
import { receiveUpload } from './upload.ts';
import { issueUploadToken } from './upload-token.ts';
import { describeUser, describeUserPhones } from './user.ts';

/** Does what the request asks for and gives the response, or throws an HttpError and changes nothing. */
export type Endpoint = (call: ApiCall) => Promise<ApiResponse>;

type EndpointPath = {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly step: Step;
  /** The kind of recipient that the path's first parameter names. */
  readonly recipient?: RecipientKind;
  readonly endpoint: Endpoint;
  /** A page that a link on any site may open. */
  readonly isPage?: true;
};

/**
 * Kenar's three hosts behind one port: their paths do not collide. They are written here as documented and not shared
 * with the client, so that a mistake in one is found by the other.
 */
const ENDPOINTS: readonly EndpointPath[] = [
  // https://open-api.divar.ir
  {
    method: 'POST',
    path: /^\/experimental\/open-platform\/chat\/upload$/,
    step: 'upload_token',
    endpoint: issueUploadToken,
  },
  {
    method: 'POST',
    path: /^\/v1\/open-platform\/chat\/bot\/conversations\/([^/]+)\/messages$/,
    step: 'message',
    recipient: 'bot',
    endpoint: sendBotMessage,
  },
  {
    method: 'POST',
    path: /^\/v1\/open-platform\/chat\/bot\/users\/([^/]+)\/messages$/,
    step: 'message',
    recipient: 'user',
    endpoint: sendUserMessage,
  },
  {
    method: 'POST',
    path: /^\/v2\/open-platform\/conversations\/([^/]+)\/messages$/,
    step: 'message',
    recipient: 'post',
    endpoint: sendPostMessage,
  },
  { method: 'GET', path: /^\/v1\/open-platform\/users$/, step: 'user', endpoint: describeUser },
  { method: 'POST', path: /^\/v1\/open-platform\/users$/, step: 'user', endpoint: describeUserPhones },
  // https://chat.divar.ir
  { method: 'POST', path: /^\/upload\/([^/]+)$/, step: 'upload', endpoint: receiveUpload },
  // https://oauth.divar.ir
  { method: 'GET', path: /^\/oauth2\/auth$/, step: 'consent', endpoint: askForConsent, isPage: true },
  { method: 'POST', path: /^\/oauth2\/auth$/, step: 'consent', endpoint: takeDecision },
  { method: 'POST', path: /^\/oauth2\/token$/, step: 'refresh', endpoint: issueTokens },
];

export type Route = {
  readonly step: Step;
  readonly recipient?: string;
  readonly parameters: readonly string[];
  readonly endpoint: Endpoint;
};

/** The endpoint of a request. Never throws: what has none, or may not use it, gets one that refuses it. */
export function findRoute(request: IncomingMessage): Route {
  const path = request.url!.split('?')[0]!;
  const matching = ENDPOINTS.filter((known) => known.path.test(path));
  const known = matching.find(({ method }) => method === request.method);
  const refusal = refusalOf(() => (known?.isPage ? requireLoopbackHost(request) : requireLoopback(request)));
  if (refusal !== null)
    return refusing(() => {
      throw refusal;
    });
  if (matching.length === 0) return refusing(() => refuse(404, GRPC.NOT_FOUND, 'there is no such endpoint'));
  if (known === undefined) {
    const allow = matching.map(({ method }) => method).join(', ');
    return refusing(() => refuse(405, GRPC.UNIMPLEMENTED, `only ${allow} is allowed`, { allow }));
  }
  const parameters = decode(known.path.exec(path)!.slice(1));
  if (parameters === null) return refusing(() => refuseArgument('the path is not well percent-encoded'));
  const { step, endpoint, recipient } = known;
  if (recipient === undefined) return { step, parameters, endpoint };
  return { step, parameters, endpoint, recipient: `${recipient}:${parameters[0]}` };
}

function refusalOf(check: () => void): HttpError | null {
  try {
    check();
    return null;
  } catch (error) {
    return error as HttpError;
  }
}

function refusing(fail: () => never): Route {
  return { step: 'other', parameters: [], endpoint: async () => fail() };
}

function decode(segments: readonly string[]): string[] | null {
  try {
    return segments.map((segment) => decodeURIComponent(segment));
  } catch {
    return null;
  }
}
