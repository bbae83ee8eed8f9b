import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { messagesIn, outline } from './run-in-process.ts';
import { CHECKED, openScene, UPLOADED } from './scene.ts';

const SENT = ['the text', 'photo.jpg', 'report.pdf'].flatMap((what) =>
  ['a', 'b'].map((chat) => `Sent ${what} to bot:${chat} in 0 ms`),
);
const MESSAGES = ['Release v1.2', 'photo.jpg', 'report.pdf'];
const WHOLE = [
  'sent',
  'text: bot:a sent, bot:b sent',
  'photo.jpg sent with token: bot:a sent, bot:b sent',
  'report.pdf sent with token: bot:a sent, bot:b sent',
];

const stepsOf = (sandbox: Sandbox) => sandbox.requests().map(({ step }) => step);
const IN_DOUBT =
  'Asked for a message to bot:a, the answer was 500 Internal Server Error: “the sandbox was told to answer 500”. Whether it was delivered is not known, so it is not sent again. Look into the chat.';
const REFUSED =
  'Asked for a message to bot:a, the answer was 400 Bad Request: “the sandbox was told to answer 400”. The API did not accept this message. If it carries a media token that was given, the token may be too old.';

describe('a run that sends', () => {
  test('tells each step, and who got what', async () => {
    const { sandbox, send } = await openScene();
    const sent = await send();
    expect(sent.log).toEqual([...CHECKED, '# Upload and send', ...UPLOADED, ...SENT, 'Sent 6 messages.']);
    expect(outline(sent)).toEqual(WHOLE);
    expect([messagesIn(sandbox, 'bot:a'), messagesIn(sandbox, 'bot:b')]).toEqual([MESSAGES, MESSAGES]);
    expect(sent.report).toMatchObject({ errors: [], receipt: null, conversationIds: ['a', 'b'] });
    expect([sent.inputsRejected, sent.destinations]).toEqual([
      false,
      expect.objectContaining({ jobSummary: true }),
    ]);
  });

  test('a text alone begins no search, and needs no upload', async () => {
    const { sandbox, send } = await openScene();
    const sent = await send({ files: '', conversation_id: 'a' });
    expect(sent.log).toEqual(['# Upload and send', 'Sent the text to bot:a in 0 ms', 'Sent 1 message.']);
    expect(outline(sent)).toEqual(['sent', 'text: bot:a sent']);
    expect(stepsOf(sandbox)).toEqual(['message']);
  });

  test('files and tokens alone: the token first, and no text', async () => {
    const { send } = await openScene();
    const earlier = await send({ send: 'false', files: '*.jpg' });
    const token = earlier.report.results[0]?.media_token ?? '';
    const sent = await send({ message: '', media_tokens: token, files: '*.pdf', conversation_id: 'a' });
    expect(outline(sent).slice(0, 1)).toEqual(['sent']);
    expect(sent.log.slice(4)).toEqual([
      '# Upload and send',
      'Uploaded report.pdf (8.89 KB) in 0 ms',
      `Sent media token ${token} to bot:a in 0 ms`,
      'Sent report.pdf to bot:a in 0 ms',
      'Sent 2 messages.',
    ]);
  });

  test('a refused message ends its own chat only, and the reason is told once', async () => {
    const { sandbox, send } = await openScene();
    sandbox.fault({ step: 'message', skip: 2, effect: { kind: 'status', status: 400 } });
    const sent = await send();
    expect(sent.log.slice(6)).toEqual([
      ...UPLOADED,
      ...SENT.filter((line) => !/(photo|report).* bot:a/.test(line)),
      `error (photo.jpg | not delivered): bot:a: photo.jpg: ${REFUSED} So the message after it was not sent there either.`,
      'Sent 4 messages; 2 not delivered.',
    ]);
    expect(outline(sent)).toEqual([
      'partial, failed',
      'text: bot:a sent, bot:b sent',
      'photo.jpg failed with token: bot:a failed, bot:b sent',
      `  ${REFUSED}`,
      'report.pdf failed with token: bot:a not_sent, bot:b sent',
      '  Not sent: an earlier message to this recipient failed.',
    ]);
    expect([messagesIn(sandbox, 'bot:a'), messagesIn(sandbox, 'bot:b')]).toEqual([
      ['Release v1.2'],
      MESSAGES,
    ]);
  });

  test('a message in doubt is not sent again, and ends nothing', async () => {
    const { sandbox, send } = await openScene();
    sandbox.fault({ step: 'message', skip: 2, effect: { kind: 'status', status: 500 } });
    const sent = await send({ retries: '3' });
    expect(sent.log.slice(6)).toEqual([
      ...UPLOADED,
      ...SENT.filter((line) => !/photo.* bot:a/.test(line)),
      `error (photo.jpg | in doubt): bot:a: photo.jpg: ${IN_DOUBT}`,
      'Sent 5 messages; 1 in doubt.',
    ]);
    expect(outline(sent)).toEqual([
      'partial, failed',
      'text: bot:a sent, bot:b sent',
      'photo.jpg failed with token: bot:a unknown, bot:b sent',
      `  ${IN_DOUBT}`,
      'report.pdf sent with token: bot:a sent, bot:b sent',
    ]);
    expect(stepsOf(sandbox).filter((step) => step === 'message')).toHaveLength(6);
  });

  test('an invalid file is skipped when asked for, with a warning', async () => {
    const { workspace, send } = await openScene();
    await workspace.write('empty.pdf', '');
    const sent = await send({ on_invalid: 'skip' });
    expect(sent.log.filter((line) => !CHECKED.includes(line))).toEqual([
      'Found 3 files.',
      'empty.pdf (0 B): not valid',
      '# Upload and send',
      ...UPLOADED,
      ...SENT,
      expect.stringMatching(/^warning \(empty\.pdf \| empty\): empty\.pdf: /),
      'Sent 6 messages; 1 file not valid.',
    ]);
    expect(outline(sent)).toEqual(WHOLE.toSpliced(3, 0, 'empty.pdf invalid'));
  });

  test('what the patterns find of the run’s own files is left out', async () => {
    const { workspace, sandbox, send } = await openScene();
    for (const name of ['receipt.json', 'results.json']) await workspace.write(name, '');
    const sent = await send({ files: '*.*', receipt: 'receipt.json', results_file: 'results.json' });
    expect(sent.log.slice(0, 4)).toEqual([
      '# Find files',
      'Left out the receipt, which the patterns match.',
      'Left out results_file, which the patterns match.',
      'Found 2 files.',
    ]);
    expect(outline(sent)).toEqual(WHOLE);
    expect(messagesIn(sandbox, 'bot:a')).toEqual(MESSAGES);
    expect(sent.destinations).toMatchObject({ jobSummary: true });
    expect(sent.destinations.resultsFile).toMatch(/results\.json$/);
  });

  test.skipIf(process.platform === 'win32')(
    'a link to nowhere of the receipt’s name is what the check says of it',
    async () => {
      const { workspace, send } = await openScene();
      await workspace.write('receipt.json', '');
      await workspace.write('in/a.pdf', '');
      await symlink('nowhere', join(workspace.path, 'in/receipt.json'));
      const sent = await send({ files: 'in/receipt.json', receipt: 'receipt.json', on_invalid: 'skip' });
      expect(sent.log).toContain('in/receipt.json: not valid');
    },
  );

  test('a file of the receipt’s name in another folder is sent', async () => {
    const { workspace, send } = await openScene();
    await workspace.sample('report.pdf', 'in/report.pdf');
    await workspace.write('kept/photo.jpg', '');
    const sent = await send({ files: '*.jpg\nin/*.pdf', receipt: 'kept/photo.jpg' });
    expect(sent.log[1]).toBe('Found 2 files.');
    expect(outline(sent).slice(2)).toEqual([WHOLE[2], WHOLE[3]?.replace('report', 'in/report')]);
  });
});
