import { pipeline } from 'node:stream/promises';
import type { Answer } from './answers.ts';
import { type Exchange, pause } from './exchange.ts';

type Manner = {
  /** Whether the request's body was read to its end; else the connection is of no further use. */
  readonly whole?: boolean;
  /** Ends the connection after the answer, without having said so in it. */
  readonly thenClose?: boolean;
};

/** Sends the answer, after the latency that was asked for. */
export async function giveAnswer(exchange: Exchange, answer: Answer, manner: Manner = {}): Promise<void> {
  const { response, request } = exchange;
  await latency(exchange);
  if (manner.whole === false) response.setHeader('connection', 'close');
  const { socket } = request;
  if (manner.thenClose) response.once('finish', () => socket.end());
  writeHead(exchange, answer, Buffer.byteLength(answer.body));
  response.end(answer.body);
}

/** The head with the whole length, half the body, the end of the connection. */
export async function cutAnswer(exchange: Exchange, answer: Answer): Promise<void> {
  await latency(exchange);
  const body = Buffer.from(answer.body);
  writeHead(exchange, answer, body.length);
  // Ended rather than reset: a reset could overtake the half that is to arrive.
  exchange.response.write(body.subarray(0, Math.floor(body.length / 2)), () =>
    exchange.request.socket.destroySoon(),
  );
}

/** The head at once, then the body in ten pieces. */
export async function slowAnswer(exchange: Exchange, answer: Answer, ms: number): Promise<void> {
  await latency(exchange);
  const body = Buffer.from(answer.body);
  writeHead(exchange, answer, body.length);
  exchange.response.flushHeaders();
  const step = Math.max(1, Math.ceil(body.length / 10));
  for (let start = 0; start < body.length; start += step) {
    await pause(ms / Math.ceil(body.length / step), exchange);
    exchange.response.write(body.subarray(start, start + step));
  }
  exchange.response.end();
}

/** The true answer as one valid JSON object, with padding that no reader should hold in memory. */
export async function hugeAnswer(exchange: Exchange, answer: Answer, bytes: number): Promise<void> {
  await latency(exchange);
  const start = `${answer.body.toString().slice(0, -1)},"padding":"`;
  writeHead(exchange, answer, Buffer.byteLength(start) + bytes + 2);
  await pipeline(function* () {
    yield start;
    const piece = Buffer.alloc(Math.min(bytes, 2 ** 16), 'x');
    for (let left = bytes; left > 0; left -= piece.length)
      yield piece.subarray(0, Math.min(left, piece.length));
    yield '"}';
  }, exchange.response);
}

/** Notes the status before the caller can see it, so that whoever has the answer finds it in the log. */
function writeHead({ response, entry }: Exchange, { status, headers }: Answer, length: number): void {
  entry.status = status;
  // These two have no body by definition; a length would leave the caller waiting for one.
  const bodiless = status === 204 || status === 304;
  response.writeHead(status, bodiless ? headers : { ...headers, 'content-length': length });
}

async function latency(exchange: Exchange): Promise<void> {
  const { latencyMs } = exchange.house.settings;
  if (latencyMs > 0) await pause(latencyMs, exchange);
}
