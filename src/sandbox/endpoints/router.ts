import type { ApiCall } from '../http/api-call.ts';
import { type ApiResponse, GRPC, refuse, refuseArgument } from '../http/response.ts';
import type { RecipientKind } from '../state/records.ts';
import type { Step } from '../step.ts';
import { sendBotMessage, sendPostMessage, sendUserMessage } from './message.ts';
import { refreshTokens } from './oauth-token.ts';
import { receiveUpload } from './upload.ts';
import { issueUploadToken } from './upload-token.ts';

/** Does what the request asks for and gives the response, or throws an HttpError and changes nothing. */
export type Endpoint = (call: ApiCall) => Promise<ApiResponse>;

type EndpointPath = {
  readonly method: 'POST';
  readonly path: RegExp;
  readonly step: Step;
  /** The kind of recipient that the path's first parameter names. */
  readonly recipient?: RecipientKind;
  readonly endpoint: Endpoint;
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
  // https://chat.divar.ir
  { method: 'POST', path: /^\/upload\/([^/]+)$/, step: 'upload', endpoint: receiveUpload },
  // https://oauth.divar.ir
  { method: 'POST', path: /^\/oauth2\/token$/, step: 'refresh', endpoint: refreshTokens },
];

export type Route = {
  readonly step: Step;
  readonly recipient?: string;
  readonly parameters: readonly string[];
  readonly endpoint: Endpoint;
};

/** The endpoint of a request. Never throws: an unknown path gets an endpoint that refuses it. */
export function findRoute(method: string, target: string): Route {
  const path = target.split('?', 1)[0] ?? '';
  for (const known of ENDPOINTS) {
    const match = known.path.exec(path);
    if (match === null) continue;
    if (method !== known.method) {
      const allow = { allow: known.method };
      return refusing(() => refuse(405, GRPC.UNIMPLEMENTED, `only ${known.method} is allowed`, allow));
    }
    const parameters = decode(match.slice(1));
    if (parameters === null) return refusing(() => refuseArgument('the path is not well percent-encoded'));
    const { step, endpoint, recipient } = known;
    if (recipient === undefined) return { step, parameters, endpoint };
    return { step, parameters, endpoint, recipient: `${recipient}:${parameters[0]}` };
  }
  return refusing(() => refuse(404, GRPC.NOT_FOUND, 'there is no such endpoint'));
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
