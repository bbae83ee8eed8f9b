import { getEventListeners, once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { consentAddress, newState, parseTarget, readConsentAnswer } from '../../src/setup/consent.ts';
import { closeServer, describeListenProblem, ListenError, listenOn } from '../../src/setup/loopback.ts';
import { listenForRedirect, parametersIn, readPastedLine } from '../../src/setup/redirect.ts';
import { endLater } from '../helpers/cleanup.ts';
import { hasIpv6 } from '../helpers/ipv6.ts';
import { freePort } from '../helpers/ports.ts';

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

const HEADERS = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  connection: 'close',
};

async function open(host = '127.0.0.1', path = '/callback') {
  const url = `http://${host}:${await freePort()}${path}`;
  const listener = await listenForRedirect(new URL(url));
  endLater(() => listener.close());
  return { url, ...listener };
}

/** All of an answer but what no two answers have alike. */
async function answerTo(url: string, init: RequestInit = {}) {
  const answer = await fetch(url, init);
  const {
    date: _,
    'transfer-encoding': __,
    'content-length': ___,
    ...headers
  } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, body: await answer.text() };
}

describe('the redirect address', () => {
  test('answers the browser with a page, and the program with the parameters', async () => {
    const { url, answer, close } = await open();
    expect(await answerTo(`${url}?code=a&state=b`)).toEqual({
      status: 200,
      headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' },
      body: PAGE,
    });
    expect([...(await answer)]).toEqual([
      ['code', 'a'],
      ['state', 'b'],
    ]);
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  test('answers nothing else', async () => {
    const { url } = await open();
    expect(await answerTo(`${url}/x?code=a`)).toEqual({ status: 404, headers: HEADERS, body: 'Not found.' });
    expect(await answerTo(new URL('/', url).href)).toMatchObject({ status: 404 });
    expect(await answerTo(url, { method: 'POST' })).toEqual({
      status: 405,
      headers: { ...HEADERS, allow: 'GET' },
      body: 'Only GET is allowed here.',
    });
  });

  test('takes an address of 15 KB, and none of 17', async () => {
    const { url } = await open();
    expect((await answerTo(`${url}/${'x'.repeat(15_000)}`)).status).toBe(404);
    expect((await answerTo(`${url}/${'x'.repeat(17_000)}`)).status).toBe(431);
  });

  test('takes no request that is no address', async () => {
    const { url } = await open();
    const { port } = new URL(url);
    const asked = request({ host: '127.0.0.1', port, path: '//' }).end();
    const [answer] = await once(asked, 'response');
    expect(answer.statusCode).toBe(404);
    answer.destroy();
  });

  test.skipIf(!hasIpv6)('called localhost is listened on at both addresses', async () => {
    const { url } = await open('localhost');
    for (const host of ['127.0.0.1', '[::1]']) {
      expect([host, (await fetch(url.replace('localhost', host))).status]).toEqual([host, 200]);
    }
  });

  test.skipIf(!hasIpv6)('with an IPv6 address is listened on there', async () => {
    const { url } = await open('[::1]');
    expect((await fetch(url)).status).toBe(200);
    await expect(fetch(url.replace('[::1]', '127.0.0.1'))).rejects.toThrow();
  });

  test('with an IPv4 address is listened on there alone', async () => {
    const { url } = await open();
    await expect(fetch(url.replace('127.0.0.1', '[::1]'))).rejects.toThrow();
  });

  test.skipIf(!hasIpv6)('called localhost may be in use at its IPv6 address', async () => {
    const other = createServer().listen(0, '::1');
    await once(other, 'listening');
    endLater(() => other.close());
    const { port } = other.address() as AddressInfo;
    const { close } = await listenForRedirect(new URL(`http://localhost:${port}/`));
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    await close();
  });

  test('without a port is on port 80', async () => {
    const opened = await listenForRedirect(new URL('http://127.0.0.1/callback')).catch((error) => error);
    if (opened instanceof ListenError) expect(opened.message).toMatch(/^127\.0\.0\.1:80 /);
    else {
      expect((await fetch('http://127.0.0.1/callback')).status).toBe(200);
      await opened.close();
    }
  });
});

describe('an address that can’t be listened on', () => {
  test.each([
    ['EADDRINUSE', 'is in use by another program. End that program, or choose another port.'],
    ['EACCES', 'is not allowed for this user. Choose a port above 1023.'],
    ['EADDRNOTAVAIL', 'is no address of this machine (EADDRNOTAVAIL).'],
    ['ENOTFOUND', 'is no address of this machine (ENOTFOUND).'],
    ['EOTHER', 'can’t be listened on (EOTHER).'],
    [undefined, 'can’t be listened on (unknown error).'],
  ])('for %s says why', (code, told) => {
    expect(describeListenProblem(code)).toBe(told);
  });

  test('is told as a whole', async () => {
    // An address for documentation (RFC 5737), which no machine has.
    const listening = listenOn(createServer(), '192.0.2.1', 1);
    await expect(listening).rejects.toMatchObject({
      name: 'ListenError',
      message: '192.0.2.1:1 is no address of this machine (EADDRNOTAVAIL).',
    });
  });
});

test('a server ends at once, with the connections that are open', async () => {
  const server = createServer(() => {});
  await closeServer(server);
  await listenOn(server, '127.0.0.1', 0);
  const { port } = server.address() as AddressInfo;
  const open = request({ host: '127.0.0.1', port }).end();
  const broken = once(open, 'error').catch(() => null);
  await once(server, 'connection');
  let isClosed = false;
  server.once('close', () => {
    isClosed = true;
  });
  await closeServer(server);
  expect(isClosed).toBe(true);
  await broken;
});

describe('a pasted line', () => {
  const read = (chunks: readonly (string | Buffer)[]) =>
    readPastedLine(
      Readable.from(chunks.map((chunk) => Buffer.from(chunk as string))),
      new AbortController().signal,
    );
  const LONG = 'x'.repeat(16 * 1024);

  test.each<[string, (string | Buffer)[], string | null]>([
    ['whole', ['http://a\n'], 'http://a'],
    ['in pieces', ['ht', 'tp://a', '\n'], 'http://a'],
    ['with Windows’ line end', ['http://a\r\nhttp://b'], 'http://a'],
    ['behind empty lines', ['\n\r\n', ' \n', '\t http://a \n'], 'http://a'],
    ['without a line end', ['http://a'], 'http://a'],
    ['with blanks at the end of the input', [' http://a  '], 'http://a'],
    ['of nothing', [], null],
    ['of blanks', [' \n\n '], null],
    ['of letters that are cut', [Buffer.from('آ').subarray(0, 1), Buffer.from('آ').subarray(1), '\n'], 'آ'],
    ['as long as an address', [LONG, '\n'], LONG],
    ['longer than an address', [`${LONG}x`, '\n'], null],
  ])('%s', async (_what, chunks, line) => {
    expect(await read(chunks)).toBe(line);
  });

  test('is waited for until the run is cancelled', async () => {
    const controller = new AbortController();
    const input = new Readable({ read() {} });
    input.push('http');
    const line = readPastedLine(input, controller.signal);
    setImmediate(() => controller.abort());
    expect(await line).toBe('http');
    expect(input.destroyed).toBe(true);
  });

  test('leaves nothing behind that waits for a cancel', async () => {
    const { signal } = new AbortController();
    await readPastedLine(Readable.from([Buffer.from('a\n')]), signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('that can’t be read is told as it is', async () => {
    const input = new Readable({ read() {} });
    const line = readPastedLine(input, new AbortController().signal);
    input.destroy(new Error('EIO'));
    await expect(line).rejects.toThrow('EIO');
  });
});

test.each([
  ['https://a.example/b?code=1', 'code=1'],
  ['https://a.example/b', ''],
  ['"https://a.example/b?code=1"', 'code=1'],
  ["''https://a.example/b?code=1''", 'code=1'],
  ['<https://a.example/b?code=1>', 'code=1'],
  ['"\'<https://a.example/b?code=1>\'"', 'code=1'],
  ['https://a.example/b?code=1>2\'3"4<5', 'code=1%3E2%273%224%3C5'],
  ['https://a.example/b?code=1#x', 'code=1'],
  ['https://a.example/', null],
  ['https://a.example/b/', null],
  ['https://b.example/b?code=1', null],
  ['http://a.example/b?code=1', null],
  ['https://a.example:8443/b?code=1', null],
  ['x https://a.example/b?code=1', null],
  ['code=1', null],
])('the parameters in %s are %j', (pasted, parameters) => {
  expect(parametersIn(pasted, 'https://a.example/b')?.toString() ?? null).toBe(parameters);
});

describe('a request for consent', () => {
  test('has a state of 32 random bytes', () => {
    const states = Array.from({ length: 50 }, newState);
    expect(new Set(states).size).toBe(50);
    for (const state of states) expect(Buffer.from(state, 'base64url')).toHaveLength(32);
    expect(states.filter((state) => !/^[\w-]{43}$/.test(state))).toEqual([]);
  });

  test('is an address', () => {
    const hosts = { api: 'https://a.example', upload: 'https://u.example', oauth: 'https://o.example' };
    const client = { clientId: 'a b', redirectUri: 'http://localhost:1/x' };
    expect(consentAddress(hosts, client, ['A', 'B.c/='], 's-1')).toBe(
      'https://o.example/oauth2/auth?response_type=code&client_id=a+b&redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fx&scope=A+B.c%2F%3D&state=s-1',
    );
  });

  test.each([
    'xpost:a',
    ' post:a',
    'post:a\nb',
    'post:a b',
    'POST:a',
    'post',
    'xuser',
    'users',
    'suppliers',
    '',
  ])('is for nothing that is called %j', (text) => {
    expect(parseTarget(text)).toBeNull();
  });

  test('is answered with an error and what it means', () => {
    const answer = new URLSearchParams('state=s&error=e&error_description=d&code=c');
    expect(readConsentAnswer(answer, 's')).toEqual({ kind: 'error', error: 'e', description: 'd' });
  });
});
