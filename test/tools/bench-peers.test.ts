import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { peers } from '../../.ci/bench/cases/peers.ts';
import { withChildServer } from '../../.ci/bench/child-server.ts';
import type { Received } from '../../.ci/bench/peers/exchange.ts';
import { peersIn } from '../../.ci/bench/peers/peers.ts';
import type { Bench } from '../../.ci/bench/section.ts';
import { endLater } from '../helpers/cleanup.ts';

const SERVER = new URL('../../.ci/bench/peers/server.ts', import.meta.url);

afterEach(() => vi.unstubAllEnvs());

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peers-test-'));
  endLater(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Another action in `folder`: declares the inputs, and runs `script`. */
function makePeer(folder: string, name: string, inputs: readonly string[], script: string): void {
  const dist = join(folder, name, 'dist');
  mkdirSync(dist, { recursive: true });
  const declared = inputs.map((input) => `  ${input}:\n    description: x\n`).join('');
  writeFileSync(
    join(folder, name, 'action.yml'),
    `inputs:\n${declared}runs:\n  using: node24\n  main: dist/index.js\n`,
  );
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}');
  writeFileSync(join(dist, 'index.js'), script);
}

const POST_TEXT = `
const { INPUT_API: api, INPUT_TOKEN: token } = process.env;
if (!token) process.exit(1);
const headers = { 'content-type': 'application/json' };
await fetch(api + 'chat.postMessage', { method: 'POST', headers, body: process.env.INPUT_PAYLOAD });
`;
const INPUTS = ['token', 'api', 'method', 'payload'];

function bench(): Bench {
  return {
    rounds: 1,
    quick: true,
    folder: () => makeFolder(),
    hasCurl: false,
    hasFile: false,
  };
}

test('other actions are left out, and the bench says so, unless a folder with them is named', async () => {
  vi.stubEnv('BENCH_PEERS', '');
  const { text, rows, goals = [] } = await peers.run(bench());
  expect([rows, goals]).toEqual([[], []]);
  expect(text).toMatch(/^Left out: BENCH_PEERS .*slack-upload-file/);
});

test('an action is found by the name of its folder and its action.yml', () => {
  const folder = makeFolder();
  makePeer(folder, 'slack-github-action', INPUTS, '');
  makePeer(folder, 'some-other-action', [], '');
  mkdirSync(join(folder, 'slack-upload-file'));
  expect(peersIn(folder).map(({ name }) => name)).toEqual(['slack-github-action']);
});

test('another action is measured beside this one: a text, and a start with wrong inputs', async () => {
  const folder = makeFolder();
  makePeer(folder, 'slack-github-action', INPUTS, POST_TEXT);
  vi.stubEnv('BENCH_PEERS', folder);
  const { head, rows } = await peers.run(bench());
  expect(rows.map(([name]) => name)).toEqual([
    '`slack-github-action`: a text',
    '`slack-github-action`: wrong inputs',
  ]);
  for (const row of rows) {
    expect(row).toHaveLength(head.length);
    expect(row.slice(1).every((cell) => /^[\d.,]+ (ms|MB|×)$/.test(cell))).toBe(true);
  }
});

test('an action that does not do the work is an error, not a fast one', async () => {
  const folder = makeFolder();
  makePeer(folder, 'slack-github-action', INPUTS, '');
  vi.stubEnv('BENCH_PEERS', folder);
  await expect(peers.run(bench())).rejects.toThrow('The peer sent something else: {"texts":0');
});

test('the peers’ server takes files into a Slack channel and into a GitHub release, and counts them', async () => {
  await withChildServer(SERVER, {}, async ({ url }: { url: string }) => {
    const post = async (path: string, body: string, type: string, method = 'POST') => {
      const response = await fetch(new URL(path, url), { method, body, headers: { 'content-type': type } });
      return (await response.json()) as Record<string, string>;
    };
    const form = 'application/x-www-form-urlencoded';
    const { upload_url, file_id } = await post('/api/files.getUploadURLExternal', 'filename=a', form);
    await post(String(upload_url), 'x'.repeat(100_000), 'application/octet-stream');
    const files = JSON.stringify([{ id: file_id }]);
    const done = await post(
      '/api/files.completeUploadExternal',
      new URLSearchParams({ files, initial_comment: 'Hello' }).toString(),
      form,
    );
    expect(done).toEqual({ ok: true, files: [{ id: file_id }] });
    const received = async () => (await (await fetch(`${url}/_bench/received`)).json()) as Received;
    expect(await received()).toEqual({ texts: 1, files: 1, bytes: 100_000, requests: 3 });

    const releases = '/repos/acme/app/releases';
    expect((await fetch(`${url}${releases}/tags/v1`)).status).toBe(404);
    const json = 'application/json';
    const draft = JSON.stringify({ tag_name: 'v1', body: 'Hello', draft: true });
    const release = await post(releases, draft, json);
    const assets = String(release.upload_url).replace(/\{.*$/, '');
    await post(`${assets}?name=a.png`, 'x'.repeat(70_000), 'image/png');
    const published = await post(`${releases}/${release.id}`, '{"draft":false}', json, 'PATCH');
    expect(published).toMatchObject({ id: release.id, tag_name: 'v1', draft: false });
    expect(await received()).toEqual({ texts: 1, files: 1, bytes: 70_000, requests: 4 });
  });
});
