import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readGitHubValues } from '../../src/github/read-values.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { listen } from '../helpers/serve.ts';
import { silentLog } from '../helpers/silent-log.ts';

type Answer = { status: number; body?: string; headers?: Record<string, string> } | 'hangUp' | 'breakOff';
const requests: { method?: string; url?: string; headers: IncomingHttpHeaders }[] = [];
let answer: Answer;
const server = createServer(({ method, url, headers, socket }, response) => {
  requests.push({ method: method ?? '', url: url ?? '', headers });
  if (answer === 'hangUp') return void socket.destroy();
  if (answer === 'breakOff') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    return void response.write('{"message": "half', () => socket.destroy());
  }
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
  response.end(answer.body ?? '{}');
});
const port = await listen(server);
const URL_OF_API = `http://127.0.0.1:${port}`;

const RELEASE = { name: 'First', html_url: 'https://x.example/r', body: 'Notes', tag_name: 'v1' };
beforeEach(() => {
  requests.length = 0;
  answer = { status: 200, body: JSON.stringify(RELEASE) };
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/app');
  vi.stubEnv('GITHUB_EVENT_PATH', '');
});
afterEach(() => vi.unstubAllEnvs());

/** What a template that wants these values gets, and what the log says meanwhile. */
async function read(
  wanted: readonly string[],
  options: { online?: boolean; githubToken?: string; env?: Record<string, string | undefined> } = {},
) {
  const told: string[] = [];
  const redactor = createRedactor();
  redactor.add('token-of-github');
  const env = {
    GITHUB_REF: 'refs/tags/v1',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_SERVER_URL: 'https://github.example//',
    GITHUB_API_URL: URL_OF_API,
    ...options.env,
  };
  const readValues = readGitHubValues(env, {
    githubToken: options.githubToken ?? 'token-of-github',
    log: {
      ...silentLog,
      info: (line) => void told.push(`info: ${line}`),
      warning: (line) => void told.push(`warning: ${line}`),
    },
    redactor,
    forceSignal: new AbortController().signal,
  });
  const values = await readValues({ wanted: new Set(wanted), online: options.online ?? true });
  return { values, told };
}

const failureOf = (options?: Parameters<typeof read>[1]) =>
  read(['release.notes'], options).then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('the release of a tag', () => {
  test('is read when a template wants one of its values', async () => {
    const { values, told } = await read(['sha', 'release.notes']);
    expect(values.release).toEqual({ name: 'First', url: 'https://x.example/r', notes: 'Notes' });
    expect(told).toEqual([]);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /repos/acme/app/releases/tags/v1',
    ]);
    expect(requests[0]?.headers.authorization).toBe('token token-of-github');
  });

  test.each([
    [
      { ...RELEASE, name: null, body: null },
      { name: 'v1', url: 'https://x.example/r', notes: '' },
    ],
    [
      { html_url: 'https://x.example/r', tag_name: 'v1' },
      { name: 'v1', url: 'https://x.example/r', notes: '' },
    ],
  ])('may lack a name and notes: %j', async (body, release) => {
    answer = { status: 200, body: JSON.stringify(body) };
    expect((await read(['release.name'])).values.release).toEqual(release);
  });

  test('is asked for under the base path of the API, without its last slashes', async () => {
    await read(['release.name'], { env: { GITHUB_API_URL: `${URL_OF_API}/api/v3//` } });
    expect(requests.map(({ url }) => url)).toEqual(['/api/v3/repos/acme/app/releases/tags/v1']);
  });

  test.each([
    ['no value of it', ['tag', 'releases', 'sha.release'], {}],
    ['none', [], {}],
    ['one on a branch', ['release.name'], { GITHUB_REF: 'refs/heads/main' }],
  ])('is not read for a template that wants %s', async (_what, wanted, env) => {
    const { values, told } = await read(wanted, { env });
    expect([values.release, told, requests]).toEqual([null, [], []]);
  });

  test('is not read when nothing will be sent: its address is known', async () => {
    const { values, told } = await read(['release.name'], {
      online: false,
      env: { GITHUB_REF: 'refs/tags/v1 /ü' },
    });
    expect(values.release).toEqual({
      name: 'v1 /ü',
      url: 'https://github.example/acme/app/releases/tag/v1%20%2F%C3%BC',
      notes: '…',
    });
    expect(told).toEqual([
      'info: The release is not read, since nothing will be sent: its notes are left out.',
    ]);
    expect(requests).toEqual([]);
    const nowhere = await read(['release.name'], { online: false, env: { GITHUB_SERVER_URL: undefined } });
    expect(nowhere.values.release?.url).toBe('/acme/app/releases/tag/v1');
    const plain = await read(['release.name'], {
      online: false,
      env: { GITHUB_SERVER_URL: 'https://a.example' },
    });
    expect(plain.values.release?.url).toBe('https://a.example/acme/app/releases/tag/v1');
  });

  test('stays empty without a token, with a warning', async () => {
    const { values, told } = await read(['release.name'], { githubToken: '' });
    expect(values.release).toBeNull();
    expect(told).toEqual([
      'warning: The template wants the tag’s release, which this event does not carry: its values stay empty. Give github_token, to read them.',
    ]);
    expect(requests).toEqual([]);
  });

  test('that GitHub does not know stays empty, with a warning that quotes 100 characters of the tag', async () => {
    answer = { status: 404 };
    const tag = 'v'.repeat(101);
    const { values, told } = await read(['release.name'], { env: { GITHUB_REF: `refs/tags/${tag}` } });
    expect(values.release).toBeNull();
    expect(told).toEqual([
      `warning: The tag “${tag.slice(1)}…” has no release that github_token may read (a draft does not count): the values of release stay empty. Publish the release before this step, or give the job the permission contents: read.`,
    ]);
  });
});

describe('a release that can’t be read is an error that says why', () => {
  const AGAIN = 'Try again, or leave release.… out of the template.';
  const PERMISSION =
    'github_token may not read the repository’s contents (permissions: contents: read), or its limit is used up.';
  const cantBeRead = (problem: string, hint: string) =>
    `ValuesError: The release of the tag “v1” can’t be read: ${problem}. ${hint}`;

  test.each([
    [300, AGAIN],
    [401, 'github_token is unknown, expired or revoked.'],
    [402, AGAIN],
    [403, PERMISSION],
    [429, PERMISSION],
    [500, AGAIN],
  ])('for the status %i', async (status, hint) => {
    answer = { status, headers: { location: `${URL_OF_API}/elsewhere` } };
    expect(await failureOf()).toBe(cantBeRead(`GitHub answered ${status}`, hint));
    expect(requests).toHaveLength(1);
  });

  test('for no answer, with the connection’s words', async () => {
    answer = 'hangUp';
    expect(await failureOf()).toMatch(
      /^ValuesError: The release of the tag “v1” can’t be read: GitHub gave no answer \(.+\)\. Try again, or leave release\.… out of the template\.$/,
    );
  });

  test('for an answer that breaks off, which is not quoted', async () => {
    answer = 'breakOff';
    expect(await failureOf()).toBe(cantBeRead('GitHub gave no answer (the answer broke off)', AGAIN));
  });

  test.each([
    '{}',
    '[]',
    '5',
    JSON.stringify({ ...RELEASE, html_url: null }),
    JSON.stringify({ ...RELEASE, tag_name: 1 }),
    JSON.stringify({ ...RELEASE, name: {} }),
    JSON.stringify({ ...RELEASE, body: 1 }),
  ])('for another answer than the documented one: %s', async (body) => {
    answer = { status: 200, body };
    expect(await failureOf()).toBe(cantBeRead('GitHub’s answer is not what its API documents', AGAIN));
  });

  test.each([
    ['nonsense', 'is not a URL'],
    ['http://github.example', 'begins with http://'],
    ['https://me:secret@github.example', 'holds a user name or a password'],
  ])('for GITHUB_API_URL %s, and the token goes nowhere', async (url, problem) => {
    expect(await failureOf({ env: { GITHUB_API_URL: url } })).toBe(
      `ValuesError: The release can’t be read: GITHUB_API_URL ${problem}.`,
    );
    expect(requests).toEqual([]);
  });

  test.each(['', 'acme', 'acme/', '/app'])('for the repository “%s”', async (name) => {
    vi.stubEnv('GITHUB_REPOSITORY', name);
    expect(await failureOf()).toBe(
      'ValuesError: The release can’t be read: GITHUB_REPOSITORY names no repository. Leave release.… out of the template.',
    );
    expect(requests).toEqual([]);
  });
});
