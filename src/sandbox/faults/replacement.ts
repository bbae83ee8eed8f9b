import { type ApiResponse, errorResponse, grpcCodeFor, jsonResponse } from '../http/response.ts';
import type { Step } from '../step.ts';
import type { Effect } from './fault.ts';

const HTML =
  '<!doctype html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n';

/** Documented keys with values of another type than documented. */
const WRONG_SHAPES: Record<Step, unknown> = {
  upload_token: { token: 5 },
  upload: { id: 'x', status: 'error' },
  message: [],
  refresh: { access_token: null },
  consent: {},
  user: { user_id: 5 },
  other: {},
};

type Replacement = { readonly response: ApiResponse; readonly after: boolean | undefined };

/** The response that a fault gives instead of the true one; `null` if it gives none. */
export function replacementFor(effect: Effect, step: Step): Replacement | null {
  switch (effect.kind) {
    case 'status':
      return { response: statusResponse(effect), after: effect.after };
    case 'html':
      return { response: htmlPage(effect.status ?? 502), after: effect.after };
    case 'bad_json':
      return { response: { ...jsonResponse(200, {}), body: '{"status": "ok", "id":' }, after: effect.after };
    case 'wrong_shape':
      return { response: jsonResponse(200, effect.body ?? WRONG_SHAPES[step]), after: effect.after };
    case 'redirect':
      return {
        response: { status: effect.status ?? 307, headers: { location: effect.location }, body: '' },
        after: effect.after,
      };
    default:
      return null;
  }
}

function htmlPage(status: number): ApiResponse {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: HTML };
}

export function statusResponse(effect: Extract<Effect, { kind: 'status' }>): ApiResponse {
  const { status, code = grpcCodeFor(status), message = `the sandbox was told to answer ${status}` } = effect;
  const { body, contentType, headers = {} } = effect;
  const response = body === undefined ? errorResponse(status, code, message) : jsonResponse(status, body);
  return {
    status,
    headers: {
      ...response.headers,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...headers,
    },
    body: typeof body === 'string' ? body : response.body,
  };
}
