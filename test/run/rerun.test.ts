import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { messagesIn, outline } from './run-in-process.ts';
import { CHECKED, openScene, UPLOADED } from './scene.ts';

afterEach(() => vi.unstubAllEnvs());

const UNKNOWN =
  'An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.';
const ALREADY = 'bot:a already_sent, bot:b already_sent';
const KEPT = { receipt: 'kept/receipt.jsonl' };

/** A first attempt after which the photo is in doubt in the second chat, and all else is sent. */
async function openDoubt() {
  const scene = await openScene(KEPT);
  scene.sandbox.fault({ step: 'message', skip: 3, effect: { kind: 'status', status: 500 } });
  const first = await scene.send();
  return { ...scene, first };
}

/** The events of a receipt in order: `asked bot:a photo.jpg`; a text has no name. */
async function eventsIn(workspace: string): Promise<string[]> {
  const lines = (await readFile(join(workspace, KEPT.receipt), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => {
    const { event, recipient, item } = JSON.parse(line);
    return [event, recipient, item.name || item.kind].filter(Boolean).join(' ');
  });
}

test('a message in doubt is told with what to do, and is in the receipt before it is requested', async () => {
  const { workspace, sandbox, first } = await openDoubt();
  expect(first.log.at(-2)).toBe(
    'error (photo.jpg | in doubt): bot:b: photo.jpg: Asked for a message to bot:b, the answer was 500 Internal Server Error: “the sandbox was told to answer 500”. Whether it was delivered is not known, so it is not sent again. Look into the chat. If it is not there, run the job again with on_unknown: resend.',
  );
  expect(first.report.receipt).toBe(join(workspace.path, KEPT.receipt));
  const events = await eventsIn(workspace.path);
  const messages = [
    ['text', 'sent', 'sent'],
    ['photo.jpg', 'sent', 'unknown'],
    ['report.pdf', 'sent', 'sent'],
  ].flatMap(([name, a, b]) => [
    `asked bot:a ${name}`,
    `${a} bot:a ${name}`,
    `asked bot:b ${name}`,
    `${b} bot:b ${name}`,
  ]);
  expect(events.filter((event) => !event.startsWith('uploaded'))).toEqual(messages);
  expect(events.filter((event) => event.startsWith('uploaded'))).toEqual([
    'uploaded photo.jpg',
    'uploaded report.pdf',
  ]);
  expect(messagesIn(sandbox, 'bot:b')).toEqual(['Release v1.2', 'report.pdf']);
});

test('a re-run sends nothing that arrived, and nothing in doubt', async () => {
  const { sandbox, send } = await openDoubt();
  const before = sandbox.requests().length;
  const again = await send({}, { attempt: 2 });
  expect(again.log).toEqual([
    ...CHECKED,
    '# Upload and send',
    `error (photo.jpg | in doubt): bot:b: photo.jpg: ${UNKNOWN}`,
    'Sent 0 messages; 5 had been sent by an earlier attempt; 1 in doubt.',
  ]);
  expect(outline(again)).toEqual([
    'partial, failed',
    `text: ${ALREADY}`,
    'photo.jpg failed with token: bot:a already_sent, bot:b unknown',
    `  ${UNKNOWN}`,
    `report.pdf sent with token: ${ALREADY}`,
  ]);
  expect(sandbox.requests()).toHaveLength(before);
});

test('a re-run with on_unknown: resend sends what is in doubt once more, and then no more', async () => {
  const { sandbox, send } = await openDoubt();
  const again = await send({ on_unknown: 'resend' }, { attempt: 2 });
  expect(again.log.slice(5)).toEqual([
    '# Upload and send',
    UPLOADED[0],
    'Sent photo.jpg to bot:b in 0 ms',
    'Sent 1 message; 5 had been sent by an earlier attempt.',
  ]);
  expect(messagesIn(sandbox, 'bot:b')).toEqual(['Release v1.2', 'report.pdf', 'photo.jpg']);
  const before = sandbox.requests().length;
  const third = await send({ on_unknown: 'resend' }, { attempt: 3 });
  expect(third.log.slice(5)).toEqual([
    '# Upload and send',
    'Everything had been sent by an earlier attempt.',
  ]);
  expect(outline(third)).toEqual([
    'sent',
    `text: ${ALREADY}`,
    `photo.jpg sent with token: ${ALREADY}`,
    `report.pdf sent with token: ${ALREADY}`,
  ]);
  expect(sandbox.requests()).toHaveLength(before);
});

test('a re-run that is refused tells what an earlier attempt sent, and what is in doubt', async () => {
  const { workspace, sandbox, send } = await openDoubt();
  await workspace.write('empty.pdf', '');
  const before = sandbox.requests().length;
  const refused = await send({ on_unknown: 'resend' }, { attempt: 2 });
  expect(refused.log.at(-1)).toBe(
    'Sent 0 messages; 5 had been sent by an earlier attempt; 1 in doubt; 1 file not valid.',
  );
  expect(outline(refused)).toEqual([
    'partial, failed',
    `text: ${ALREADY}`,
    'photo.jpg failed with token: bot:a already_sent, bot:b unknown',
    `  ${UNKNOWN}`,
    'empty.pdf invalid',
    `report.pdf sent with token: ${ALREADY}`,
  ]);
  expect(sandbox.requests()).toHaveLength(before);
});

test('a re-run that is cancelled while it checks tells what is known of files that it did not read', async () => {
  const { send } = await openDoubt();
  const cancelled = await send({}, { attempt: 2, cancelAt: 'photo.jpg (' });
  expect(outline(cancelled)).toEqual([
    'partial, failed',
    `text: ${ALREADY}`,
    'photo.jpg failed with token: bot:a already_sent, bot:b unknown',
    `  ${UNKNOWN}`,
    `report.pdf sent: ${ALREADY}`,
  ]);
});

test('a refused message is tried again by the next attempt', async () => {
  const { workspace, sandbox, send } = await openScene(KEPT);
  sandbox.fault({ step: 'message', effect: { kind: 'status', status: 400 } });
  await send({ conversation_id: 'a' });
  expect(await eventsIn(workspace.path)).toEqual(expect.arrayContaining(['refused bot:a text']));
  const again = await send({ conversation_id: 'a' }, { attempt: 2 });
  expect(again.log.at(-1)).toBe('Sent 3 messages.');
  expect(messagesIn(sandbox, 'bot:a')).toEqual(['Release v1.2', 'photo.jpg', 'report.pdf']);
});

test('a text whose values are others now is not sent again', async () => {
  const { sandbox, send } = await openScene({ ...KEPT, files: '', conversation_id: 'a' });
  await send({ message: 'Now {{date}}' });
  const again = await send({ message: 'Now {{date}}' }, { attempt: 2 });
  expect(outline(again)).toEqual(['sent', 'text: bot:a already_sent']);
  expect(messagesIn(sandbox, 'bot:a')).toHaveLength(1);
});

const LOST =
  'warning: This is attempt 2 of the run, and the receipt “kept/receipt.jsonl” knows nothing of an earlier one. If an earlier attempt sent messages, they are sent again. Keep the receipt from attempt to attempt, even when the step fails.';

test.each([
  ['a second attempt with a new receipt', {}, 2, [LOST]],
  ['a first attempt', {}, 1, []],
  ['an upload-only run', { send: 'false', message: '' }, 2, []],
  ['a run without a receipt', { receipt: '' }, 2, []],
])(
  '%s warns that an earlier one may be repeated, or has no reason to',
  async (_what, inputs, attempt, told) => {
    const { send } = await openScene({ ...KEPT, files: '*.jpg' });
    const { log } = await send(inputs, { attempt });
    expect(log.filter((line) => line.startsWith('warning'))).toEqual(told);
    expect(log.at(-1)).toMatch(/^(Sent 4 messages|Uploaded 1 file)/);
  },
);

test('an upload-only run keeps its tokens, and uploads again what changed or was not kept', async () => {
  const { sandbox, send } = await openScene({ ...KEPT, send: 'false', message: '' });
  const first = await send();
  const again = await send({}, { attempt: 2 });
  expect(again.log.slice(5)).toEqual(['# Upload', 'Uploaded 2 files; nothing was sent, as asked.']);
  const tokensOf = ({ report }: typeof first) => report.results.map(({ media_token }) => media_token);
  expect(tokensOf(again)).toEqual(tokensOf(first));
  expect(sandbox.uploads()).toHaveLength(2);
});

test.each([
  ['0', ['warning']],
  ['1', []],
])('NODE_TLS_REJECT_UNAUTHORIZED=%s is warned of, or not', async (value, severities) => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', value);
  const { send } = await openScene({ files: '', conversation_id: 'a' });
  const { log } = await send();
  expect(log).toEqual([
    '# Upload and send',
    ...severities.map(
      (severity) =>
        `${severity}: NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not checked: others on the network could read the credentials. Remove it; for the certificate of a proxy set NODE_EXTRA_CA_CERTS.`,
    ),
    'Sent the text to bot:a in 0 ms',
    'Sent 1 message.',
  ]);
});
