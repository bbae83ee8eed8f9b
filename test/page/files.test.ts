import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSandbox } from '../helpers/workspace.ts';
import { startSandboxCommand } from '../sandbox/sandbox-process.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CLIENT = join(ROOT, 'src', 'sandbox', 'page', 'client');
const FILES = readdirSync(CLIENT).filter((name) => name !== 'tsconfig.json');

/** The names of the files that are not served, or without the right headers. */
async function missingAt(url: string): Promise<string[]> {
  const served = await Promise.all(FILES.map((name) => fetch(`${url}/_sandbox/page/${name}`)));
  const bad = served.map(
    ({ status, headers }) => status !== 200 || headers.get('x-content-type-options') !== 'nosniff',
  );
  return FILES.filter((_, index) => bad[index]);
}

test('each of the page’s files is served from the sources and from the bundle', async () => {
  const { url } = await openSandbox();
  expect(await missingAt(url)).toEqual([]);
  expect(await missingAt((await startSandboxCommand()).url)).toEqual([]);
  for (const name of ['tsconfig.json', 'none.js', '..%2fpage.ts', '__proto__', '']) {
    expect((await fetch(`${url}/_sandbox/page/${name}`)).status).toBe(404);
  }
});

test('the page runs nothing but its own files, is framed by no one and is no request to the API', async () => {
  const sandbox = await openSandbox();
  const page = await fetch(`${sandbox.url}/?x`, { headers: { 'sec-fetch-site': 'cross-site' } });
  const { 'content-security-policy': policy, ...headers } = Object.fromEntries(page.headers);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(policy?.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]),
  );
  expect(policy).not.toMatch(/unsafe|data:|https?:/);
  expect(await page.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/);
  expect((await fetch(sandbox.url, { method: 'HEAD' })).status).toBe(200);
  expect(sandbox.requests()).toEqual([]);
});

test('an event stream begins with what there is, when asked, without keys', async () => {
  const sandbox = await openSandbox();
  const path = `${sandbox.url}/v1/open-platform/chat/bot/conversations/c/messages`;
  const headers = { 'x-api-key': 'sandbox-key', 'content-type': 'application/json' };
  await fetch(path, { method: 'POST', headers, body: '{"text_message":"سلام"}' });
  const stream = await fetch(`${sandbox.url}/_sandbox/events?state`);
  let received = '';
  for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) {
    received += chunk;
    if (received.endsWith('\n\n') && received.includes('event: state')) break;
  }
  const state = JSON.parse(/^data: (.*)$/m.exec(received)?.[1] ?? '');
  expect(state.chats['bot:c'][0].text).toBe('سلام');
  expect(state.requests).toHaveLength(1);
  expect(received).not.toContain('sandbox-key');
});

test('the page’s scripts are sound for the type checker', () => {
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  const { stdout, status } = spawnSync(tsc, ['-p', CLIENT], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect([stdout, status]).toEqual(['', 0]);
});
