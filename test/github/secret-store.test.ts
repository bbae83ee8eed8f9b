import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTokenStore } from '../../src/github/token-store.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { type Fault, openGitHubApi } from '../helpers/github-api.ts';

const api = await openGitHubApi({ environments: ['live'] });
beforeEach(() => {
  api.secrets.clear();
  api.requests.length = 0;
  api.fault = () => null;
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/app');
});
afterEach(() => vi.unstubAllEnvs());

async function openStore(
  environment: string | null = null,
  { githubToken = 'github-token-of-tests', apiUrl = api.url } = {},
) {
  const redactor = createRedactor();
  redactor.add('s3cret-of-tests');
  return openTokenStore(
    { kind: 'secret', secret: { name: 'TOKEN', environment, githubToken } },
    { GITHUB_API_URL: apiUrl },
    { redactor, forceSignal: new AbortController().signal },
  );
}

type Failure = { readonly name: string; readonly message: string; readonly transient: boolean };

/** How saving fails; `faultAt` is the method that GitHub refuses. */
async function failureOf(store: Awaited<ReturnType<typeof openStore>>): Promise<Failure> {
  return store.save('new-token').then(
    () => Promise.reject(new Error('it was saved')),
    ({ name, message, transient }: Failure) => ({ name, message, transient }),
  );
}

const REPOSITORY = '/repos/acme/app/actions/secrets';
const ENVIRONMENT = '/repos/acme/app/environments/live/secrets';
const HOST = new URL(api.url).host;
const OWN_TOKEN =
  'The workflow’s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App’s token, with the repository permission';
const MAY_NOT = `github_token may not write secrets of acme/app. ${OWN_TOKEN} “Secrets: read and write”.`;
const MAY_NOT_THERE = `github_token may not write environment secrets of acme/app, or there is no such environment. ${OWN_TOKEN} “Environments: read and write”.`;

describe('a secret that keeps a token', () => {
  test.each([
    [null, REPOSITORY, 'the secret TOKEN'],
    ['live', ENVIRONMENT, 'the secret TOKEN of the environment live'],
  ])('of the environment %s is written, sealed for GitHub’s key', async (environment, path, label) => {
    const store = await openStore(environment);
    expect(store.label).toBe(label);
    expect(await store.load()).toBeNull();
    await store.save('new-token');
    expect([...api.secrets]).toEqual([[`${path}/TOKEN`, 'new-token']]);
    expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${path}/public-key`,
      `PUT ${path}/TOKEN`,
    ]);
  });

  test.each([
    [null, REPOSITORY],
    ['live', ENVIRONMENT],
  ])(
    'of the environment %s is proven writable by another one, which is deleted',
    async (environment, path) => {
      const written: [string, string][] = [];
      api.fault = ({ method }) => {
        if (method === 'DELETE') written.push(...api.secrets);
        return null;
      };
      await (await openStore(environment)).verifyWritable();
      expect(written).toEqual([
        [`${path}/TOKEN_WRITE_TEST`, 'Written to see whether secrets may be written. It can be deleted.'],
      ]);
      expect([...api.secrets]).toEqual([]);
      expect(api.requests.at(-1)).toMatchObject({ method: 'DELETE', path: `${path}/TOKEN_WRITE_TEST` });
    },
  );

  test('counts as writable when the other one can’t be deleted', async () => {
    api.fault = ({ method }) => (method === 'DELETE' ? { status: 500 } : null);
    await (await openStore()).verifyWritable();
    expect([...api.secrets.keys()]).toEqual([`${REPOSITORY}/TOKEN_WRITE_TEST`]);
  });

  test('is not proven writable by its public key alone', async () => {
    api.fault = ({ method }) => (method === 'PUT' ? { status: 403 } : null);
    await expect((await openStore()).verifyWritable()).rejects.toThrow('answered 403');
  });

  test('of an environment with a long name is called by 60 characters of it', async () => {
    expect((await openStore('e'.repeat(61))).label).toBe(
      `the secret TOKEN of the environment ${'e'.repeat(60)}…`,
    );
  });

  test('may be used by several at once: GitHub has no lock', async () => {
    expect(await (await openStore()).exclusively(async () => 5, {} as never)).toBe(5);
  });
});

describe('a secret that can’t be written says why, and whether trying again may help', () => {
  const REDIRECT = 'Redirects are not followed. Check GITHUB_API_URL.';
  const UNKNOWN = 'github_token is unknown, expired or revoked. Give a new one.';

  test.each<[number, string | null, string, boolean]>([
    [300, null, REDIRECT, false],
    [307, 'live', REDIRECT, false],
    [399, null, REDIRECT, false],
    [400, null, MAY_NOT, false],
    [401, null, UNKNOWN, false],
    [402, null, MAY_NOT, false],
    [403, null, MAY_NOT, false],
    [403, 'live', MAY_NOT_THERE, false],
    [404, 'live', MAY_NOT_THERE, false],
    [408, null, '', true],
    [409, null, MAY_NOT, false],
    [429, null, '', true],
    [499, null, MAY_NOT, false],
    [500, null, '', true],
    [503, 'live', '', true],
  ])('for the status %i (environment %s)', async (status, environment, hint, transient) => {
    api.fault = () => ({
      status,
      body: { message: 'Words of s3cret-of-tests' },
      headers: { location: api.url },
    });
    const words = status < 400 ? '' : ' “Words of ***”';
    expect(await failureOf(await openStore(environment))).toEqual({
      name: 'TokenStoreError',
      message: `can’t be written: ${HOST} answered ${status}${words}.${hint && ` ${hint}`}`,
      transient,
    });
    expect(api.requests).toHaveLength(1);
  });

  test('for a status without words', async () => {
    api.fault = () => ({ status: 503, body: { message: '' } });
    const { message } = await failureOf(await openStore());
    expect(message).toMatch(/^can’t be written: \S+ answered 503( “.+”)?\.$/);
  });

  test('for no answer', async () => {
    api.fault = () => 'hangUp';
    expect(await failureOf(await openStore())).toEqual({
      name: 'TokenStoreError',
      message: expect.stringMatching(new RegExp(`^can’t be written: ${HOST} gave no answer \\(.+\\)\\.$`)),
      transient: true,
    });
  });

  test('for a token that GitHub does not know', async () => {
    expect(await failureOf(await openStore(null, { githubToken: 'another' }))).toEqual({
      name: 'TokenStoreError',
      message: `can’t be written: ${HOST} answered 401 “Bad credentials”. ${UNKNOWN}`,
      transient: false,
    });
  });

  test.each<[string, ReturnType<Fault>]>([
    ['without a key', { status: 200, body: { key_id: '1' } }],
    ['without its id', { status: 200, body: { key: 'AAAA' } }],
    ['that is no base64', { status: 200, body: { key_id: '1', key: '*' } }],
    ['that is no object', { status: 200, body: [] }],
  ])('for a public key %s', async (_what, answer) => {
    api.fault = ({ method }) => (method === 'GET' ? answer : null);
    expect(await failureOf(await openStore())).toEqual({
      name: 'TokenStoreError',
      message: 'can’t be written: GitHub’s public key is not what its API documents.',
      transient: true,
    });
    expect(api.secrets.size).toBe(0);
  });

  test('for GITHUB_API_URL that the token must not go to', async () => {
    expect(await failureOf(await openStore(null, { apiUrl: 'http://github.example' }))).toEqual({
      name: 'TokenStoreError',
      message: 'can’t be written: GITHUB_API_URL begins with http://.',
      transient: false,
    });
  });

  test('without a repository', async () => {
    vi.stubEnv('GITHUB_REPOSITORY', '');
    expect(await failureOf(await openStore())).toEqual({
      name: 'TokenStoreError',
      message:
        'can’t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.',
      transient: false,
    });
    expect(api.requests).toEqual([]);
  });
});
