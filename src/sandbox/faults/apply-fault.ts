import { setTimeout as sleep } from 'node:timers/promises';
import type { Endpoint } from '../endpoints/router.ts';
import type { ApiCall } from '../http/api-call.ts';
import { drainBody, readBody, readText } from '../http/body.ts';
import { type ApiResponse, HttpError } from '../http/response.ts';
import { sendHalf, sendPadded, sendResponse, sendSlowly } from '../http/send-response.ts';
import type { Effect } from './fault.ts';
import { replacementFor, statusResponse } from './replacement.ts';

/** Answers a request as its endpoint does, or as the fault changes that: the table in fault.ts, carried out. */
export async function answerWithFault(
  call: ApiCall,
  endpoint: Endpoint,
  effect: Effect | null,
): Promise<void> {
  if (effect !== null && (await endsBefore(call, effect))) return;

  const { entry, request } = call;
  const replacement = effect === null ? null : replacementFor(effect, entry.step);
  const takesEffect = replacement === null || (replacement.after ?? isSuccess(replacement.response.status));
  if (replacement !== null && !takesEffect) {
    return sendResponse(call, replacement.response, { bodyRead: await drainBody(call) });
  }

  const response = await runEndpoint(call, endpoint);
  const bodyRead = await drainBody(call);
  if (effect?.kind === 'reset_after') return void request.socket.resetAndDestroy();
  if (effect?.kind === 'hang_after') return;
  if (!entry.took_effect) return sendResponse(call, response, { bodyRead });
  switch (effect?.kind) {
    case 'cut_answer':
      return sendHalf(call, response);
    case 'slow_answer':
      return sendSlowly(call, response, effect.ms);
    case 'huge_answer':
      return sendPadded(call, response, effect.bytes ?? 64 * 2 ** 20);
    case 'close_after':
      return sendResponse(call, response, { thenClose: true });
    default:
      return sendResponse(call, replacement?.response ?? response, { bodyRead });
  }
}

/** What a fault does before the endpoint is asked; `true` if nothing is left to do after it. */
async function endsBefore(call: ApiCall, effect: Effect): Promise<boolean> {
  const { entry, request, context } = call;
  switch (effect.kind) {
    case 'reset_before':
      request.socket.resetAndDestroy();
      return true;
    case 'reset_in':
      await readUpTo(call, effect.bytes);
      request.socket.resetAndDestroy();
      return true;
    case 'hang':
      await drainBody(call);
      return true;
    case 'slow_read':
      call.bytesPerSecond = effect.bytesPerSecond;
      return effect.bytesPerSecond === 0;
    case 'delay':
      // A message that has arrived takes effect whether its sender waits or not, so it is read before the delay.
      if (entry.step !== 'upload') await readText(call).catch(ignoreHttpError);
      await sleep(effect.ms, undefined, { signal: context.closing });
      return false;
    case 'status':
      if (effect.early) await sendResponse(call, statusResponse(effect));
      return effect.early === true;
    default:
      return false;
  }
}

/** A fault's status is 200 at least. */
function isSuccess(status: number): boolean {
  return status < 300;
}

/** An HttpError is a response like any other, but the request had no effect. */
async function runEndpoint(call: ApiCall, endpoint: Endpoint): Promise<ApiResponse> {
  try {
    const response = await endpoint(call);
    call.entry.took_effect = true;
    return response;
  } catch (error) {
    if (error instanceof HttpError) return error.response;
    throw error;
  }
}

/** The endpoint refuses a body that is too large, after the delay. */
function ignoreHttpError(error: unknown): void {
  if (!(error instanceof HttpError)) throw error;
}

async function readUpTo(call: ApiCall, bytes: number | undefined): Promise<void> {
  const { entry, request } = call;
  const enough = bytes ?? Math.floor(Number(request.headers['content-length'] ?? 2) / 2);
  if (enough === 0) return;
  for await (const _ of readBody(call)) {
    if (entry.body_bytes >= enough) return;
  }
}
