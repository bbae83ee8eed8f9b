/**
 * What other actions talk to, on loopback, in a process of its own: as much of Slack's Web API and of GitHub's releases
 * as a message with files needs. It accepts what it is given, counts it, and answers after PEER_LATENCY_MS; so long takes
 * a new connection, too, as with the sandbox. Prints `{"url":…}` once it listens.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createListener } from '../../../src/sandbox/http/listener.ts';
import { createHttpServer } from '../../../src/sandbox/http/server.ts';
import type { PeerRequest, Received } from './exchange.ts';
import { answerRelease } from './release-api.ts';
import { answerSlack } from './slack-api.ts';

/** Longer bodies are files: they are counted, and not kept. */
const MAX_FIELDS_BYTES = 64 * 1024;

const latencyMs = Number(process.env.PEER_LATENCY_MS ?? 0);
let received = nothing();
let url = '';

const server = createHttpServer(async (request, response) => {
  const { method = 'GET', url: target = '/' } = request;
  const path = target.split('?', 1)[0] ?? target;
  if (path === '/_bench/received') {
    send(response, 200, received);
    received = nothing();
    return;
  }
  const { fields, bytes } = await read(request);
  const asked: PeerRequest = { method, path, fields, bytes, url };
  const answer = answerSlack(asked) ??
    answerRelease(asked) ?? { status: 404, body: { message: 'Not Found' } };
  received.requests += 1;
  if (answer.received === 'text') received.texts += 1;
  if (answer.received === 'file') {
    received.files += 1;
    received.bytes += bytes;
  }
  await wait(latencyMs);
  send(response, answer.status, answer.body);
});

const listener = createListener(server, latencyMs);
url = `http://127.0.0.1:${await listener.listen(0, '127.0.0.1')}`;
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.stdin.resume().once('end', async () => {
  await listener.close();
  process.exit(0);
});

function nothing(): Received {
  return { texts: 0, files: 0, bytes: 0, requests: 0 };
}

async function read(request: IncomingMessage): Promise<{ fields: Record<string, unknown>; bytes: number }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_FIELDS_BYTES) chunks.push(chunk);
  }
  const type = request.headers['content-type'] ?? '';
  const text = bytes > MAX_FIELDS_BYTES ? '' : Buffer.concat(chunks).toString('utf8');
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { fields: Object.fromEntries(new URLSearchParams(text)), bytes };
  }
  return { fields: type.startsWith('application/json') && text !== '' ? JSON.parse(text) : {}, bytes };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
