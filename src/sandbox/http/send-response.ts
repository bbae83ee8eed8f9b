import { pipeline } from 'node:stream/promises';
import { isObject, parseJson } from '../../text/json.ts';
import { type ApiCall, pause } from './api-call.ts';
import type { ApiResponse } from './response.ts';

/** How much of an error's message the log keeps. */
const MAX_PROBLEM_LENGTH = 600;

/** In how many pieces a slow answer comes at most. */
const MAX_PIECES = 10;

type SendOptions = {
  /** `false`: the request's body was not read to its end, so the connection can't be used again. */
  readonly bodyRead?: boolean;
  /** Ends the connection after the response, without having announced it. */
  readonly thenClose?: boolean;
};

/** Sends the response, after the latency of the options. */
export async function sendResponse(
  call: ApiCall,
  answer: ApiResponse,
  options: SendOptions = {},
): Promise<void> {
  const { response, request } = call;
  await latency(call);
  if (options.bodyRead === false) response.setHeader('connection', 'close');
  const { socket } = request;
  if (options.thenClose) response.once('finish', () => socket.end());
  writeHead(call, answer, Buffer.byteLength(answer.body));
  response.end(answer.body);
}

/** The head with the whole length, half the body, the end of the connection. */
export async function sendHalf(call: ApiCall, answer: ApiResponse): Promise<void> {
  await latency(call);
  const body = Buffer.from(answer.body);
  writeHead(call, answer, body.length);
  // Ended rather than reset: a reset could overtake the half that is to arrive.
  call.response.write(body.subarray(0, Math.floor(body.length / 2)), () => call.request.socket.destroySoon());
}

/** The head at once, then the body in ten pieces at most. */
export async function sendSlowly(call: ApiCall, answer: ApiResponse, milliseconds: number): Promise<void> {
  await latency(call);
  const body = Buffer.from(answer.body);
  writeHead(call, answer, body.length);
  call.response.flushHeaders();
  const pieces = piecesOf(body);
  for (const piece of pieces) {
    await pause(milliseconds / pieces.length, call);
    call.response.write(piece);
  }
  call.response.end();
}

/** A body in at most ten pieces of the same size, in order; the last one may be shorter. */
export function piecesOf(body: Buffer): Buffer[] {
  const size = Math.ceil(body.length / MAX_PIECES);
  const starts = Array.from({ length: MAX_PIECES }, (_, index) => index * size);
  return starts.map((start) => body.subarray(start, start + size)).filter(({ length }) => length > 0);
}

/** The true response as one valid JSON object, with more padding than a reader should hold in memory. */
export async function sendPadded(call: ApiCall, answer: ApiResponse, bytes: number): Promise<void> {
  await latency(call);
  const start = `${answer.body.toString().slice(0, -1)},"padding":"`;
  writeHead(call, answer, Buffer.byteLength(start) + bytes + 2);
  await pipeline(function* () {
    yield start;
    const piece = Buffer.alloc(Math.min(bytes, 2 ** 16), 'x');
    for (let left = bytes; left > 0; left -= piece.length)
      yield piece.subarray(0, Math.min(left, piece.length));
    yield '"}';
  }, call.response);
}

/** Notes the status before the caller can see it: a caller that has the response finds it in the log. */
function writeHead({ response, entry }: ApiCall, answer: ApiResponse, length: number): void {
  const { status, headers } = answer;
  entry.status = status;
  if (status >= 400) entry.problem = problemIn(answer);
  // These two have no body by definition; a length would leave the caller waiting for one.
  const bodiless = status === 204 || status === 304;
  response.writeHead(status, bodiless ? headers : { ...headers, 'content-length': length });
}

async function latency(call: ApiCall): Promise<void> {
  const { latencyMs } = call.context.settings;
  if (latencyMs > 0) await pause(latencyMs, call);
}

/** The message of an error, in Google's form or in OAuth's; of any other response the beginning of its text. */
export function problemIn({ headers, body }: ApiResponse): string {
  const text = body.toString();
  if (headers['content-type']?.includes('json')) {
    // Broken JSON, as a fault sends it, is shown as text.
    const json = parseJson(text);
    const { message, error, error_description } = isObject(json) ? json : {};
    if (typeof message === 'string') return message.slice(0, MAX_PROBLEM_LENGTH);
    if (typeof error === 'string') return `${error}: ${error_description}`.slice(0, MAX_PROBLEM_LENGTH);
  }
  return text.slice(0, MAX_PROBLEM_LENGTH);
}
