import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, describe, expect, test } from 'vitest';
import type { Effect, Fault } from '../../src/sandbox/sandbox.ts';
import { type Fault as GitHubFault, openGitHubApi } from '../helpers/github-api.ts';
import { openHost } from '../helpers/host.ts';
import { makeFolder } from '../helpers/refresh.ts';
import { runStep } from '../helpers/runner.ts';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';
import { markerFor, search, tokensIn, tracesOf } from './markers.ts';

const all = { runs: 0, places: 0, characters: 0, needles: 0, occurrences: 0 };
afterAll(() => {
  console.info(
    `Leaks: ${all.runs} runs, ${all.places} places (${all.characters} characters), ${all.needles} needles: ${all.occurrences} occurrences`,
  );
});

type Redactor = ReturnType<typeof makeSecrets>;

function makeSecrets() {
  return {
    api_key: markerFor('api_key'),
    access_token: markerFor('access_token'),
    refresh_token: markerFor('refresh_token'),
    client_secret: markerFor('client_secret'),
    github_token: markerFor('github_token'),
  };
}

type Trouble = {
  faults?: (secrets: Redactor) => readonly Fault[];
  github?: (secrets: Redactor) => GitHubFault;
  inputs?: (secrets: Redactor, workspace: string) => Record<string, string>;
  env?: Record<string, string>;
  files?: number;
  /** Keep the refresh token in GitHub's secret rather than in a file, which takes less time. */
  inSecret?: boolean;
  /** More values that must not show: tokens in answers that are not what is documented, for example. */
  more?: readonly string[];
};

/** Runs a step in which something goes wrong, and searches everything for every secret. */
async function runAndSearch({
  faults,
  github: githubFault,
  inputs,
  env,
  files = 1,
  more = [],
  inSecret,
}: Trouble) {
  const secrets = makeSecrets();
  const [workspace, folder, github, other] = await Promise.all([
    makeWorkspace(),
    makeFolder(),
    openGitHubApi({ token: secrets.github_token }),
    openGitHubApi(),
  ]);
  const sandbox = await openSandbox({
    apiKeys: { [secrets.api_key]: ['CHAT_UPLOAD_MEDIA', 'CHAT_BOT_SEND_MESSAGE', 'CHAT_SEND_MESSAGE_OAUTH'] },
    oauth: {
      accessToken: secrets.access_token,
      refreshToken: secrets.refresh_token,
      clientSecret: secrets.client_secret,
      userId: null,
    },
  });
  const [api, upload, oauth] = await Promise.all([1, 2, 3].map(() => openHost(sandbox.port)));
  if (!api || !upload || !oauth) throw new Error('three hosts');
  for (const fault of faults?.(secrets) ?? []) {
    // Where a redirect leads to, nothing at all may arrive.
    const { effect } = fault;
    sandbox.fault(
      effect.kind === 'redirect' ? { ...fault, effect: { ...effect, location: `${other.url}/x` } } : fault,
    );
  }
  if (githubFault) github.fault = githubFault(secrets);
  for (let n = 1; n <= files; n += 1) await workspace.sample('screenshot.png', `${n}.png`);

  const step = await runStep({
    workspace: workspace.path,
    inputs: {
      ...secrets,
      client_id: 'sandbox-app',
      redirect_uri: 'https://example.com/callback',
      ...(inSecret || githubFault
        ? { refresh_token_secret: 'DIVAR_REFRESH_TOKEN' }
        : { refresh_token_file: join(folder, 'token') }),
      files: '*.png',
      user_id: 'sandbox-user',
      message: 'Hello',
      receipt: 'receipt.jsonl',
      retries: '0',
      timeout: '1',
      concurrency: '16',
      api_url: api.url,
      upload_url: upload.url,
      oauth_url: oauth.url,
      ...inputs?.(secrets, workspace.path),
    },
    env: { GITHUB_API_URL: github.url, RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ...env },
  });

  const { api_key, access_token, refresh_token, client_secret, github_token } = secrets;
  const issued = tokensIn([api, upload, oauth]);
  const accessTokens = [
    access_token,
    ...issued.filter((token) => api.received().includes(`Bearer ${token}`)),
  ];
  const uploadTokens = issued.filter((token) => upload.received().includes(`Bearer ${token}`));
  const kept = await readFile(join(folder, 'token'), 'utf8').catch(() => '');
  const refreshTokens = [refresh_token, ...github.secrets.values(), ...(kept === '' ? [] : [kept.trim()])];
  const receipt = await readFile(join(workspace.path, 'receipt.jsonl'), 'utf8').catch(() => '');
  const everything = [...Object.values(secrets), ...issued, ...more];
  const atGitHub = github.requests.map((request) => JSON.stringify(request)).join('\n');
  const searches = [
    search({ ...tracesOf(step), receipt }, everything),
    search({ 'api host': api.received() }, [...refreshTokens, client_secret, github_token, ...uploadTokens]),
    search({ 'upload host': upload.received() }, [
      api_key,
      ...accessTokens,
      ...refreshTokens,
      client_secret,
      github_token,
    ]),
    search({ 'oauth host': oauth.received() }, [api_key, github_token, ...uploadTokens]),
    search({ github: atGitHub }, [
      api_key,
      ...accessTokens,
      ...refreshTokens,
      client_secret,
      ...uploadTokens,
    ]),
  ];
  all.runs += 1;
  for (const { places, characters, needles, found } of searches) {
    all.places += places;
    all.characters += characters;
    all.needles += needles;
    all.occurrences += found.length;
  }
  return {
    step,
    secrets,
    found: searches.flatMap(({ found }) => found),
    other,
    api,
    upload,
    oauth,
    github,
    sandbox,
  };
}

/** Every effect that the sandbox has, but those that only meet a connection. */
const EFFECTS: readonly Effect[] = [
  { kind: 'status', status: 400 },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 412 },
  { kind: 'status', status: 413, early: true },
  { kind: 'status', status: 429, headers: { 'retry-after': '200' } },
  { kind: 'status', status: 500, after: true },
  { kind: 'html' },
  { kind: 'html', status: 200 },
  { kind: 'bad_json' },
  { kind: 'wrong_shape' },
  { kind: 'redirect', location: '' },
  { kind: 'huge_answer', bytes: 2 ** 21 },
  { kind: 'cut_answer' },
  { kind: 'slow_answer', ms: 300 },
  { kind: 'close_after' },
  { kind: 'reset_after' },
  { kind: 'hang_after' },
  { kind: 'slow_read', bytesPerSecond: 0 },
  { kind: 'delay', ms: 1500 },
  { kind: 'reset_before' },
  { kind: 'reset_in' },
  { kind: 'hang' },
];

/** As JSON may hold it: it is known as a secret only when it was read. */
function inUnicodeEscapes(text: string): string {
  return text.replace(/./g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** An answer that gives back what it was sent, in every form, at a place where a quotation could cut it in two. */
function echoes(secrets: Redactor): Effect[] {
  return Object.values(secrets).flatMap((secret) => {
    const forms = [
      secret,
      encodeURIComponent(secret),
      encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
      JSON.stringify(secret),
      JSON.stringify(secret).replaceAll('/', '\\/'),
      Buffer.from(secret).toString('base64'),
      new URLSearchParams({ a: secret }).toString(),
    ];
    return [
      { kind: 'status', status: 401, message: forms.join(' ') },
      { kind: 'status', status: 500, body: forms.join(' '), contentType: 'text/plain' },
      {
        kind: 'status',
        status: 403,
        body: `{"message":"${'x'.repeat(160)} ${inUnicodeEscapes(secret)}"}`,
        contentType: 'application/json',
      },
      ...[100, 140, 170, 190].map((length) => ({
        kind: 'status' as const,
        status: 403,
        message: `${'x'.repeat(length)} ${secret}`,
      })),
    ] satisfies Effect[];
  });
}

const TOKEN = 'MKtokenofwrongshape0123456789abcdefKM';
const SHORT = 'f3c1-9a7d';

/** 2xx answers that hold a token where nobody expects one. */
const ODD_TOKENS: readonly Effect[] = [
  { kind: 'wrong_shape', body: { tokens: TOKEN } },
  { kind: 'wrong_shape', body: { data: { token: TOKEN, refresh_token: TOKEN } } },
  { kind: 'wrong_shape', body: [TOKEN] },
  { kind: 'wrong_shape', body: TOKEN },
  { kind: 'wrong_shape', body: { token: `${TOKEN} with a blank`, access_token: `${TOKEN}\n` } },
  { kind: 'status', status: 200, body: TOKEN, contentType: 'text/plain' },
  { kind: 'status', status: 200, body: `<html><body>${TOKEN}</body></html>`, contentType: 'text/html' },
  { kind: 'status', status: 200, body: `token=${TOKEN}&x=1`, contentType: 'text/plain' },
  { kind: 'status', status: 201, body: `{"token": "${TOKEN}`, contentType: 'application/json' },
  { kind: 'wrong_shape', body: { access_token: SHORT, expires_in: 3600, refresh_token: null } },
  { kind: 'wrong_shape', body: { Token: `${SHORT}~${SHORT}:${SHORT}|${SHORT} ${SHORT}`, [SHORT]: SHORT } },
  { kind: 'status', status: 200, body: `<token>${SHORT}</token>`, contentType: 'application/xml' },
  { kind: 'status', status: 200, body: `{'token': '${SHORT}'}`, contentType: 'application/json' },
];

const users = (count: number) => Array.from({ length: count }, (_, n) => `u${n}`);

/** Many recipients that need the access token: an access token speaks for one user only. */
const toPosts = (ids: readonly string[]) => ({
  user_id: '',
  conversation_type: 'post',
  conversation_id: ids.join('\n'),
});

describe.concurrent('no secret shows', () => {
  test('in a run that goes well, and each is where it belongs', async () => {
    const { found, step, secrets, api, upload, oauth, github } = await runAndSearch({ inSecret: true });
    expect(found).toEqual([]);
    expect(step.code).toBe(0);
    expect(step.stdout).toContain(`::add-mask::${secrets.api_key.replaceAll('%', '%25')}`);
    expect(api.received()).toContain(secrets.api_key);
    expect(upload.received()).toMatch(/authorization: Bearer /i);
    expect(oauth.received()).toContain(
      new URLSearchParams({ client_secret: secrets.client_secret }).toString(),
    );
    expect(
      github.requests.every(({ headers }) => headers.authorization === `token ${secrets.github_token}`),
    ).toBe(true);
  });

  test.for(['upload_token', 'upload'] as const)('whatever happens to the step %s', async (step) => {
    const effects = [...EFFECTS, ...(step === 'upload_token' ? ODD_TOKENS : [])];
    const { found, other } = await runAndSearch({
      files: effects.length,
      faults: () => effects.map((effect) => ({ step, effect })),
      more: [TOKEN, SHORT],
    });
    expect(found).toEqual([]);
    expect(other.requests).toEqual([]);
  });

  test('whatever happens to a message', async () => {
    const recipients = users(EFFECTS.length);
    const { found, other, step } = await runAndSearch({
      faults: () => EFFECTS.map((effect, n) => ({ step: 'message', recipient: `post:u${n}`, effect })),
      inputs: () => toPosts(recipients),
    });
    expect(found).toEqual([]);
    expect(other.requests).toEqual([]);
    expect(JSON.parse(step.outputs.message_deliveries ?? '')).toHaveLength(recipients.length);
  });

  test.for(['upload_token', 'upload', 'message'] as const)(
    'when %s is answered with what was sent',
    async (step) => {
      const count = echoes(makeSecrets()).length;
      const { found } = await runAndSearch({
        files: step === 'message' ? 1 : count,
        faults: (secrets) =>
          echoes(secrets).map((effect, n) => ({
            step,
            effect,
            ...(step === 'message' ? { recipient: `post:u${n}` } : {}),
          })),
        inputs: () => toPosts(users(step === 'message' ? count : 1)),
      });
      expect(found).toEqual([]);
    },
  );

  // Other refusals differ by their number only.
  const ofRefresh = EFFECTS.filter(
    (effect) => effect.kind !== 'status' || [401, 429, 500].includes(effect.status),
  );
  test.for([...ofRefresh, ...ODD_TOKENS].map((effect) => [JSON.stringify(effect), effect] as const))(
    'when a refresh meets %s',
    async ([, effect]) => {
      const { found, other } = await runAndSearch({
        faults: () => [{ step: 'refresh', effect }],
        more: [TOKEN, SHORT],
      });
      expect(found).toEqual([]);
      expect(other.requests).toEqual([]);
    },
  );

  test('when a refresh is answered with what was sent', async () => {
    // Two answers a run, with the wait of a second in between; the runs side by side, since they mostly wait.
    const limit = pLimit(4);
    const count = Math.ceil(echoes(makeSecrets()).length / 2);
    const searches = Array.from({ length: count }, (_, n) =>
      limit(() =>
        runAndSearch({
          faults: (secrets) =>
            echoes(secrets)
              .slice(n * 2, n * 2 + 2)
              .map((effect) => ({ step: 'refresh', effect: { ...effect, status: 503 } as Effect })),
          inputs: () => ({ retries: '1' }),
        }),
      ),
    );
    for (const { found } of await Promise.all(searches)) expect(found).toEqual([]);
  });

  const storing: Record<string, (secrets: Redactor) => GitHubFault> = {
    'refuses the token': () => () => ({ status: 401, body: { message: 'Bad credentials' } }),
    'refuses to write':
      () =>
      ({ method }) =>
        method === 'PUT' ? { status: 403, body: {} } : null,
    'answers with what was sent': (secrets) => () => ({
      status: 422,
      body: {
        message: `${'x'.repeat(180)} ${secrets.github_token} ${secrets.refresh_token}`,
        errors: Object.values(secrets),
      },
    }),
    'answers something else': () => () => ({ status: 200, body: { key: 5 } }),
    'hangs up': () => () => 'hangUp',
    'fails at first when it is to store': (secrets) => {
      let troubles = 2;
      return ({ method, path }) =>
        method === 'PUT' && path.endsWith('/DIVAR_REFRESH_TOKEN') && troubles-- > 0
          ? { status: 500, body: { message: Object.values(secrets).join(' ') } }
          : null;
    },
  };
  test.for(Object.keys(storing))('when GitHub %s', async (name) => {
    const { found } = await runAndSearch({ github: storing[name] as (secrets: Redactor) => GitHubFault });
    expect(found).toEqual([]);
  });

  const LONG = `${markerFor('api_key')}${'x'.repeat(200)}`;
  const proxy = markerFor('proxy');
  const wrong: Record<string, Trouble> = {
    'secrets are of several lines': {
      inputs: (secrets) =>
        Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, `${secret}\n${secret}2`])),
    },
    'secrets are in the wrong inputs': {
      inputs: (secrets) => ({
        api_url: `https://${secrets.api_key.replace(/\W/g, '')}:${encodeURIComponent(secrets.api_key)}@example.com`,
        oauth_url: `ftp://x/${encodeURIComponent(secrets.client_secret)}`,
        client_id: secrets.client_secret,
        redirect_uri: secrets.refresh_token,
        refresh_token_secret: secrets.refresh_token,
        refresh_token_file: secrets.access_token,
        conversation_id: `${secrets.access_token} x`,
        concurrency: secrets.github_token,
        limits: secrets.api_key,
        message_file: secrets.api_key,
        media_tokens: `${secrets.api_key} x`,
      }),
    },
    'secrets that are longer than a quotation are in the wrong inputs': {
      inputs: () => ({
        api_key: LONG,
        conversation_id: `${LONG} x`,
        refresh_token_secret: LONG,
        concurrency: LONG,
        limits: `${LONG}: 1 MB`,
        message_file: LONG,
        media_tokens: `${LONG} x`,
        buttons: `[{caption: x, link: '${LONG.replaceAll("'", "''")}'}]`,
        working_directory: LONG,
      }),
      more: [LONG],
    },
    'the receipt is none': {
      inputs: () => ({ receipt: '1.png' }),
    },
    'the hosts can’t be reached': {
      inputs: () => ({ api_url: 'http://127.0.0.1:9', upload_url: 'http://127.0.0.1:9' }),
    },
    'the proxy can’t be reached': {
      // Plain HTTP goes past every proxy.
      inputs: () => ({ api_url: 'https://divar.invalid', oauth_url: 'https://divar.invalid' }),
      env: { HTTP_PROXY: `http://user:${encodeURIComponent(proxy)}@127.0.0.1:9`, http_proxy: '' },
      more: [proxy],
    },
    'the proxy’s address is none': {
      env: { HTTP_PROXY: `http://user:${encodeURIComponent(proxy)}@[`, http_proxy: '' },
      more: [proxy],
    },
  };
  test.for(Object.keys(wrong))('when %s', async (name) => {
    const { found, step } = await runAndSearch(wrong[name] as Trouble);
    expect(found).toEqual([]);
    expect(step.code).toBe(1);
  });

  test('when the API gives a refused token’s words back in mid-run', async () => {
    const { found, step, sandbox } = await runAndSearch({
      inSecret: true,
      faults: () => [{ step: 'message', effect: { kind: 'status', status: 401 } }],
    });
    expect(found).toEqual([]);
    expect(step.code).toBe(0);
    expect(sandbox.requests().filter((request) => request.step === 'refresh')).toHaveLength(2);
  });
});
