import { describe, expect, test } from 'vitest';
import { inOptionWords, optionOf } from '../../src/cli/option-words.ts';
import { resultsAsJson, resultsAsVariables } from '../../src/cli/results.ts';
import { refuseSecretArguments, SECRET_VARIABLES } from '../../src/cli/secrets.ts';
import { openTokenStore } from '../../src/cli/token-store.ts';
import { delivery, reportOf, resultOf } from '../helpers/report-data.ts';

test.each([
  ['files', 'FILES'],
  ['api_key', 'DIVAR_API_KEY'],
  ['refresh_token', 'DIVAR_REFRESH_TOKEN'],
  ['refresh_token_file', '--refresh-token-file'],
  ['github_token', 'DIVAR_GITHUB_TOKEN'],
  ['on_invalid', '--on-invalid'],
  ['message', '--message'],
] as const)('the input %s is %s', (input, option) => {
  expect(optionOf(input)).toBe(option);
});

describe('in the words of the command line', () => {
  test.each([
    ['Input retries is “x”; allowed', '--retries is “x”; allowed'],
    [
      'Input files is empty, and so are media_tokens, message and message_file: x',
      'FILES is empty, and so are --media-tokens, --message and --message-file: x',
    ],
    [
      'Input api_key is empty. Or check only, with dry_run: true.',
      'DIVAR_API_KEY is empty. Or check only, with --dry-run.',
    ],
    ['upload only, with send: false.', 'upload only, with --no-send.'],
    ['run the job again with on_unknown: resend.', 'run the job again with --on-unknown resend.'],
    ['Use conversation_type: post.', 'Use --conversation-type post.'],
    ['on_invalid: skip and on_invalid: fail', '--on-invalid skip and --on-invalid fail'],
    ['on_invalid: whatever', '--on-invalid: whatever'],
    [
      'Input refresh_token_secret is empty, and so is refresh_token_file. A',
      '--refresh-token-file is empty. A',
    ],
    [
      'Input on_invalid is “on_invalid”; see “dry_run: true”',
      '--on-invalid is “on_invalid”; see “dry_run: true”',
    ],
    ['some_name and open_direct_link stay', 'some_name and open_direct_link stay'],
    ['a message and its files stay', 'a message and its files stay'],
    ['Input limits holds', '--limits holds'],
    ['the Input limits', 'the Input limits'],
    ['at https://a.example/?client_id=x (client_id)', 'at https://a.example/?client_id=x (--client-id)'],
    ['give message_format: text.', 'give --message-format text.'],
    ['set on_changed: send.', 'set --on-changed send.'],
    ['access_token.pdf: it is empty', 'access_token.pdf: it is empty'],
    ['out/api_key/a.pdf, client_id-1.png', 'out/api_key/a.pdf, client_id-1.png'],
    [
      '{{job_statu}} is unknown; did you mean job_status?',
      '{{job_statu}} is unknown; did you mean job_status?',
    ],
    ['The known values are: job, job_status, tag.', 'The known values are: job, job_status, tag.'],
    [
      'was 200 OK, an object with access_token, scope. Not what the API documents: refresh_token is not. Check client_id.',
      'was 200 OK, an object with access_token, scope. Not what the API documents: refresh_token is not. Check --client-id.',
    ],
  ])('%s: %s', (message, words) => {
    expect(inOptionWords(message)).toBe(words);
  });
});

describe('an argument that would hand over a secret', () => {
  test.each([
    [['post', '--api-key', 'S1'], '--api-key', 'DIVAR_API_KEY'],
    [['--API_KEY=S1'], '--api-key', 'DIVAR_API_KEY'],
    [
      ['-token', 'S1'],
      '--token',
      'DIVAR_API_KEY, DIVAR_ACCESS_TOKEN, DIVAR_REFRESH_TOKEN, DIVAR_CLIENT_SECRET',
    ],
    [['--divar-access-token=S1'], '--divar-access-token', 'DIVAR_ACCESS_TOKEN'],
    [['--apikey', 'S1'], '--apikey', 'DIVAR_API_KEY, '],
    [['--password', 'S1'], '--password', 'DIVAR_API_KEY, '],
    [['--client-secret', 'S1'], '--client-secret', 'DIVAR_CLIENT_SECRET'],
    [['--github-token', 'S1'], '--github-token', 'DIVAR_GITHUB_TOKEN'],
    [['--identification-key=S1'], '--identification-key', 'DIVAR_IDENTIFICATION_KEY'],
  ])('%j is refused without its value', (args, name, variables) => {
    const told = refuseSecretArguments(args);
    expect(told).toContain(`${name} is not an option: secrets come from the environment only (${variables}`);
    expect(told).not.toContain('S1');
  });

  test.each([
    [['post', '--media-tokens', 'x', '--media-token', 'y']],
    [['--refresh-token-file', 'x']],
    [['--refresh-token-secret', 'NAME']],
    [['--monkey', '--tokens', 'key', 'api-key=x']],
    [['--', '--api-key', 'x']],
    [['--message', 'a=--api-key']],
    [[]],
  ])('%j is none', (args) => {
    expect(refuseSecretArguments(args)).toBeNull();
  });

  test('lists the variables that hold secrets, none of which is GitHub’s token', () => {
    expect(SECRET_VARIABLES.map(({ variable }) => variable)).toEqual([
      'DIVAR_API_KEY',
      'DIVAR_ACCESS_TOKEN',
      'DIVAR_REFRESH_TOKEN',
      'DIVAR_CLIENT_SECRET',
    ]);
  });
});

describe('the results of a run', () => {
  const report = reportOf({
    results: [resultOf('a##b\u202E.png', { media_token: "t'1", deliveries: [delivery('sent')] })],
    conversationIds: ['c1'],
    receipt: "/it's\r\nhere",
  });

  test('are variables as GitLab takes them, one a line', () => {
    expect(resultsAsVariables(report, 'none')).toBe(
      "DIVAR_STATUS=sent\nDIVAR_SENT_COUNT=1\nDIVAR_FAILED_COUNT=0\nDIVAR_MEDIA_TOKEN=t'1\n" +
        'DIVAR_RECEIPT=/it\'s here\nDIVAR_MEDIA_TOKENS=["t\'1"]\nDIVAR_CONVERSATION_IDS=["c1"]\n',
    );
  });

  test('are variables that a shell reads as they are', () => {
    const lines = resultsAsVariables(report, 'shell').split('\n');
    expect(lines).toContain("DIVAR_STATUS='sent'");
    expect(lines).toContain("DIVAR_RECEIPT='/it'\\''s here'");
    expect(lines.filter((line) => line.startsWith('DIVAR_RESULTS'))).toEqual([]);
  });

  test('are one line of JSON that means nothing to a log', () => {
    const json = resultsAsJson(report);
    expect(json).not.toMatch(/\n|##|\u202E/);
    expect(JSON.parse(json)).toMatchObject({ status: 'sent', sent_count: 1, results: report.results });
  });
});

test('outside of GitHub a refresh token is kept in a file only', async () => {
  const store = await openTokenStore({ kind: 'file', path: '/none' });
  expect(store.save).toBeTypeOf('function');
  const secret = { name: 'A', environment: null, githubToken: 'x' };
  await expect(openTokenStore({ kind: 'secret', secret })).rejects.toThrow('for the action only');
});
