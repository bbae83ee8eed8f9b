import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runAuthorize } from '../../src/cli/authorize.ts';
import { runDoctor } from '../../src/cli/doctor.ts';
import { runListen } from '../../src/cli/listen.ts';
import { realFolder } from '../../src/cli/real-folder.ts';
import { runSetup, type SetupCall } from '../../src/cli/setup.ts';
import { SetupError } from '../../src/setup/error.ts';
import { freePort } from '../helpers/ports.ts';
import { serve } from '../helpers/serve.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { capture } from './capture.ts';

const NOT_SET = [
  ...['API_KEY', 'ACCESS_TOKEN', 'REFRESH_TOKEN', 'CLIENT_SECRET', 'GITHUB_TOKEN', 'IDENTIFICATION_KEY'].map(
    (name) => `DIVAR_${name}`,
  ),
  ...['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY', 'https_proxy', 'all_proxy', 'http_proxy', 'FORCE_COLOR'],
];
beforeEach(() => {
  for (const name of NOT_SET) vi.stubEnv(name, undefined);
  vi.stubEnv('NO_COLOR', '1');
});
afterEach(() => vi.unstubAllEnvs());

const setUp = (command: (call: SetupCall) => Promise<number>, options = {}) =>
  capture(() => runSetup(options, 'Giving up.', command));

describe('a command of the setup', () => {
  test.each([0, 1, 2])('ends with %d where it returns that', async (code) => {
    expect(await setUp(async () => code)).toEqual({ code, stdout: '', stderr: '' });
  });

  test('tells in the words of the command line, and shows no secret', async () => {
    vi.stubEnv('DIVAR_API_KEY', 'hunter2-key');
    vi.stubEnv('DIVAR_GITHUB_TOKEN', 'hunter2-github');
    const { code, stderr } = await setUp(async ({ context: { log }, refuse }) => {
      log.phase('Looking');
      log.info('api_key is hunter2-key');
      log.warning('client_id is missing: hunter2-github');
      log.error('redirect_uri is wrong');
      log.debug('not told');
      refuse(['on_invalid is x', 'dry_run: true']);
      return 2;
    });
    expect(stderr).toBe(
      'Looking\n  DIVAR_API_KEY is ***\nWarning: --client-id is missing: ***\nError: --redirect-uri is wrong\nError: --on-invalid is x\nError: --dry-run\n',
    );
    expect(code).toBe(2);
  });

  test('is given the inputs of options and environment, and where it was called', async () => {
    vi.stubEnv('DIVAR_API_KEY', 'a-key');
    vi.stubEnv('DIVAR_GITHUB_TOKEN', 'a-token');
    const calls: SetupCall[] = [];
    const take = async (call: SetupCall) => calls.push(call) - 1;
    await setUp(take, { clientId: 'app', refreshTokenFile: 'token' });
    vi.stubEnv('DIVAR_GITHUB_TOKEN', undefined);
    await setUp(take);
    const workspace = realFolder('.');
    expect(calls.map((call) => call.workspace)).toEqual([workspace, workspace]);
    expect(calls[0]?.raw).toMatchObject({
      client_id: 'app',
      api_key: 'a-key',
      github_token: 'a-token',
      refresh_token_file: `${workspace}/token`.replaceAll('/', process.platform === 'win32' ? '\\' : '/'),
    });
    expect(calls[1]?.raw).toMatchObject({ github_token: '', access_token: '' });
  });

  test.each<[string, unknown, object, RegExp]>([
    ['it expects', new SetupError('client_id is unknown.'), {}, /^Error: --client-id is unknown\.\n$/],
    ['of this program', new Error('broken'), {}, /^Error: Unexpected: broken\. Please report this\.\n$/],
    [
      'without a stack',
      Object.assign(new Error('broken'), { stack: undefined }),
      { debug: true },
      /^ {2}broken\nError: Unexpected: broken\. Please report this\.\n$/,
    ],
    [
      'that is no error',
      'broken',
      { debug: true },
      /^ {2}broken\nError: Unexpected: broken\. Please report this\.\n$/,
    ],
    [
      'of this program, for debugging',
      new Error('broken'),
      { debug: true },
      /^ {2}Error: broken\\n +at .*\nError: Unexpected: broken\. Please/,
    ],
  ])('ends with 1 for an error %s', async (_what, error, options, told) => {
    const { code, stdout, stderr } = await setUp(() => Promise.reject(error), options);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(told);
  });

  test('answers the first Ctrl-C, and is told of it', async () => {
    const { code, stderr } = await setUp(async ({ context: { signal } }) => {
      process.emit('SIGINT');
      return signal.aborted ? 0 : 1;
    });
    expect([code, stderr]).toEqual([0, '  Giving up.\n']);
  });
});

describe('listen', () => {
  const KEY = 'identification-key';
  const EVENT = { type: 'NEW_CHATBOT_MESSAGE', new_chatbot_message: { conversation: { id: 'c1' } } };
  const listen = (once: boolean, onReady: (url: string) => unknown) => {
    let isReady = false;
    return capture(
      () => runListen({ port: 0, host: '127.0.0.1', once }, {}),
      ({ stderr }) => {
        if (isReady || !stderr.includes('addon_SLUG')) return;
        isReady = true;
        void onReady(/http:\/\/127\S+/.exec(stderr)?.[0] ?? '');
      },
    );
  };
  const send = (url: string) =>
    fetch(url, { method: 'POST', headers: { authorization: KEY }, body: JSON.stringify(EVENT) });

  test.each([undefined, '', ' '])('without a key (%j) ends with 2, and says what it is', async (key) => {
    vi.stubEnv('DIVAR_IDENTIFICATION_KEY', key);
    expect(await listen(true, () => {})).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Error: DIVAR_IDENTIFICATION_KEY is empty. Give the identification key that the Kenar panel shows beside the events address; without it anybody could send events.\n',
    });
  });

  test('prints the id of the first chat, and ends', async () => {
    vi.stubEnv('DIVAR_IDENTIFICATION_KEY', ` ${KEY} `);
    const { code, stdout, stderr } = await listen(true, send);
    expect([code, stdout]).toEqual([0, 'c1\n']);
    expect(stderr).toMatch(/\n {2}Somebody wrote in conversation c1\n$/);
  });

  test.each([
    [true, false, 1],
    [false, false, 0],
    [false, true, 0],
  ])('that is stopped (once: %j, after a chat: %j) ends with %d', async (once, isWritten, code) => {
    vi.stubEnv('DIVAR_IDENTIFICATION_KEY', KEY);
    const ended = await listen(once, async (url) => {
      if (isWritten) await send(url);
      process.emit('SIGINT');
    });
    expect([ended.code, ended.stdout]).toEqual([code, isWritten ? 'c1\n' : '']);
    expect(ended.stderr).toMatch(/\n {2}Stopping\.\n$/);
  });
});

describe('doctor', () => {
  const PANEL = 'https://divar.ir/kenar';
  const doctor = (url: string, options = {}) =>
    capture(() => runDoctor({ apiUrl: url, uploadUrl: url, oauthUrl: url, ...options }));
  const withoutSpans = (text: string) => text.replace(/ in \S+ m?s /g, ' in TIME ');

  test('prints a line a point', async () => {
    vi.stubEnv('DIVAR_API_KEY', 'weak');
    const { url } = await openSandbox({ apiKeys: { weak: ['CHAT_BOT_SEND_MESSAGE'] } });
    const { code, stdout, stderr } = await doctor(url);
    expect([code, stderr]).toEqual([1, '']);
    const lines = withoutSpans(stdout).split('\n');
    expect(lines[2]).toMatch(
      /^failed {5}CHAT_UPLOAD_MEDIA: .*403 Forbidden.* The DIVAR_API_KEY lacks the permission/,
    );
    expect(lines.toSpliced(2, 1)).toEqual([
      `ok         ${new URL(url).host}: reached in TIME at 127.0.0.1, without a proxy, without TLS; it answered 200.`,
      'ok         DIVAR_API_KEY: is known. Divar asks that keys are changed within 60 days.',
      'not known  DIVAR_ACCESS_TOKEN: none is given. Only messages to users and in chats about posts need one.',
      'not known  refresh token: none is given. It lets a run get a fresh DIVAR_ACCESS_TOKEN itself, where one is needed.',
      `not known  CHAT_BOT_SEND_MESSAGE: it shows only when a message is sent. Send one to a chat of your own. It is granted in the Kenar panel (${PANEL}), some permissions by a ticket there.`,
      'not known  CHAT_SEND_MESSAGE_OAUTH: it shows only when a message is sent; only chats about posts need it.',
      '',
    ]);
  });

  test('prints the points as one JSON object, on one line', async () => {
    vi.stubEnv('DIVAR_API_KEY', 'sandbox-key');
    const { url } = await openSandbox();
    const { code, stdout } = await doctor(url, { json: true });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{"points":\[.*\]\}\n$/);
    expect(JSON.parse(stdout).points[1]).toEqual({
      name: 'DIVAR_API_KEY',
      status: 'ok',
      seen: 'is known.',
      advice: 'Divar asks that keys are changed within 60 days.',
    });
  });

  test('asks once, and does not try again', async () => {
    vi.stubEnv('DIVAR_API_KEY', 'sandbox-key');
    const sandbox = await openSandbox({
      faults: [{ step: 'upload_token', effect: { kind: 'status', status: 503 } }],
    });
    expect((await doctor(sandbox.url)).code).toBe(1);
    expect(sandbox.requests().filter(({ step }) => step === 'upload_token')).toHaveLength(1);
  });

  test('tells a proxy that can’t be used, and shows no secret of it', async () => {
    vi.stubEnv('HTTPS_PROXY', 'ftp://user:hunter2@proxy');
    expect(await doctor('http://127.0.0.1:9')).toEqual({
      code: 1,
      stderr: '',
      stdout:
        'failed     proxy: The environment variable HTTPS_PROXY is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https, socks5 and socks5h, with user and password percent-encoded. Nothing was asked of Divar.\n',
    });
  });

  test('has a colour for each kind of point on a terminal', async () => {
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', '1');
    const { stdout } = await doctor('http://127.0.0.1:9');
    expect(stdout.startsWith('\u001B[31mfailed   \u001B[39m  127')).toBe(true);
    expect(stdout).toContain('\u001B[33mnot known\u001B[39m  CHAT_BOT');
    vi.stubEnv('DIVAR_API_KEY', 'sandbox-key');
    const { url } = await openSandbox();
    expect((await doctor(url)).stdout).toContain('\u001B[32mok       \u001B[39m  DIVAR_API_KEY');
  });

  test('ends with 2 for wrong usage', async () => {
    expect(await doctor('x')).toEqual({
      code: 2,
      stdout: '',
      stderr: ['--api-url', '--upload-url', '--oauth-url']
        .map(
          (name) =>
            `Error: ${name} is “x”, which is not a URL; allowed: https://HOST, with or without a path, or http on loopback.\n`,
        )
        .join(''),
    });
  });
});

describe('authorize', () => {
  /** An OAuth host that grants these tokens to everybody. */
  async function openHost(tokens: object): Promise<string> {
    const port = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens));
    });
    return `http://127.0.0.1:${port}`;
  }

  async function authorize(tokens: object, options: object = {}) {
    vi.stubEnv('DIVAR_CLIENT_SECRET', 'hunter2-secret');
    const url = await openHost(tokens);
    const redirectUri = `http://127.0.0.1:${await freePort()}/callback`;
    let isAsked = false;
    const hosts = { apiUrl: url, uploadUrl: url, oauthUrl: url };
    return capture(
      () => runAuthorize({ ...hosts, clientId: 'app', redirectUri, scope: ['A'], print: true, ...options }),
      ({ stderr }) => {
        const state = /state=(\S+)\n.*Waiting/s.exec(stderr)?.[1];
        if (isAsked || state === undefined) return;
        isAsked = true;
        void fetch(`${redirectUri}?state=${state}&code=a-code-of-tests`);
      },
    );
  }

  test('prints both tokens under the names of their variables', async () => {
    const { code, stdout, stderr } = await authorize({
      access_token: 'access-1',
      refresh_token: 'refresh-1',
    });
    expect([code, stdout]).toEqual([0, 'DIVAR_ACCESS_TOKEN=access-1\nDIVAR_REFRESH_TOKEN=refresh-1\n']);
    expect(stderr).not.toMatch(/access-1|refresh-1|hunter2|a-code-of-tests/);
    expect(stderr).toContain('scope=A+offline_access&');
  });

  test('ends with 1 where there is no refresh token, and prints the other one', async () => {
    const { code, stdout } = await authorize({ access_token: 'access-1' });
    expect([code, stdout]).toEqual([1, 'DIVAR_ACCESS_TOKEN=access-1\n']);
  });

  test('ends with 2, all mistakes told, where an option is missing or wrong', async () => {
    expect(await authorize({}, { scope: undefined, print: undefined, repository: 'a/b' })).toEqual({
      code: 2,
      stdout: '',
      stderr: [
        'Error: There is nothing to ask for. Give --for user, --for post:CONVERSATION_ID or --for supplier; or each scope with --scope.\n',
        'Error: It is not said what to do with the tokens. Give --refresh-token-file PATH, --refresh-token-secret NAME with --repository OWNER/NAME, or --print.\n',
        'Error: --repository is given without --refresh-token-secret, and only a secret has a repository.\n',
      ].join(''),
    });
    const wrong = await authorize({}, { for: 'x', scope: ['"'] });
    expect(wrong.stderr.match(/--\w+ is “.”/g)).toEqual(['--for is “x”', '--scope is “"”']);
  });

  test('answers Ctrl-C, and ends with 1', async () => {
    vi.stubEnv('DIVAR_CLIENT_SECRET', 'hunter2-secret');
    const redirectUri = `http://127.0.0.1:${await freePort()}/callback`;
    const options = { clientId: 'app', redirectUri, scope: ['A'], print: true };
    let isAsked = false;
    const { code, stdout, stderr } = await capture(
      () => runAuthorize(options),
      (written) => {
        if (isAsked || !written.stderr.includes('Waiting')) return;
        isAsked = true;
        process.emit('SIGINT');
      },
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\(Ctrl-C gives up\)\.\n {2}Giving up\.\nError: Cancelled\.\n$/);
  });
});
