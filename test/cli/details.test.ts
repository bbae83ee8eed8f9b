import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DONE, NOT_DONE, WRONG_USAGE } from '../../src/cli/exit-codes.ts';
import { describeOldNode } from '../../src/cli/node-version.ts';
import { inOptionWords } from '../../src/cli/option-words.ts';
import { rawInputsFrom } from '../../src/cli/options.ts';
import { realFolder } from '../../src/cli/real-folder.ts';
import { resultsAsVariables } from '../../src/cli/results.ts';
import { readSecrets, refuseSecretArguments } from '../../src/cli/secrets.ts';
import { openSetupStore } from '../../src/cli/token-store.ts';
import { makeFolder } from '../helpers/refresh.ts';
import { delivery, reportOf, resultOf } from '../helpers/report-data.ts';
import { makeWorkspace } from '../helpers/workspace.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';

const { platform } = process;
afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }));

describe('in the words of the command line', () => {
  test.each([
    // A name of an input within another word is none.
    ['on_invalidX and on_invalid9', 'on_invalidX and on_invalid9'],
    ['Xon_invalid and 9on_invalid', 'Xon_invalid and 9on_invalid'],
    ['on_invalid_ and _on_invalid', 'on_invalid_ and _on_invalid'],
    ['on_invalid: failing', '--on-invalid: failing'],
    ['on_invalid: fail', '--on-invalid fail'],
    ['on_unknown: resend', '--on-unknown resend'],
    ['conversation_type: bot', '--conversation-type bot'],
    ['if_no_files_found: error', '--if-no-files-found error'],
    ['if_no_files_found: warn', '--if-no-files-found warn'],
    ['if_no_files_found: ignore', '--if-no-files-found ignore'],
    ['if_no_files_found: other', '--if-no-files-found: other'],
    ['on_invalid and on_unknown', '--on-invalid and --on-unknown'],
    ['http://a.example/?client_id=x client_id', 'http://a.example/?client_id=x --client-id'],
    ['https://a.example/?client_id=x client_id', 'https://a.example/?client_id=x --client-id'],
    ['“client_id” client_id “user_id” user_id', '“client_id” --client-id “user_id” --user-id'],
    ['“” client_id', '“” --client-id'],
    ['Input messages are', 'messages are'],
    ['Input message is', '--message is'],
    ['Input files is', 'FILES is'],
    ['Input send is', '--send is'],
    ['Input receipt is', '--receipt is'],
    ['Input concurrency is', '--concurrency is'],
    ['Input timeout is', '--timeout is'],
    ['Input buttons is', '--buttons is'],
    ['Input other is', 'other is'],
    ['files and message', 'files and message'],
    ['dry_run: true and dry_run: true', '--dry-run and --dry-run'],
    ['send: false and send: false', '--no-send and --no-send'],
  ])('%s is %s', (message, words) => {
    expect(inOptionWords(message)).toBe(words);
  });
});

describe('a secret as an argument', () => {
  const told = (name: string, variables: string) =>
    `--${name} is not an option: secrets come from the environment only (${variables}), since arguments are seen by every user of the machine and stay in the shell’s history. If a real one was given here, replace it.`;
  const ALL = 'DIVAR_API_KEY, DIVAR_ACCESS_TOKEN, DIVAR_REFRESH_TOKEN, DIVAR_CLIENT_SECRET';

  test.each([
    ['--api-key=S1', 'api-key', 'DIVAR_API_KEY'],
    ['--Api_Key', 'api-key', 'DIVAR_API_KEY'],
    ['-key', 'key', ALL],
    ['--secret', 'secret', ALL],
    ['--my-password=S1=S2', 'my-password', ALL],
    ['--access-token', 'access-token', 'DIVAR_ACCESS_TOKEN'],
    ['--my-refresh-token', 'my-refresh-token', 'DIVAR_REFRESH_TOKEN'],
    ['--my-github-token', 'my-github-token', 'DIVAR_GITHUB_TOKEN'],
    ['--identification-key', 'identification-key', 'DIVAR_IDENTIFICATION_KEY'],
  ])('%s is refused', (arg, name, variables) => {
    expect(refuseSecretArguments(['post', arg])).toBe(told(name, variables));
  });

  test.each([
    '',
    '-',
    '--=S1',
    'api-key',
    '=--api-key',
    '--key-file',
    '--tokens',
    '--keyx',
    '--media-token=x',
  ])('%j is none', (arg) => {
    expect(refuseSecretArguments([arg])).toBeNull();
  });

  test('behind “--” is a file, and is refused before it', () => {
    expect(refuseSecretArguments(['a', '--', '--api-key'])).toBeNull();
    expect(refuseSecretArguments(['--api-key', '--'])).not.toBeNull();
  });

  test('comes from the environment, or is empty', () => {
    expect(readSecrets({ DIVAR_API_KEY: 'a', DIVAR_CLIENT_SECRET: 'b', DIVAR_GITHUB_TOKEN: 'c' })).toEqual({
      api_key: 'a',
      access_token: '',
      refresh_token: '',
      client_secret: 'b',
    });
  });
});

test('an exit code says whether it was done', () => {
  expect([DONE, NOT_DONE, WRONG_USAGE]).toEqual([0, 1, 2]);
});

describe('a version of Node', () => {
  test('that is too old is told, as a whole', () => {
    expect(describeOldNode('20.20.2')).toBe(
      'This is Node 20.20.2; 22.19.0 or newer is needed. Nothing was sent. Install a newer Node, or use a container image such as node:24.',
    );
  });

  test.each(['22', '22.18.9', '21.99.0', '9.0.0', '0.0.0'])('%s is too old', (version) => {
    expect(describeOldNode(version)).not.toBeNull();
  });

  test.each(['22.19.0', '22.100.0', '23.0.0', '24'])('%s is not', (version) => {
    expect(describeOldNode(version)).toBeNull();
  });
});

describe('a variable', () => {
  const report = reportOf({
    results: [resultOf('a.png', { deliveries: [delivery('sent')] })],
    receipt: "/a\nb\r\n\nc'd'",
  });

  test('is on one line, whatever it holds', () => {
    expect(resultsAsVariables(report, 'none')).toContain("DIVAR_RECEIPT=/a b c'd'\n");
    expect(resultsAsVariables(report, 'shell')).toContain("DIVAR_RECEIPT='/a b c'\\''d'\\'''\n");
  });

  test('is of no output that is too long for one', () => {
    const names = resultsAsVariables(report, 'none').match(/^DIVAR_\w+/gm);
    expect(names).toEqual([
      'DIVAR_STATUS',
      'DIVAR_SENT_COUNT',
      'DIVAR_FAILED_COUNT',
      'DIVAR_MEDIA_TOKEN',
      'DIVAR_RECEIPT',
      'DIVAR_MEDIA_TOKENS',
      'DIVAR_CONVERSATION_IDS',
    ]);
  });
});

describe('a folder', () => {
  test('that is not there is where it is named', async () => {
    const folder = await makeFolder();
    expect(realFolder(join(folder, 'gone'))).toBe(join(folder, 'gone'));
    expect(realFolder('gone-for-good')).toBe(resolve('gone-for-good'));
  });

  test.skipIf(platform === 'win32')('behind a link is where the link leads', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    expect(realFolder(join(folder, 'link'))).toBe(join(folder, 'real'));
  });
});

test.skipIf(platform === 'win32')('a backslash in a name is a folder’s end on Windows alone', async () => {
  const { path, write } = await makeWorkspace();
  await write('a\\b[1]', '');
  const filesOf = () => rawInputsFrom({}, ['a\\b[1]'], { cwd: path, workspace: path }, {}).files;
  expect(filesOf()).toBe('./a\\\\b[[]1[]]');
  Object.defineProperty(process, 'platform', { value: 'win32' });
  expect(filesOf()).toBe('./a\\b[[]1[]]');
});

describe('the place of a refresh token', () => {
  test('is a file', async () => {
    const { context } = await openTestKenar('http://127.0.0.1:1');
    const location = { kind: 'file', path: '/kept/token' } as const;
    const store = await openSetupStore({ location, repository: '' }, {}, context);
    expect(store.label).toBe('refresh_token_file “/kept/token”');
  });

  test('is a secret of a repository', async () => {
    const { context } = await openTestKenar('http://127.0.0.1:1');
    const asked: string[] = [];
    const { createServer } = await import('node:http');
    const server = createServer(({ method, url }, response) => {
      asked.push(`${method} ${url}`);
      response.writeHead(404).end('{}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as { port: number };
    const secret = { name: 'N', environment: null, githubToken: 'github-token' };
    const store = await openSetupStore(
      { location: { kind: 'secret', secret }, repository: 'acme/app' },
      { GITHUB_API_URL: `http://127.0.0.1:${port}` },
      context,
    );
    expect(store.label).toBe('the secret N');
    await expect(store.verifyWritable()).rejects.toThrow();
    server.close();
    expect(asked[0]).toMatch(/^GET \/repos\/acme\/app\//);
  });
});

test('the log of the command line is on standard error', async () => {
  const { createTerminalLog } = await import('../../src/cli/log.ts');
  const { createRedactor } = await import('../../src/text/redact.ts');
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  createTerminalLog(createRedactor(), { debug: false }).info('here');
  expect(written.mock.calls.map(([text]) => String(text)).join('')).toMatch(/ {2}here/);
  written.mockRestore();
});
