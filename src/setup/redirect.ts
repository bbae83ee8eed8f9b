import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { closeServer, listenOn, parseUrl } from './loopback.ts';

/** Where the browser comes back to after the consent. */
export type RedirectListener = {
  /** The parameters of the first request to the redirect address. */
  readonly answer: Promise<URLSearchParams>;
  close(): Promise<void>;
};

/** An address is short; a longer one is something else. */
const MAX_ADDRESS_BYTES = 16 * 1024;

/**
 * Listens on a redirect address on loopback, for one answer.
 *
 * @throws ListenError
 */
export async function listenForRedirect(redirectUri: URL): Promise<RedirectListener> {
  const { promise: answer, resolve } = Promise.withResolvers<URLSearchParams>();
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const url = parseUrl(request.url ?? '', redirectUri.href);
    if (url?.pathname !== redirectUri.pathname) return respond(response, 404, 'Not found.');
    if (request.method !== 'GET')
      return respond(response, 405, 'Only GET is allowed here.', { allow: 'GET' });
    // Answered first: the program may end as soon as the parameters are known.
    response.once('close', () => resolve(url.searchParams));
    respond(response, 200, PAGE, { 'content-type': 'text/html; charset=utf-8' });
  };
  const port = Number(redirectUri.port || 80);
  const servers: Server[] = [];
  const listen = async (host: string) => {
    const server = createServer({ maxHeaderSize: MAX_ADDRESS_BYTES, requestTimeout: 10_000 }, onRequest);
    servers.push(server);
    await listenOn(server, host, port);
  };
  const close = async () => void (await Promise.all(servers.map(closeServer)));
  if (redirectUri.hostname === 'localhost') {
    await listen('127.0.0.1');
    // A browser may take either address; a machine may have no IPv6.
    await listen('::1').catch(() => {});
  } else await listen(redirectUri.hostname.replace(/[[\]]/g, ''));
  return { answer, close };
}

function respond(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    // The address in the browser holds the code.
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    connection: 'close',
    ...headers,
  });
  response.end(body);
}

const PAGE = `<!doctype html>
<html lang="fa" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>پاسخ رسید</title>
<style>body { font: 1.1rem/1.8 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem }</style>
<p>پاسخ رسید. این صفحه را ببندید و به ترمینال برگردید.</p>
<p lang="en" dir="ltr">The answer arrived. Close this page and go back to the terminal.</p>
</html>
`;

/**
 * Reads the address that the browser ended on, as one line; `null` when the input ends before there is one, or the line
 * is too long for an address.
 */
export async function readPastedLine(input: Readable, signal: AbortSignal): Promise<string | null> {
  const onAbort = () => void input.destroy();
  signal.addEventListener('abort', onAbort, { once: true });
  let text = '';
  try {
    for await (const chunk of input.setEncoding('utf8')) {
      text += chunk;
      const [line, ...rest] = text.trimStart().split(/\r?\n/);
      if (rest.length > 0) return line?.trim() ?? null;
      if (text.length > MAX_ADDRESS_BYTES) return null;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
  return text.trim() || null;
}

/** The parameters of a pasted address; `null` when it is not the redirect address. */
export function parametersIn(pasted: string, redirectUri: string): URLSearchParams | null {
  const url = parseUrl(pasted.replace(/^["'<]+|["'>]+$/g, ''));
  const expected = new URL(redirectUri);
  const isSame = url?.origin === expected.origin && url.pathname === expected.pathname;
  return isSame ? url.searchParams : null;
}
