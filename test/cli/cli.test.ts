import { execFileSync } from 'node:child_process';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { runCli } from '../helpers/cli.ts';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';

const KEY = { DIVAR_API_KEY: 'sandbox-key' };
const GITLAB = {
  GITLAB_CI: 'true',
  CI_PROJECT_PATH: 'acme/app',
  CI_PIPELINE_ID: '7',
  CI_JOB_NAME: 'report 1/2',
};
const to = ({ url }: Sandbox) => ['--api-url', url, '--upload-url', url, '--conversation-id', 'team'];

async function withSamples() {
  const workspace = await makeWorkspace({ samples: true });
  return { cwd: workspace.path, workspace };
}

describe.concurrent('check', () => {
  test('says of every file whether it would be taken, without key or network', async () => {
    const { cwd } = await withSamples();
    const { code, stdout, stderr } = await runCli(['check', '*', '--message', '{{date}}'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe('');
    for (const name of ['demo.mp4', 'memo.m4a', 'photo.jpg', 'report.pdf', 'screenshot.png', 'گزارش.docx']) {
      expect(stderr).toContain(`${name} (`);
    }
    expect(stderr).toMatch(/The text: \d{4}-\d\d-\d\d/);
  });

  test('ends with 1 for a file that would be refused, and says why', async () => {
    const { cwd, workspace } = await withSamples();
    await workspace.write('page.pdf', '<!doctype html><p>');
    const { code, stderr } = await runCli(['check', '*.pdf', '--json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: page\.pdf: .*HTML/m);
  });

  test('takes a name that a shell found as that file, whatever its letters could mean', async () => {
    const { cwd, workspace } = await withSamples();
    for (const name of ['a[1].png', '#2.png', '!3.png']) await workspace.sample('screenshot.png', name);
    const { code, stderr } = await runCli(['check', 'a[1].png', '#2.png', '!3.png'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('Found 3 files.');
  });
});

describe.concurrent('post', () => {
  test('sends, and prints the outputs as one JSON object', async () => {
    const { cwd } = await withSamples();
    const sandbox = await openSandbox();
    const { code, stdout, stderr } = await runCli(
      [
        'post',
        ...to(sandbox),
        '--conversation-id',
        'other',
        '--message',
        '{{workflow}}{{commit_subject}}',
        '--json',
        'photo.jpg',
        '*.docx',
      ],
      { cwd, env: { ...KEY, ...GITLAB, CI_COMMIT_TITLE: 'Fix it' } },
    );
    expect(stderr).toContain('Sent 6 messages.');
    expect(code).toBe(0);
    const results = JSON.parse(stdout);
    expect(results).toMatchObject({
      status: 'sent',
      sent_count: 6,
      failed_count: 0,
      media_tokens: [expect.any(String), expect.any(String)],
      results: [
        { path: 'photo.jpg', status: 'sent' },
        { path: 'گزارش.docx', status: 'sent' },
      ],
      conversation_ids: ['team', 'other'],
      receipt: '',
    });
    expect(sandbox.chats()['bot:other']?.map(({ text, media }) => text ?? media?.file_name)).toEqual([
      'Fix it',
      'photo.jpg',
      'گزارش.docx',
    ]);
  });

  test('tells what went wrong in its own words, with the code that the tables have', async () => {
    const { cwd, workspace } = await withSamples();
    await workspace.write('page.pdf', '<!doctype html><p>');
    const sandbox = await openSandbox();
    sandbox.fault({ step: 'message', effect: { kind: 'status', status: 500 } });
    const args = [...to(sandbox), '--receipt', 'r.jsonl', '--run-id', '1', '--on-invalid', 'skip'];
    const { code, stderr } = await runCli(['post', ...args, 'photo.jpg', 'page.pdf'], { cwd, env: KEY });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Warning: page\.pdf: .* \[content_mismatch\]$/m);
    expect(stderr).toMatch(/^Error: bot:team: .*run the job again with --on-unknown resend\. \[in doubt\]$/m);
  });

  test('finds files, text and receipt from where it was called, wherever the workspace is', async () => {
    const { cwd, workspace } = await withSamples();
    await workspace.sample('photo.jpg', 'app/out/1.jpg');
    await workspace.sample('photo.jpg', 'shared/2.jpg');
    await workspace.write('app/text.md', 'Hi');
    const sandbox = await openSandbox();
    const { code, stdout, stderr } = await runCli(
      [
        ...['post', ...to(sandbox), '--workspace', '..', '--message-file', 'text.md', '--receipt', 'r.jsonl'],
        ...['--run-id', '1', '--json', 'out/1.jpg', '../shared/*.jpg'],
      ],
      { cwd: join(cwd, 'app'), env: KEY },
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('Sent 3 messages.')]);
    expect(JSON.parse(stdout)).toMatchObject({
      results: [{ path: 'app/out/1.jpg' }, { path: 'shared/2.jpg' }],
      receipt: join(cwd, 'app', 'r.jsonl'),
    });
  });

  test.skipIf(process.platform === 'win32')(
    'writes through no link that leads out of the folder',
    async () => {
      const { cwd } = await withSamples();
      const { path } = await makeWorkspace();
      await symlink(join(path, 'precious'), join(cwd, 'd.env'));
      const { code, stderr } = await runCli(['check', '--dotenv', 'd.env', 'photo.jpg'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(
        '“d.env” lies outside this folder, since a symbolic link leads there. Give its real path.',
      );
      expect(await readdir(path)).toEqual([]);
    },
  );

  test.skipIf(process.platform === 'win32')('hangs on no pipe that nobody reads', async () => {
    const { cwd } = await withSamples();
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const { code, stderr } = await runCli(['check', '--dotenv', 'pipe', 'photo.jpg'], { cwd });
    expect(stderr).toContain('“pipe” can’t be written (ENXIO). Nothing was sent.');
    expect(code).toBe(2);
  });

  test('ends with 1 when something was not delivered', async () => {
    const { cwd } = await withSamples();
    const sandbox = await openSandbox({ unwritable: ['bot:team'] });
    const { code, stdout, stderr } = await runCli(['post', ...to(sandbox), '--json', 'photo.jpg'], {
      cwd,
      env: KEY,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed', failed_count: 1 });
    expect(stderr).toMatch(/^Error: bot:team: .*412/m);
  });

  test('tried again in the same run, as its CI tells it, sends only what is missing; in a new run everything', async () => {
    const { cwd } = await withSamples();
    const sandbox = await openSandbox();
    const args = ['post', ...to(sandbox), '--receipt', 'receipt.jsonl', '--json', 'photo.jpg'];
    const sent = async (env: object) =>
      JSON.parse((await runCli(args, { cwd, env: { ...KEY, ...env } })).stdout).sent_count;
    // A retried job of GitLab's has a new id.
    expect(await sent({ ...GITLAB, CI_JOB_ID: '1' })).toBe(1);
    expect(await sent({ ...GITLAB, CI_JOB_ID: '2' })).toBe(0);
    expect(await sent({ ...GITLAB, CI_PIPELINE_ID: '8' })).toBe(1);
  });

  test('writes variables that GitLab takes as they are, and a file that a shell can read', async () => {
    const { cwd } = await withSamples();
    const sandbox = await openSandbox();
    await runCli(['post', ...to(sandbox), '--dotenv', 'd.env', '--shell', 's.env', 'photo.jpg'], {
      cwd,
      env: KEY,
    });
    const [plain, quoted] = await Promise.all(
      ['d.env', 's.env'].map((name) => readFile(join(cwd, name), 'utf8')),
    );
    const token = sandbox.uploads()[0]?.media_token;
    expect(plain).toBe(
      `DIVAR_STATUS=sent\nDIVAR_SENT_COUNT=1\nDIVAR_FAILED_COUNT=0\nDIVAR_MEDIA_TOKEN=${token}\nDIVAR_RECEIPT=\nDIVAR_MEDIA_TOKENS=["${token}"]\nDIVAR_CONVERSATION_IDS=["team"]\n`,
    );
    expect(quoted).toContain(`DIVAR_MEDIA_TOKENS='["${token}"]'\n`);
  });

  test('stops at Ctrl-C, with the results so far', async () => {
    const { cwd } = await withSamples();
    const sandbox = await openSandbox({ latencyMs: 300 });
    const { code, stdout, stderr } = await runCli(
      ['post', ...to(sandbox), '--message', 'Hi', '--json', '*'],
      {
        cwd,
        env: KEY,
        onStart: (child) => {
          const end = sandbox.on((event) => {
            if (event.type !== 'message') return;
            end();
            child.kill('SIGINT');
          });
        },
      },
    );
    expect(code).toBe(1);
    expect(stderr).toContain(
      'Warning: Stopping after the message under way. Press Ctrl-C again to wait no longer.\n',
    );
    const { sent_count, failed_count } = JSON.parse(stdout);
    expect(sent_count + failed_count).toBe(7);
    expect(sandbox.chats()['bot:team']?.length).toBe(sent_count);
    expect(failed_count).toBeGreaterThan(0);
  });
});

describe.concurrent('wrong usage ends with 2, and nothing is sent:', () => {
  test.each<[string, string[], RegExp]>([
    [
      'a secret as an argument',
      ['post', '--api-key', 'hunter2', 'x'],
      /^Error: --api-key is not an option: .*\(DIVAR_API_KEY\)/,
    ],
    ['a secret under another name', ['post', '--token=hunter2', 'x'], /^Error: --token is not an option/],
    ['an unknown option with a value', ['post', '--foo=hunter2', 'x'], /^error: unknown option '--foo'\n/],
    ['an option almost right', ['post', '--conversation-ids', 'x'], /Did you mean --conversation-id\?/],
    ['no files to check', ['check'], /missing required argument 'files'/],
    ['no command', [], /Usage: divar-chat-media/],
    [
      'nothing to send',
      ['post', '--conversation-id', 'x'],
      /^Error: FILES is empty, and so are --media-tokens, --message and --message-file: there is nothing/m,
    ],
    ['no key', ['post', '--conversation-id', 'x', 'photo.jpg'], /^Error: DIVAR_API_KEY is empty/],
    [
      'no recipient',
      ['post', 'photo.jpg'],
      /--conversation-id is empty, and so is --user-id: .* upload only, with --no-send/,
    ],
    [
      'a receipt in no run',
      ['post', '--receipt', 'r', 'photo.jpg'],
      /^Error: --receipt is given, but nothing here tells which run this is.*--run-id/m,
    ],
    [
      'a place that can’t be written',
      ['post', '--dotenv', 'no/such/folder', 'photo.jpg'],
      /^Error: “no\/such\/folder” can’t be written \(ENOENT\). Nothing was sent/,
    ],
    [
      'a receipt as the file for the results',
      ['post', '--receipt', 'r', '--run-id', '1', '--dotenv', './r', 'photo.jpg'],
      /^Error: “\.\/r” is given for something else, too.* Nothing was sent/,
    ],
    [
      'a file to be sent as the file for the results',
      ['check', '--shell', 'photo.jpg', 'photo.jpg'],
      /^Error: “photo\.jpg” is given for something else, too.* Nothing was sent/,
    ],
    [
      'one file for both kinds of results',
      ['check', '--dotenv', 'results.env', '--shell', './results.env', 'photo.jpg'],
      /^Error: “\.\/results\.env” is given for something else, too.* Nothing was sent/,
    ],
    [
      'two places that can’t be written, and an input',
      ['check', '--dotenv', 'no/file', '--shell', 'no/other', '--on-invalid', 'maybe', 'photo.jpg'],
      /^Error: “no\/file” can’t .*\nError: “no\/other” can’t .*\nError: --on-invalid is “maybe”; allowed: fail, skip\.\n$/,
    ],
    [
      'a second user',
      ['post', '--user-id', 'a', '--user-id', 'b', '--message', 'Hi'],
      /^Error: --user-id holds 2 ids; one is allowed/m,
    ],
    [
      'an empty file, chat and media token among others',
      [
        'post',
        ...['photo.jpg', ' ', '--conversation-id', 'a', '--conversation-id', ''],
        ...['--media-tokens', '', '--media-tokens', 'b'],
      ],
      /^Error: One of FILES is empty\. Is it a variable .*\nError: One --conversation-id is empty\. .*\nError: One --media-tokens is empty\. /,
    ],
    [
      'a workspace that there is not',
      ['check', '--workspace', 'no/such', 'photo.jpg'],
      /^Error: --workspace is “no\/such”, which is not a folder\.\n$/,
    ],
    [
      'a workspace that is a file',
      ['check', '--workspace', 'photo.jpg', 'photo.jpg'],
      /^Error: --workspace is “photo\.jpg”, which is not a folder\.\n$/,
    ],
    ['a wrong port', ['sandbox', '--port', 'x'], /Allowed: 0 to 65535/],
  ])('%s', async (_what, args, told) => {
    const { cwd } = await withSamples();
    const { code, stdout, stderr } = await runCli(args, { cwd });
    expect(stderr).toMatch(told);
    expect(stderr + stdout).not.toContain('hunter2');
    expect(code).toBe(2);
  });

  test('several mistakes are told together, in the words of the command line', async () => {
    const { cwd } = await withSamples();
    const args = [
      'post',
      '--on-invalid',
      'on_invalid',
      '--retries',
      '99',
      '--message',
      '{{x}}',
      '--json',
      '*',
    ];
    const { code, stdout, stderr } = await runCli(args, { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed', results: [] });
    expect(stderr.match(/^Error: .*?(?= )/gm)).toEqual(
      expect.arrayContaining([
        'Error: --on-invalid',
        'Error: --retries',
        'Error: --message',
        'Error: DIVAR_API_KEY',
      ]),
    );
    expect(stderr).toContain('--on-invalid is “on_invalid”');
  });
});

describe.concurrent('help', () => {
  test.each([[['--help']], [['post', '--help']], [['check', '--help']], [['sandbox', '--help']]])(
    '%j goes to standard output',
    async (args) => {
      const { cwd } = await withSamples();
      const { code, stdout, stderr } = await runCli(args, { cwd });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Usage: divar-chat-media /);
    },
  );

  test('names no option for a secret', async () => {
    const { cwd } = await withSamples();
    const { stdout } = await runCli(['post', '--help'], { cwd });
    expect(stdout).not.toMatch(/--(api-key|access-token|refresh-token|client-secret)\b(?!-)/);
    expect(stdout).toContain('DIVAR_REFRESH_TOKEN');
  });
});

test('the version is package.json’s', async () => {
  const { version } = JSON.parse(
    await readFile(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
  );
  expect(VERSION).toBe(version);
});

test('the sandbox says where it is, takes what is sent, shows its page, and ends at Ctrl-C', async () => {
  const { cwd } = await withSamples();
  const sandbox = await runCli(['sandbox', '--json'], {
    cwd,
    onStart: (child) => {
      child.stdout?.once('data', async (line: Buffer) => {
        const { url } = JSON.parse(line.toString());
        const page = await fetch(`${url}/`);
        const args = ['post', '--api-url', url, '--upload-url', url, '--conversation-id', 'c', 'photo.jpg'];
        const { code } = await runCli(args, { cwd, env: KEY });
        child.kill(
          code === 0 && page.ok && (await page.text()).startsWith('<!doctype html>') ? 'SIGINT' : 'SIGKILL',
        );
      });
    },
  });
  expect(sandbox.code).toBe(0);
});

test('the sandbox on a port that is in use says so on one line, and ends with 1', async () => {
  const { cwd } = await withSamples();
  const { port } = await openSandbox();
  const sandbox = await runCli(['sandbox', '--port', String(port)], { cwd });
  expect(sandbox).toEqual({
    code: 1,
    stdout: '',
    stderr: `Error: port ${port} is in use. Choose another one, or leave --port out for any free one.\n`,
  });
});
