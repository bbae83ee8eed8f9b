import { describe, expect, test } from 'vitest';
import { messagesIn, outline } from './run-in-process.ts';
import { openScene } from './scene.ts';

const BUTTONS = '[{"caption": "Run", "link": "https://example.com"}]';
const FLAWED = '[{"caption": "{{nope}}", "link": "https://example.com"}]';

describe('buttons', () => {
  test('go under the text, or without one under the last file', async () => {
    const { sandbox, send } = await openScene({ conversation_id: 'a', buttons: BUTTONS });
    await send();
    await send({ message: '' });
    const withButtons = (sandbox.chats()['bot:a'] ?? []).map(
      ({ buttons }) => buttons !== undefined && buttons !== null,
    );
    expect(messagesIn(sandbox, 'bot:a')).toEqual([
      'Release v1.2',
      'photo.jpg',
      'report.pdf',
      'photo.jpg',
      'report.pdf',
    ]);
    expect(withButtons).toEqual([true, false, false, false, true]);
  });

  test('that are wrong are told with the text’s errors, and nothing is sent', async () => {
    const { sandbox, send } = await openScene({ conversation_id: 'a', message: '', buttons: FLAWED });
    const refused = await send();
    expect(refused.report.errors.join('\n')).toContain('{{nope}}');
    expect(refused.report.failed).toBe(true);
    expect(sandbox.requests()).toEqual([]);
  });

  test('for the other side of a post chat are no text, and are filled in, too', async () => {
    const { send } = await openScene({
      conversation_type: 'post',
      conversation_id: 'p',
      access_token: 'sandbox-access-token',
      message: '',
      receiver_buttons: '[{"caption": "{{tag}}", "link": "https://example.com/{{tag}}"}]',
    });
    const sent = await send();
    expect(outline(sent)).toEqual([
      'sent',
      'photo.jpg sent with token: post:p sent',
      'report.pdf sent with token: post:p sent',
    ]);
  });

  test('for the other side are wrong by themselves', async () => {
    const { sandbox, send } = await openScene({
      conversation_type: 'post',
      conversation_id: 'p',
      access_token: 'sandbox-access-token',
      message: '',
      receiver_buttons: '[{"caption": "{{sha}}", "link": "https://example.com"}]',
    });
    const refused = await send();
    expect(refused.report.failed).toBe(true);
    expect(refused.report.errors[0]).toMatch(/^Nothing was sent\. receiver_buttons/);
    expect(sandbox.requests()).toEqual([]);
  });
});

describe('a dry run', () => {
  test('with an invalid file fails, and with on_invalid: skip does not', async () => {
    const { workspace, send } = await openScene({ dry_run: 'true', message: '' });
    await workspace.write('empty.pdf', '');
    const failed = await send();
    expect(outline(failed)).toEqual([
      'partial, failed',
      'photo.jpg checked',
      'empty.pdf invalid',
      'report.pdf checked',
    ]);
    expect([failed.report.errors, failed.report.skipsInvalid]).toEqual([[], false]);
    const skipping = await send({ on_invalid: 'skip' });
    expect(outline(skipping)[0]).toBe('checked');
    expect(skipping.report.skipsInvalid).toBe(true);
  });

  test('does not look at what an earlier attempt sent, nor touch its receipt', async () => {
    const { sandbox, send } = await openScene({ conversation_id: 'a', receipt: 'receipt.jsonl' });
    await send();
    const before = sandbox.requests().length;
    const dry = await send({ dry_run: 'true' }, { attempt: 2 });
    expect(outline(dry)).toEqual(['checked', 'photo.jpg checked', 'report.pdf checked']);
    expect(dry.report.receipt).toMatch(/receipt\.jsonl$/);
    expect(sandbox.requests()).toHaveLength(before);
  });

  test('without files, but with no match, fails as the run would', async () => {
    const { send } = await openScene({ dry_run: 'true', files: 'none/*.pdf' });
    const failed = await send();
    expect(failed.report).toMatchObject({ status: 'failed', failed: true });
    expect(failed.log).not.toContain('The text: Release v1.2');
    expect(failed.log[1]).toBe('No files.');
  });
});

describe('a run that is refused for a file', () => {
  test('with send: false, too, tells of the tokens that an earlier attempt got', async () => {
    const { workspace, sandbox, send } = await openScene({ receipt: 'receipt.jsonl', message: '' });
    const first = await send({ send: 'false' });
    await workspace.write('empty.pdf', '');
    const refused = await send({ send: 'false' }, { attempt: 2 });
    expect(outline(refused)).toEqual([
      'failed, failed',
      'photo.jpg uploaded with token',
      'empty.pdf invalid',
      'report.pdf uploaded with token',
    ]);
    expect(refused.report.results[0]?.media_token).toBe(first.report.results[0]?.media_token);
    expect(sandbox.uploads()).toHaveLength(2);
  });

  test('with on_changed: send keeps what changed as not sent, and with skip as sent', async () => {
    const { workspace, send } = await openScene({
      conversation_id: 'a',
      receipt: 'receipt.jsonl',
      message: '',
      files: '*.jpg',
    });
    await send();
    await workspace.sample('screenshot.png', 'photo.jpg');
    await workspace.write('empty.jpg', '');
    const statuses = async (on_changed: string) => {
      const { report } = await send({ on_changed }, { attempt: 2 });
      return report.results.flatMap(({ deliveries }) => deliveries.map(({ status }) => status));
    };
    expect(await statuses('skip')).toEqual(['already_sent']);
    expect(await statuses('send')).toEqual(['not_sent']);
  });

  test('is refused for every reason, and tells each once', async () => {
    const { workspace, send } = await openScene({ conversation_id: 'a', message: '{{sha}}' });
    await workspace.write('empty.pdf', '');
    const refused = await send({ results_file: 'none/results.json' });
    expect(refused.report.errors).toEqual([
      expect.stringMatching(/^Nothing was sent\. results_file is /),
      'Nothing was sent. A file is invalid. Correct it, or send the others with on_invalid: skip.',
      'Nothing was sent. message: the template gives an empty text. Its values are empty for this run.',
    ]);
    expect(refused.report.results.flatMap(({ deliveries }) => deliveries.map(({ error }) => error))).toEqual(
      Array(2).fill(refused.report.errors[0]),
    );
  });
});
