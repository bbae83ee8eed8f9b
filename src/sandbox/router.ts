import { type Answer, GRPC, refuse, refuseArgument } from './answers.ts';
import type { Exchange } from './exchange.ts';
import { answerBotMessage, answerPostMessage, answerUserMessage } from './messages.ts';
import { answerRefresh } from './oauth.ts';
import type { RecipientKind, Step } from './records.ts';
import { answerUploadToken } from './upload-token.ts';
import { answerUpload } from './uploads.ts';

type Endpoint = {
  readonly method: 'POST';
  readonly path: RegExp;
  readonly step: Step;
  /** The kind of recipient that the path's first parameter names. */
  readonly recipient?: RecipientKind;
  readonly answer: (exchange: Exchange) => Promise<Answer>;
};

/**
 * Kenar's three hosts behind one port: their paths do not collide. They are written out here as documented, and not
 * shared with the client: a slip in one is to be found by the other.
 */
const ENDPOINTS: readonly Endpoint[] = [
  // https://open-api.divar.ir
  {
    method: 'POST',
    path: /^\/experimental\/open-platform\/chat\/upload$/,
    step: 'upload_token',
    answer: answerUploadToken,
  },
  {
    method: 'POST',
    path: /^\/v1\/open-platform\/chat\/bot\/conversations\/([^/]+)\/messages$/,
    step: 'message',
    recipient: 'bot',
    answer: answerBotMessage,
  },
  {
    method: 'POST',
    path: /^\/v1\/open-platform\/chat\/bot\/users\/([^/]+)\/messages$/,
    step: 'message',
    recipient: 'user',
    answer: answerUserMessage,
  },
  {
    method: 'POST',
    path: /^\/v2\/open-platform\/conversations\/([^/]+)\/messages$/,
    step: 'message',
    recipient: 'post',
    answer: answerPostMessage,
  },
  // https://chat.divar.ir
  { method: 'POST', path: /^\/upload\/([^/]+)$/, step: 'upload', answer: answerUpload },
  // https://oauth.divar.ir
  { method: 'POST', path: /^\/oauth2\/token$/, step: 'refresh', answer: answerRefresh },
];

export type Route = {
  readonly step: Step;
  readonly recipient?: string;
  readonly parameters: readonly string[];
  readonly answer: (exchange: Exchange) => Promise<Answer>;
};

/** Finds what a request is for. Never throws: what is wrong with it is the answer of the route it gets. */
export function findRoute(method: string, target: string): Route {
  const path = target.split('?', 1)[0] ?? '';
  for (const endpoint of ENDPOINTS) {
    const match = endpoint.path.exec(path);
    if (match === null) continue;
    if (method !== endpoint.method) {
      const allow = { allow: endpoint.method };
      return other(() => refuse(405, GRPC.UNIMPLEMENTED, `only ${endpoint.method} is allowed`, allow));
    }
    const parameters = decode(match.slice(1));
    if (parameters === null) return other(() => refuseArgument('the path is not well percent-encoded'));
    const { step, answer, recipient } = endpoint;
    if (recipient === undefined) return { step, parameters, answer };
    return { step, parameters, answer, recipient: `${recipient}:${parameters[0]}` };
  }
  return other(() => refuse(404, GRPC.NOT_FOUND, 'there is no such endpoint'));
}

function other(complain: () => never): Route {
  return { step: 'other', parameters: [], answer: async () => complain() };
}

function decode(segments: readonly string[]): string[] | null {
  try {
    return segments.map((segment) => decodeURIComponent(segment));
  } catch {
    return null;
  }
}
