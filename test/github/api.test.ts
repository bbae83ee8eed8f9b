import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type GitHub, type GitHubAccess, GitHubError, withGitHub } from '../../src/github/api.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { endLater } from '../helpers/cleanup.ts';
import { listen } from '../helpers/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'github-api-'));
endLater(() => rmSync(folder, { recursive: true }));
const requests: string[] = [];
let answer: { status: number; body?: string };
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  requests.push(`${request.method} ${request.url} ${Buffer.concat(chunks)}`);
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', 'x-tested': '5' });
  response.end(answer.body);
});
const port = await listen(server);

beforeEach(() => {
  requests.length = 0;
  answer = { status: 200, body: '{"names":[]}' };
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/app');
  vi.stubEnv('GITHUB_EVENT_PATH', '');
});
afterEach(() => vi.unstubAllEnvs());

function call<Result>(
  use: (github: GitHub) => Promise<Result>,
  more: Partial<GitHubAccess> = {},
): Promise<Result> {
  const redactor = createRedactor();
  redactor.add('s3cret-of-tests');
  return withGitHub(
    {
      apiUrl: `http://127.0.0.1:${port}`,
      githubToken: 'token',
      forceSignal: new AbortController().signal,
      redactor,
      ...more,
    },
    use,
  );
}
const TOPICS = { owner: 'acme', repo: 'app' };
const topics = ({ rest }: GitHub) => rest.repos.getAllTopics(TOPICS);
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: GitHubError) => error,
  );

describe('a call to GitHub', () => {
  test('gives data, status and headers', async () => {
    expect(await call(topics)).toMatchObject({
      status: 200,
      data: { names: [] },
      headers: { 'x-tested': '5' },
    });
    expect(requests).toEqual(['GET /repos/acme/app/topics ']);
  });

  test('sends its body, and takes an answer without one', async () => {
    answer = { status: 204 };
    const { status, data } = await call(({ rest }) =>
      rest.actions.createOrUpdateRepoSecret({
        ...TOPICS,
        secret_name: 'S',
        key_id: '1',
        encrypted_value: 'AAAA',
      }),
    );
    expect([status, data]).toEqual([204, '']);
    expect(requests).toEqual([
      'PUT /repos/acme/app/actions/secrets/S {"key_id":"1","encrypted_value":"AAAA"}',
    ]);
  });

  test.each([
    [300, ''],
    [301, ''],
    [304, 'Not modified'],
    [399, ''],
  ])('that is answered %i did not succeed; GitHub’s words are “%s”', async (status, words) => {
    answer = { status };
    const error = await failureOf(call(topics));
    expect(error).toBeInstanceOf(GitHubError);
    expect([error.name, error.message, error.status, requests.length]).toEqual([
      'GitHubError',
      words,
      status,
      1,
    ]);
  });

  test('that is refused says why, in GitHub’s words: redacted and cut', async () => {
    answer = { status: 403, body: JSON.stringify({ message: `No s3cret-of-tests. ${'x'.repeat(300)}` }) };
    const error = await failureOf(call(topics));
    expect([error.name, error.status]).toEqual(['GitHubError', 403]);
    expect(error.message).toMatch(/^No \*\*\*\. x+…$/);
    expect(error.message).toHaveLength(201);
    expect(error.cause).toBeInstanceOf(Error);
    expect('cause' in new GitHubError('x', { status: null })).toBe(false);
  });

  test('without an answer has no status', async () => {
    const error = await failureOf(call(topics, { apiUrl: 'http://127.0.0.1:1' }));
    expect([error.name, error.status]).toEqual(['GitHubError', null]);
    expect(error.message).not.toBe('');
  });

  test('that is given up has no status', async () => {
    const error = await failureOf(call(topics, { forceSignal: AbortSignal.abort(new Error('cancelled')) }));
    expect([error.name, error.status]).toEqual(['GitHubError', null]);
  });

  test('is not made through a proxy that can’t be used, which is told', async () => {
    vi.stubEnv('https_proxy', 'ftp://proxy.example');
    vi.stubEnv('HTTPS_PROXY', '');
    const error = await failureOf(call(topics, { apiUrl: 'https://github.example' }));
    expect([error.name, error.status]).toEqual(['GitHubError', null]);
    expect(error.message).toMatch(/^The environment variable https_proxy is not the URL of a proxy/i);
  });

  test('lets other errors pass as they are', async () => {
    const own = new RangeError('x');
    await expect(call(() => Promise.reject(own))).rejects.toBe(own);
  });
});

describe('the repository of a call', () => {
  const repositoryOf = ({ repository }: GitHub) => Promise.resolve(repository);
  test.each([
    ['acme/app', { owner: 'acme', repo: 'app' }],
    ['acme/', null],
    ['/app', null],
    ['acme', null],
    ['', null],
  ])('is that of GITHUB_REPOSITORY “%s”', async (name, repository) => {
    vi.stubEnv('GITHUB_REPOSITORY', name);
    expect(await call(repositoryOf)).toEqual(repository);
  });

  test('is the given one, where there is one', async () => {
    const given = { owner: 'else', repo: 'where' };
    expect(await call(repositoryOf, { repository: given })).toEqual(given);
  });
});

test.each([
  ['{', undefined],
  ['{}', 'kept'],
])('with an event file of %s, GITHUB_EVENT_PATH is afterwards: %s', async (content, kept) => {
  const path = join(folder, 'event.json');
  writeFileSync(path, content);
  vi.stubEnv('GITHUB_EVENT_PATH', path);
  await call(topics);
  expect(process.env.GITHUB_EVENT_PATH).toBe(kept && path);
  vi.stubEnv('GITHUB_EVENT_PATH', join(folder, 'none'));
  await call(topics);
  expect(process.env.GITHUB_EVENT_PATH).toBeUndefined();
});
