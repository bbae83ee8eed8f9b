import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWorkspace } from '../helpers/workspace.ts';
import { jobOf, problemsWith } from './parse.ts';

const onPosix = test.skipIf(process.platform === 'win32');

async function withFiles(files: Readonly<Record<string, string | Buffer>> = {}) {
  const workspace = await makeWorkspace();
  for (const [name, content] of Object.entries(files)) await workspace.write(name, content);
  return workspace.path;
}

describe('message_file', () => {
  const BY_FILE = { message: '', message_file: 'text.md' };

  test.each([
    ['as it stands', ' Hi\n  سلام 🙂 ', ' Hi\n  سلام 🙂 '],
    ['without the line end at its end', 'Hi\n', 'Hi'],
    ['without Windows’ line end at its end', 'Hi\r\nHo\r\n', 'Hi\r\nHo'],
    ['with all line ends but the last one', '\nHi\n\n', '\nHi\n'],
    ['without a mark of its byte order', '\uFEFFHi', 'Hi'],
  ])('gives the text %s', async (_what, content, text) => {
    const workspace = await withFiles({ 'text.md': content });
    expect((await jobOf(BY_FILE, { workspace })).message).toBe(text);
  });

  test('may lie in a folder of the workspace', async () => {
    const workspace = await withFiles({ 'notes/text.md': 'Hi' });
    expect((await jobOf({ message: '', message_file: 'notes/text.md' }, { workspace })).message).toBe('Hi');
  });

  test.each<[string, string | Buffer, string]>([
    ['empty', '', 'which is empty.'],
    ['blank', ' \n\t\n', 'which is empty.'],
    ['not UTF-8', Buffer.from([0x48, 0xff, 0xfe]), 'which is not UTF-8 text.'],
    ['too long', 'a'.repeat(64 * 1024 + 1), 'which is too long; a text has at most 65536 bytes (64 KiB).'],
  ])('that is %s keeps everything back', async (_what, content, told) => {
    const workspace = await withFiles({ 'text.md': content });
    expect(await problemsWith(BY_FILE, { workspace })).toContain(`message_file is “text.md”, ${told}`);
  });

  test('of exactly 64 KiB is read', async () => {
    const workspace = await withFiles({ 'text.md': 'a'.repeat(64 * 1024) });
    expect((await jobOf(BY_FILE, { workspace })).message).toHaveLength(64 * 1024);
  });

  test('that is missing keeps everything back', async () => {
    expect(await problemsWith(BY_FILE)).toEqual(['message_file is “text.md”, which does not exist.']);
  });

  test.skipIf(process.platform === 'win32')('that can’t be read is told with the reason', async () => {
    const workspace = await withFiles({ 'text.md': 'Hi' });
    expect(await problemsWith({ message_file: 'text.md/inside' }, { workspace })).toContain(
      'message_file is “text.md/inside”, which can’t be read (ENOTDIR).',
    );
  });

  test('that is a folder keeps everything back', async () => {
    const workspace = await withFiles({ 'text.md/inside': 'x' });
    expect(await problemsWith(BY_FILE, { workspace })).toEqual([
      'message_file is “text.md”, which is not a regular file.',
    ]);
  });

  test('beside a message is told, and what else is wrong with either', async () => {
    const workspace = await withFiles({ 'text.md': '{{fileWrong}}' });
    expect(await problemsWith({ message: 'Hi', message_file: 'text.md' }, { workspace })).toContain(
      'message_file is given together with message. Give one of the two.',
    );
    expect(await problemsWith({ message: '{{inputWrong}}', message_file: 'none' }, { workspace })).toEqual(
      expect.arrayContaining([
        'message_file is given together with message. Give one of the two.',
        'message_file is “none”, which does not exist.',
        expect.stringContaining('{{inputWrong}} is unknown'),
      ]),
    );
  });

  test('outside of the workspace is not read', async () => {
    const workspace = await withFiles({ 'inside/x': '', 'outside.md': 'S1' });
    expect(
      await problemsWith(
        { message: '', message_file: '../outside.md' },
        { workspace: join(workspace, 'inside') },
      ),
    ).toEqual(['message_file is “../outside.md”, which lies outside the workspace.']);
  });

  onPosix('that is a link out of the workspace is not read', async () => {
    const outside = await withFiles({ 'secret.md': 'S1' });
    const workspace = await withFiles();
    await symlink(join(outside, 'secret.md'), join(workspace, 'text.md'));
    expect(await problemsWith(BY_FILE, { workspace })).toEqual([
      'message_file is “text.md”, which lies outside the workspace.',
    ]);
  });
});

describe('message', () => {
  test.each([
    ['Hi\n', 'Hi'],
    ['Hi\r\n', 'Hi'],
    [' Hi \n\n', ' Hi \n'],
    ['a\nb', 'a\nb'],
  ])('%j is the text %j', async (given, text) => {
    expect((await jobOf({ message: given })).message).toBe(text);
  });

  test('has 64 KiB at most, by bytes', async () => {
    expect(await problemsWith({ message: `${'س'.repeat(32 * 1024)}\n` })).toEqual([]);
    expect(await problemsWith({ message: `${'س'.repeat(32 * 1024)}a` })).toEqual([
      'message has 65537 bytes; a text has at most 65536 bytes (64 KiB).',
    ]);
  });

  test('of blanks is none', async () => {
    expect((await jobOf({ message: ' \n ', files: '*' })).message).toBeNull();
  });
});

describe('a mistake in a template', () => {
  test.each(['message', 'message_file'])('is told of %s, and how to do without a template', async (input) => {
    const workspace = await withFiles({ 'text.md': 'a {{shaa}}' });
    const given = input === 'message' ? { message: 'a {{shaa}}' } : { message: '', message_file: 'text.md' };
    expect(await problemsWith(given, { workspace })).toEqual([
      `${input} as a template: line 1: {{shaa}} is unknown; did you mean sha?`,
      expect.stringMatching(`^${input} as a template: The known values are: `),
      `${input} is read as a template. To send it as it stands, give message_format: text.`,
    ]);
    expect(await problemsWith({ ...given, message_format: 'text' }, { workspace })).toEqual([]);
  });
});

test('buttons for the other side are for chats about a post', async () => {
  const receiver_buttons = '[{caption: a, link: "https://a.example"}]';
  expect(await problemsWith({ receiver_buttons })).toEqual([
    'receiver_buttons is given, but only chats about a post have another side to show them to. Use buttons, or conversation_type: post.',
  ]);
  const post = { receiver_buttons, conversation_type: 'POST', access_token: 'x' };
  expect(await problemsWith(post)).toEqual([]);
  expect((await jobOf(post)).receiverButtons?.rows).toHaveLength(1);
});

describe('working_directory', () => {
  test('is a folder in the workspace', async () => {
    const workspace = await withFiles({ 'out/x': '' });
    expect(await jobOf({ working_directory: 'out' }, { workspace })).toMatchObject({
      workspace,
      workingDirectory: join(workspace, 'out'),
    });
    expect((await jobOf({ working_directory: '.' }, { workspace })).workingDirectory).toBe(workspace);
  });

  test.each([
    ['none', 'which is not a folder in the workspace.'],
    ['file', 'which is not a folder in the workspace.'],
    ['..', 'which lies outside the workspace.'],
    ['../other', 'which lies outside the workspace.'],
  ])('%s is refused: %s', async (given, told) => {
    const root = await withFiles({ 'work/file': '', 'other/x': '', 'workmate/x': '' });
    expect(await problemsWith({ working_directory: given }, { workspace: join(root, 'work') })).toEqual([
      `working_directory is “${given}”, ${told}`,
    ]);
  });

  test('in a folder whose name begins as the workspace’s does lies outside', async () => {
    const root = await withFiles({ 'work/file': '', 'workmate/x': '' });
    expect(
      await problemsWith({ working_directory: '../workmate' }, { workspace: join(root, 'work') }),
    ).toEqual(['working_directory is “../workmate”, which lies outside the workspace.']);
  });

  onPosix('behind a link is where the link leads', async () => {
    const workspace = await withFiles({ 'out/x': '' });
    await symlink(join(workspace, 'out'), join(workspace, 'in'));
    expect((await jobOf({ working_directory: 'in' }, { workspace })).workingDirectory).toBe(
      join(workspace, 'out'),
    );
    const outside = await withFiles();
    await symlink(outside, join(workspace, 'away'));
    expect(await problemsWith({ working_directory: 'away' }, { workspace })).toEqual([
      'working_directory is “away”, which lies outside the workspace.',
    ]);
  });
});

test('a workspace behind a link is where the link leads', async () => {
  if (process.platform === 'win32') return;
  const real = await withFiles();
  const folder = await withFiles();
  await symlink(real, join(folder, 'link'));
  expect((await jobOf({}, { workspace: join(folder, 'link') })).workspace).toBe(real);
});

describe.each(['receipt', 'results_file'] as const)('%s', (input) => {
  test('begins at the workspace, and may lie elsewhere', async () => {
    const workspace = await withFiles();
    const pathOf = async (given: string) => {
      const { mode, resultsFile } = await jobOf({ [input]: given }, { workspace });
      return input === 'receipt' ? mode.receipt?.path : resultsFile;
    };
    expect(await pathOf('new/r.jsonl')).toBe(join(workspace, 'new', 'r.jsonl'));
    expect(await pathOf('../r.jsonl')).toBe(join(workspace, '..', 'r.jsonl'));
    expect(await pathOf(join(workspace, 'abs.jsonl'))).toBe(join(workspace, 'abs.jsonl'));
  });

  onPosix('leaves the workspace through no link', async () => {
    const outside = await withFiles();
    const workspace = await withFiles();
    await symlink(outside, join(workspace, 'link'));
    const problems = await problemsWith({ [input]: 'link/r.jsonl' }, { workspace });
    expect(problems).toEqual([
      `${input} is “link/r.jsonl”, and a symbolic link there leads out of the workspace. Give the real path.`,
    ]);
  });
});

test('a pattern that can’t be understood is told with the other inputs', async () => {
  const files = `out/*.png\nout/*/../x\n!\n${'x'.repeat(32_769)}`;
  expect(await problemsWith({ files, retries: 'x' })).toEqual([
    'files has a line that can’t be used: "out/*/../x": ".." can\'t follow a wildcard. Write the path without it.',
    'files has a line that can’t be used: "!" names no file: write a pattern after the "!".',
    'files has a line that can’t be used: it has 32769 characters. Allowed: 32768.',
    'retries is “x”; allowed: a whole number from 0 to 10.',
  ]);
});

describe('a file that a run writes', () => {
  const refresh = {
    user_id: 'u',
    refresh_token: 'old',
    client_id: 'app',
    client_secret: 'secret',
    redirect_uri: 'https://app.example/back',
  };

  test('is not one of its other files, under whatever name', async () => {
    const workspace = await withFiles({ 'text.md': 'Hi', 'sub/keep': '' });
    const token = join((await makeWorkspace()).path, 'token');
    const told = (inputs: Readonly<Record<string, string>>) => problemsWith(inputs, { workspace });
    expect(await told({ receipt: 'r.jsonl', results_file: 'sub/../r.jsonl' })).toEqual([
      'results_file is “sub/../r.jsonl”, and so is receipt. Give each a file of its own.',
    ]);
    expect(await told({ message: '', message_file: 'text.md', results_file: 'text.md' })).toEqual([
      'results_file is “text.md”, and so is message_file. Give each a file of its own.',
    ]);
    const tokenFile = { ...refresh, refresh_token_file: token, results_file: token, receipt: token };
    expect(await told(tokenFile)).toEqual([
      `results_file is “${token}”, and so is receipt. Give each a file of its own.`,
      `receipt is “${token}”, and so is refresh_token_file. Give each a file of its own.`,
    ]);
    expect(await told({ receipt: 'r.jsonl', results_file: 'r.json' })).toEqual([]);
  });

  onPosix('is not one of its other files behind a link, either', async () => {
    const workspace = await withFiles({ 'sub/r.jsonl': '' });
    await symlink('sub', join(workspace, 'link'));
    expect(
      await problemsWith({ receipt: 'sub/r.jsonl', results_file: 'link/r.jsonl' }, { workspace }),
    ).toEqual(['results_file is “link/r.jsonl”, and so is receipt. Give each a file of its own.']);
    expect(await problemsWith({ receipt: 'sub/new', results_file: 'link/new' }, { workspace })).toHaveLength(
      1,
    );
  });
});
