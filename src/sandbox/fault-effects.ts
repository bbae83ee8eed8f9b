import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, errorAnswer, grpcCodeFor, jsonAnswer, Refusal } from './answers.ts';
import { cutAnswer, giveAnswer, hugeAnswer, slowAnswer } from './delivery.ts';
import { bodyOf, drain, type Exchange, readText } from './exchange.ts';
import type { Effect } from './faults.ts';
import type { Step } from './records.ts';
import type { Route } from './router.ts';

const HTML =
  '<!doctype html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n';

/** Documented keys with values that are not: what a client must not take at their word. */
const WRONG_SHAPES: Record<Step, unknown> = {
  upload_token: { token: 5 },
  upload: { id: 'x', status: 'error' },
  message: [],
  refresh: { access_token: null },
  other: {},
};

/** Takes a request through to its answer, or to what the fault makes of it: the table in faults.ts, carried out. */
export async function serve(exchange: Exchange, route: Route, effect: Effect | null): Promise<void> {
  const { entry, request, house } = exchange;
  switch (effect?.kind) {
    case 'reset_before':
      request.socket.resetAndDestroy();
      return;
    case 'reset_in':
      await readUpTo(exchange, effect.bytes);
      request.socket.resetAndDestroy();
      return;
    case 'hang':
      await drain(exchange);
      return;
    case 'slow_read':
      if (effect.bytesPerSecond === 0) return;
      exchange.pace = effect.bytesPerSecond;
      break;
    case 'delay':
      // A message that has arrived is done whether its sender waits or not, so it is read before the delay.
      if (entry.step !== 'upload') await readText(exchange).catch(passRefusal);
      await sleep(effect.ms, undefined, { signal: house.closing });
      break;
    case 'status':
      if (effect.early) return giveAnswer(exchange, statusAnswer(effect));
      break;
  }

  const instead = effect === null ? null : replacement(effect, entry.step);
  const after =
    instead !== null && (instead.after ?? (instead.answer.status >= 200 && instead.answer.status < 300));
  if (instead !== null && !after) {
    return giveAnswer(exchange, instead.answer, { whole: await drain(exchange) });
  }

  const answer = await obey(exchange, route);
  const whole = await drain(exchange);
  if (effect?.kind === 'reset_after') return void request.socket.resetAndDestroy();
  if (effect?.kind === 'hang_after') return;
  if (!entry.took_effect) return giveAnswer(exchange, answer, { whole });
  switch (effect?.kind) {
    case 'cut_answer':
      return cutAnswer(exchange, answer);
    case 'slow_answer':
      return slowAnswer(exchange, answer, effect.ms);
    case 'huge_answer':
      return hugeAnswer(exchange, answer, effect.bytes ?? 64 * 2 ** 20);
    case 'close_after':
      return giveAnswer(exchange, answer, { thenClose: true });
    default:
      return giveAnswer(exchange, instead?.answer ?? answer, { whole });
  }
}

/** The endpoint's own doing. A refusal is an answer like any other, but without effect. */
async function obey(exchange: Exchange, route: Route): Promise<Answer> {
  try {
    const answer = await route.answer(exchange);
    exchange.entry.took_effect = true;
    return answer;
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** A body too large to be read before a delay is refused by the endpoint, after it. */
function passRefusal(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

async function readUpTo(exchange: Exchange, bytes: number | undefined): Promise<void> {
  const { entry, request } = exchange;
  const enough = bytes ?? Math.floor(Number(request.headers['content-length'] ?? 2) / 2);
  if (enough === 0) return;
  for await (const _ of bodyOf(exchange)) {
    if (entry.body_bytes >= enough) return;
  }
}

type Replacement = { readonly answer: Answer; readonly after: boolean | undefined };

/** The answer that a fault gives instead of the true one, if it is of that sort. */
function replacement(effect: Effect, step: Step): Replacement | null {
  switch (effect.kind) {
    case 'status':
      return { answer: statusAnswer(effect), after: effect.after };
    case 'html':
      return { answer: page(effect.status ?? 502), after: effect.after };
    case 'bad_json':
      return { answer: { ...jsonAnswer(200, {}), body: '{"status": "ok", "id":' }, after: effect.after };
    case 'wrong_shape':
      return { answer: jsonAnswer(200, effect.body ?? WRONG_SHAPES[step]), after: effect.after };
    case 'redirect':
      return {
        answer: { status: effect.status ?? 307, headers: { location: effect.location }, body: '' },
        after: effect.after,
      };
    default:
      return null;
  }
}

function page(status: number): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: HTML };
}

function statusAnswer(effect: Extract<Effect, { kind: 'status' }>): Answer {
  const { status, code = grpcCodeFor(status), message = `the sandbox was told to answer ${status}` } = effect;
  const { body, contentType, headers = {} } = effect;
  const answer = body === undefined ? errorAnswer(status, code, message) : jsonAnswer(status, body);
  return {
    status,
    headers: {
      ...answer.headers,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...headers,
    },
    body: typeof body === 'string' ? body : answer.body,
  };
}
