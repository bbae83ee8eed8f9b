import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  CHECK_OPTIONS,
  describeOption,
  type OptionText,
  type OptionValues,
  POST_OPTIONS,
  rawInputsFrom,
} from '../../src/cli/options.ts';
import type { InputName } from '../../src/inputs/table.ts';
import { findFiles } from '../../src/media/find.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const { platform } = process;
afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }));

describe('an option in the help', () => {
  test.each([
    ['on_invalid', { value: 'what', about: 'x' }, '--on-invalid <what>', 'x (default: fail)', false],
    ['conversation_id', { value: 'id', about: 'x', many: true }, '--conversation-id <id>', 'x', true],
    ['dry_run', { about: 'x' }, '--dry-run', 'x', false],
    ['send', { about: 'x' }, '--no-send', 'x', false],
    [
      'if_no_files_found',
      { value: 'what', about: 'x' },
      '--if-no-files-found <what>',
      'x (default: error)',
      false,
    ],
  ] as const)('%s', (input, text, flags, about, many) => {
    expect(describeOption(input, text)).toEqual({ flags, about, many });
  });
});

test('every option but two switches takes a value, which has a name in the help', () => {
  const all = Object.entries<OptionText>({ ...CHECK_OPTIONS, ...POST_OPTIONS });
  const flags = all.map(([input, text]) => describeOption(input as InputName, text).flags);
  expect(flags.filter((one) => !/^--[a-z-]+ <[a-z]+>$/.test(one))).toEqual(['--dry-run', '--no-send']);
  expect(all.filter(([, { about }]) => about.length < 10)).toEqual([]);
});

const WORK = resolve('/work');
const from = (
  options: OptionValues,
  { files = [] as string[], cwd = WORK, workspace = WORK, env = {} } = {},
) => rawInputsFrom(options, files, { cwd, workspace }, env);

describe('the inputs of a command line', () => {
  test('are its options, each under its own name', () => {
    expect(
      from({
        onInvalid: 'skip',
        conversationId: ['a', 'b'],
        send: false,
        dryRun: true,
        retries: '0',
        debug: true,
      }),
    ).toMatchObject({
      on_invalid: 'skip',
      conversation_id: 'a\nb',
      send: 'false',
      dry_run: 'true',
      retries: '0',
      working_directory: '',
      files: '',
    });
    expect(from({ debug: true, json: true })).not.toHaveProperty('json');
  });

  test('hold no option that was not given, and no secret but from the environment', () => {
    const secrets = ['access_token', 'api_key', 'client_secret', 'refresh_token'];
    expect(Object.keys(from({})).sort()).toEqual([...secrets, 'files', 'working_directory'].sort());
    expect(from({ apiKey: 'x' }, { env: { DIVAR_API_KEY: 'key', API_KEY: 'y' } })).toMatchObject({
      api_key: 'key',
      access_token: '',
    });
  });

  test.each(['messageFile', 'receipt', 'refreshTokenFile', 'resultsFile'])(
    'begin the path of %s at the folder of the call',
    (name) => {
      const input = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const sub = join(WORK, 'app');
      expect(from({ [name]: 'x' }, { cwd: sub })).toMatchObject({ [input]: join(sub, 'x') });
      // A call from outside of the workspace begins at the workspace.
      expect(from({ [name]: 'x' }, { cwd: resolve('/other') })).toMatchObject({ [input]: join(WORK, 'x') });
      expect(from({ [name]: '' })).toMatchObject({ [input]: '' });
    },
  );

  test('leave texts as they are', () => {
    expect(from({ message: 'a/b', buttons: '[]' })).toMatchObject({ message: 'a/b', buttons: '[]' });
  });

  test('find patterns from the folder of the call, or the one that is given', () => {
    expect(from({}, { cwd: WORK }).working_directory).toBe('');
    expect(from({}, { cwd: join(WORK, 'app') }).working_directory).toBe(join(WORK, 'app'));
    expect(from({ workingDirectory: 'out' }, { cwd: join(WORK, 'app') }).working_directory).toBe(
      join(WORK, 'app', 'out'),
    );
    expect(from({ workingDirectory: '..' }, { cwd: join(WORK, 'app') }).working_directory).toBe('');
  });
});

describe('a file of the command line', () => {
  test.skipIf(process.platform === 'win32')(
    'that exists is that file, whatever its letters could mean',
    async () => {
      const workspace = await makeWorkspace();
      for (const name of ['a*b', 'a[1]', 'a?', '#a', '!a', '~a', 'a\\b', 'plain'])
        await workspace.write(name, '');
      const { path } = workspace;
      const files = [
        'a*b',
        'a[1]',
        'a?',
        '#a',
        '!a',
        '~a',
        'a\\b',
        'plain',
        'none*',
        '!none',
        join(path, 'a?'),
      ];
      expect(from({}, { files, cwd: path, workspace: path }).files?.split('\n')).toEqual([
        './a[*]b',
        './a[[]1[]]',
        './a[?]',
        './#a',
        './!a',
        './~a',
        './a\\\\b',
        'plain',
        'none*',
        '!none',
        join(path, 'a[?]'),
      ]);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'whose name holds a line break or ends in white space is that file, and brings no other one in',
    async () => {
      const workspace = await makeWorkspace();
      const { path } = workspace;
      const hostile = ['out/a\nprivate/key', 'out/b\r\n!private/key', 'out/c\n**', ' first', 'last ', 'z\n'];
      for (const name of [...hostile, 'private/key', 'first', 'last']) await workspace.write(name, '');
      await symlink('nowhere', join(path, 'link\n**'));
      const files = [...hostile, 'link\n**'];
      const patterns = from({}, { files, cwd: path, workspace: path }).files?.split(/[\r\n]/) ?? [];
      const found = await findFiles({ patterns, workingDirectory: path, workspace: path });
      expect(found.map((file) => file.path)).toEqual(files);
    },
  );

  test('is looked for in the working directory', async () => {
    const workspace = await makeWorkspace();
    await workspace.write('out/#a', '');
    const { path } = workspace;
    const about = { files: ['#a'], cwd: path, workspace: path };
    expect(from({ workingDirectory: 'out' }, about).files).toBe('./#a');
    expect(from({}, about).files).toBe('#a');
  });
});

test.skipIf(process.platform === 'win32')('a backslash separates folders on Windows only', async () => {
  const { path, write } = await makeWorkspace();
  await write('a\\b[1]', '');
  const filesOf = () => rawInputsFrom({}, ['a\\b[1]'], { cwd: path, workspace: path }, {}).files;
  expect(filesOf()).toBe('./a\\\\b[[]1[]]');
  Object.defineProperty(process, 'platform', { value: 'win32' });
  expect(filesOf()).toBe('./a\\b[[]1[]]');
});
