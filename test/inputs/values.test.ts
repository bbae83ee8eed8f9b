import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InputName } from '../../src/inputs/table.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { makeWorkspace } from '../helpers/workspace.ts';
import { jobOf, problemsWith } from './parse.ts';

test('what is not given is the default', async () => {
  const { path } = await makeWorkspace();
  expect(await jobOf({}, { workspace: path })).toEqual({
    workspace: path,
    workingDirectory: path,
    patterns: [],
    ifNoFilesFound: 'error',
    givenTokens: [],
    message: 'Hello',
    messageFormat: 'template',
    jobStatus: '',
    buttons: null,
    receiverButtons: null,
    limits: DEFAULT_LIMITS,
    onInvalid: 'fail',
    jobSummary: true,
    resultsFile: null,
    mode: {
      kind: 'send',
      kenar: {
        hosts: {
          api: 'https://open-api.divar.ir',
          upload: 'https://chat.divar.ir',
          oauth: 'https://oauth.divar.ir',
        },
        apiKey: 'key',
        retries: 3,
        timeoutSeconds: 60,
      },
      concurrency: 4,
      receipt: null,
      recipients: [{ kind: 'bot', id: 'team' }],
      credentials: { kind: 'none' },
      onUnknown: 'fail',
      onChanged: 'skip',
    },
    warnings: [],
  });
});

test('what is given takes its place', async () => {
  const { path } = await makeWorkspace();
  const job = await jobOf(
    {
      files: ' out/*.png \r\n\r\n!out/x.png\r# a comment',
      if_no_files_found: 'ignore',
      media_tokens: '["t1", "t2"]',
      conversation_type: 'post',
      conversation_id: 'one\ntwo',
      user_id: 'sara',
      access_token: 'token',
      limits: 'image: 1 MB',
      on_invalid: 'skip',
      job_summary: 'FALSE',
      receipt: 'kept/receipt.jsonl',
      on_unknown: 'resend',
      on_changed: 'send',
      results_file: 'r.json',
      message_format: 'text',
      job_status: ' failure ',
      concurrency: '16',
      retries: '0',
      timeout: '3600',
      api_url: 'https://proxy.example/api//',
      upload_url: 'http://127.0.0.1:8080/',
      oauth_url: 'http://[::1]:8081',
    },
    { workspace: path },
  );
  expect(job).toMatchObject({
    patterns: ['out/*.png', '!out/x.png', '# a comment'],
    ifNoFilesFound: 'ignore',
    givenTokens: ['t1', 't2'],
    onInvalid: 'skip',
    jobSummary: false,
    resultsFile: join(path, 'r.json'),
    messageFormat: 'text',
    jobStatus: 'failure',
    mode: {
      kenar: {
        hosts: {
          api: 'https://proxy.example/api',
          upload: 'http://127.0.0.1:8080',
          oauth: 'http://[::1]:8081',
        },
        retries: 0,
        timeoutSeconds: 3600,
      },
      concurrency: 16,
      receipt: {
        path: `${path}/kept/receipt.jsonl`.replaceAll('/', process.platform === 'win32' ? '\\' : '/'),
      },
      recipients: [
        { kind: 'post', id: 'one' },
        { kind: 'post', id: 'two' },
        { kind: 'user', id: 'sara' },
      ],
      credentials: { kind: 'fixed', accessToken: 'token' },
      onUnknown: 'resend',
      onChanged: 'send',
    },
  });
  expect(job.limits).not.toEqual(DEFAULT_LIMITS);
});

describe('a number', () => {
  test.each<[InputName, number, number]>([
    ['concurrency', 1, 16],
    ['retries', 0, 10],
    ['timeout', 1, 3600],
  ])('%s is a whole one from %d to %d', async (input, least, most) => {
    for (const good of [least, most, ` ${most} `]) {
      expect([good, await problemsWith({ [input]: String(good) })]).toEqual([good, []]);
    }
    for (const bad of [least - 1, most + 1, `${most}x`, `x${most}`, '1.5', '1e1', '0x1', '٣', '1 2']) {
      expect([bad, await problemsWith({ [input]: String(bad) })]).toEqual([
        bad,
        [`${input} is “${bad}”; allowed: a whole number from ${least} to ${most}.`],
      ]);
    }
  });
});

describe('a switch', () => {
  test.each<InputName>(['dry_run', 'send', 'job_summary'])('%s is true or false', async (input) => {
    for (const good of ['true', 'false', 'True', ' FALSE ']) {
      expect([good, await problemsWith({ [input]: good })]).toEqual([good, []]);
    }
    for (const bad of ['yes', '1', 'on', 'truefalse']) {
      expect([bad, await problemsWith({ [input]: bad })]).toEqual([
        bad,
        [`${input} is “${bad}”; allowed: true, false.`],
      ]);
    }
  });

  test('makes a run that checks only, or uploads only', async () => {
    expect((await jobOf({ dry_run: 'true' })).mode).toEqual({ kind: 'check', receipt: null });
    expect((await jobOf({ send: 'false' })).mode).toMatchObject({ kind: 'upload', concurrency: 4 });
    expect((await jobOf({ send: 'false', dry_run: 'true' })).mode.kind).toBe('check');
  });
});

test.each<[InputName, string]>([
  ['if_no_files_found', 'error, warn, ignore'],
  ['on_invalid', 'fail, skip'],
  ['conversation_type', 'bot, post'],
  ['on_unknown', 'fail, resend'],
  ['on_changed', 'skip, send'],
  ['message_format', 'template, text'],
])('%s is one of %s', async (input, allowed) => {
  for (const good of [...allowed.split(', '), allowed.toUpperCase().split(', ')[0]!]) {
    const problems = await problemsWith({ [input]: ` ${good} `, access_token: 'token' });
    expect([good, problems]).toEqual([good, []]);
  }
  for (const bad of ['none', allowed.split(', ')[0]!.slice(1)]) {
    expect(await problemsWith({ [input]: bad })).toEqual([`${input} is “${bad}”; allowed: ${allowed}.`]);
  }
});

describe('a credential', () => {
  test.each<InputName>(['api_key', 'access_token'])(
    '%s holds no blank and no character outside of ASCII, and is never quoted',
    async (input) => {
      for (const good of ['!', '~', 'a=b/c+d', ' key\n']) {
        expect([good, await problemsWith({ [input]: good })]).toEqual([good, []]);
      }
      for (const bad of ['S1 S2', 'S1\nS2', 'S1\tS2', 'S1\u007FS2', 'کلید', 'S1é']) {
        expect([bad, await problemsWith({ [input]: bad })]).toEqual([
          bad,
          [
            `${input} holds a blank, a line break or a character that no credential has. Was it pasted whole?`,
          ],
        ]);
      }
    },
  );
});

describe('a base URL', () => {
  const ALLOWED = 'allowed: https://HOST, with or without a path, or http on loopback.';

  test.each([
    'https://a.example',
    'https://a.example:8443/x/y/',
    'http://localhost:1',
    'http://127.1.2.3',
    'http://[::1]',
  ])('%s is one', async (url) => {
    expect(await problemsWith({ api_url: url })).toEqual([]);
  });

  test.each([
    ['http://a.example', 'api_url is “http://a.example”, which begins with http://; '],
    ['http://127.0.0.1.a.example', 'api_url is “http://127.0.0.1.a.example”, which begins with http://; '],
    ['http://a127.0.0.1.example', 'api_url is “http://a127.0.0.1.example”, which begins with http://; '],
    ['http://localhost.a.example', 'api_url is “http://localhost.a.example”, which begins with http://; '],
    ['ftp://localhost', 'api_url is “ftp://localhost”, which begins with ftp://; '],
    ['a.example', 'api_url is “a.example”, which is not a URL; '],
    ['https://me@a.example', 'api_url holds a user name or a password; '],
    ['https://:pw@a.example', 'api_url holds a user name or a password; '],
    ['https://a.example?key=S1', 'api_url holds a query or a fragment; '],
    ['https://a.example?', 'api_url holds a query or a fragment; '],
    ['https://a.example#S1', 'api_url holds a query or a fragment; '],
  ])('%s is none', async (url, told) => {
    expect(await problemsWith({ api_url: url })).toEqual([told + ALLOWED]);
  });

  test('is asked of each host', async () => {
    const problems = await problemsWith({ api_url: 'x', upload_url: 'x', oauth_url: 'x' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['api_url', 'upload_url', 'oauth_url']);
  });
});

describe('an id', () => {
  test.each(['a', 'a.b', '...', 'a?b', 'شناسه', 'a#b', 'a/b+c=='])('%s is one', async (id) => {
    expect(await problemsWith({ conversation_id: id })).toEqual([]);
  });

  test.each(['a b', 'a\tb', 'a\u0007b', '.', '..'])('%j is none', async (id) => {
    const shown = id.replace('\t', '\\t').replace('\u0007', '\\u0007');
    const told = `holds “${shown}”; an id has no blank or control character and is not “.” or “..”.`;
    expect(await problemsWith({ conversation_id: id })).toEqual([
      `conversation_id ${told} Write each id on a line of its own.`,
    ]);
    expect(await problemsWith({ user_id: id, access_token: 'token' })).toEqual([
      `user_id ${told} Write one id.`,
    ]);
  });

  test('of a user is one only, for a token speaks for one', async () => {
    const more = { user_id: 'sara\nreza', access_token: 'token' };
    expect(await problemsWith(more)).toEqual([
      expect.stringMatching(/^user_id holds 2 ids; one is allowed\./),
    ]);
    expect(await problemsWith({ ...more, user_id: 'sara\nsara' })).toEqual([]);
  });

  test('counts once, and that is told', async () => {
    const { mode, warnings } = await jobOf({ conversation_id: 'a\nb\na\na' });
    expect(mode).toMatchObject({ recipients: [{ id: 'a' }, { id: 'b' }] });
    expect(warnings).toEqual(['The conversation_id “a” is given more than once; it counts once.']);
  });
});

test('an expression that no runner has evaluated tells nothing of the job', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in action.yml
  expect((await jobOf({ job_status: '${{ job.status }}' })).jobStatus).toBe('');
});

describe('media tokens', () => {
  test.each([
    ['one a line', 'a\n\n b ', ['a', 'b']],
    ['in JSON', '["a","b"]', ['a', 'b']],
    ['in JSON, none', '[]', []],
  ])('are read %s', async (_what, text, tokens) => {
    expect((await jobOf({ media_tokens: text })).givenTokens).toEqual(tokens);
  });

  test('count once each, and that is told', async () => {
    const { givenTokens, warnings } = await jobOf({ media_tokens: 'a\nb\na' });
    expect(givenTokens).toEqual(['a', 'b']);
    expect(warnings).toEqual(['The media token “a” is given more than once; it counts once.']);
  });

  test.each([
    ['a blank', 'good\na b', 'a b'],
    ['a letter outside of ASCII', 'توکن', 'توکن'],
    ['JSON of something else', '["a", 1]', '["a", 1]'],
    ['broken JSON', '["a"', '["a"'],
    ['a blank in JSON', '["a", "b c"]', 'b c'],
    ['an empty token in JSON', '["a", ""]', ''],
  ])('are refused with %s', async (_what, text, shown) => {
    expect(await problemsWith({ media_tokens: text })).toEqual([
      `media_tokens holds “${shown}”; allowed: a JSON array of tokens, or one token a line. A token has no blanks.`,
    ]);
  });
});

describe('what is needed is told:', () => {
  const NO_KEY =
    'api_key is empty. Give the Kenar API key, from a secret; or check only, with dry_run: true.';
  const NO_TOKEN =
    'access_token is empty, and so is refresh_token. One of them is needed for users and for conversations of type post.';

  test.each<[string, Parameters<typeof problemsWith>[0], string[]]>([
    ['a key', { api_key: '' }, [NO_KEY]],
    [
      'a recipient',
      { conversation_id: '' },
      [
        'conversation_id is empty, and so is user_id: there is no recipient. Give at least one, or upload only, with send: false.',
      ],
    ],
    [
      'something to send',
      { message: ' \n ', files: ' ', media_tokens: '', message_file: ' ' },
      [
        'files is empty, and so are media_tokens, message and message_file: there is nothing to send. Give at least one.',
      ],
    ],
    ['a token for a user', { user_id: 'sara' }, [NO_TOKEN]],
    ['a token for a chat about a post', { conversation_type: 'post' }, [NO_TOKEN]],
    [
      'no token when the chats about posts are users only',
      { conversation_type: 'post', conversation_id: '', user_id: 'sara', access_token: 'a' },
      [],
    ],
    ['no recipient for an upload', { conversation_id: '', send: 'false' }, []],
    ['no key for a check', { api_key: '', conversation_id: '', dry_run: 'true' }, []],
    ['a key for an upload', { api_key: '', send: 'false' }, [NO_KEY]],
  ])('%s', async (_what, inputs, problems) => {
    expect(await problemsWith(inputs)).toEqual(problems);
  });

  test.each(['files', 'media_tokens'] as const)('%s alone is something to send', async (input) => {
    expect(await problemsWith({ message: '', [input]: 'a' })).toEqual([]);
  });

  test('a pull request from a fork has no key, and it is said why', async () => {
    expect(await problemsWith({ api_key: '' }, { isForkedPullRequest: true })).toEqual([
      'api_key is empty: GitHub gives no secrets to pull requests from forks. Run the step on push, or with dry_run: true here.',
    ]);
  });

  test('a receipt belongs to a run', async () => {
    const problem =
      'receipt is given, but nothing here tells which run this is, so a second try could not be told from a new run. Set GITHUB_RUN_ID or, on the command line, give --run-id: a build number, for example.';
    expect(await problemsWith({ receipt: 'r' }, { scope: null })).toEqual([problem]);
    expect(await problemsWith({}, { scope: null })).toEqual([]);
    expect(await problemsWith({ receipt: 'r', dry_run: 'true' }, { scope: null })).toEqual([]);
  });

  test('everything at once, and whether there is to be a summary', async () => {
    const problems = await problemsWith({
      api_key: '',
      conversation_id: 'a b',
      retries: 'x',
      limits: 'x: 1 MB',
      on_invalid: 'x',
      job_summary: 'x',
      media_tokens: '[',
    });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'api_key',
      'conversation_id',
      'job_summary',
      'limits',
      'media_tokens',
      'on_invalid',
      'retries',
    ]);
  });
});
