import { describe, expect, test } from 'vitest';
import { inOptionWords, optionOf } from '../../src/cli/option-words.ts';

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
    [
      'Input message_file is given together with message. Give one of the two.',
      '--message-file is given together with --message. Give one of the two.',
    ],
    ['Write each id on a line of its own.', 'Give --conversation-id once for each id.'],
    [
      'write “a.pdf” and “b.pdf”, each on a line of its own.',
      'write “a.pdf” and “b.pdf”, each as an argument of its own.',
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
  ])('%s: %s', (message, words) => {
    expect(inOptionWords(message)).toBe(words);
  });
});
