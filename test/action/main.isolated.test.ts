import { mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';
import { runStepInProcess, type StepEnd } from './run-in-process.ts';

async function openStep() {
  const [workspace, sandbox] = [await makeWorkspace(), await openSandbox()];
  await workspace.sample('photo.jpg', 'photo.jpg');
  const all = {
    api_url: sandbox.url,
    upload_url: sandbox.url,
    oauth_url: sandbox.url,
    api_key: 'sandbox-key',
    conversation_id: 'a',
    files: '*.jpg',
    message: 'Hi',
  };
  const run = (
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string | undefined>> = {},
    logError?: Error,
  ) => runStepInProcess(workspace.path, { ...all, ...inputs }, env, logError);
  return { workspace, sandbox, run };
}

/** Without masks, debug lines and times. */
const linesOf = ({ lines }: StepEnd) =>
  lines
    .filter((line) => !/^::(add-mask|debug)::/.test(line))
    .map((line) => line.replace(/ in [\d.]+ m?s$/, ''));
const annotations = (step: StepEnd) => linesOf(step).filter((line) => /^::(error|warning)/.test(line));
const masksOf = ({ lines }: StepEnd) => lines.filter((line) => line.startsWith('::add-mask::'));

const head = (text: string) => `<h3>Divar Chat Media</h3>\n<p>${text}</p>\n`;
const table = (...rows: string[]) => `<table>\n${rows.join('\n')}\n</table>\n`;
const FILES = '<tr><th>File</th><th>Type</th><th>Size</th><th>Status</th></tr>';
const PHOTO = (status: string) =>
  `<tr><td><bdi>photo.jpg</bdi></td><td>JPEG</td><td>24.1\u00A0KB</td><td>${status}</td></tr>`;
const CHATS = '<tr><th>Recipient</th><th>Delivered</th><th>Not delivered</th></tr>';
const CHAT = (done: number, open: number) =>
  `<tr><td><bdi>bot:a</bdi></td><td>${done}</td><td>${open}</td></tr>`;
const SENT_SUMMARY = head('✅ Sent 2 messages.') + table(FILES, PHOTO('sent')) + table(CHATS, CHAT(2, 0));
const FULL = '/dev/full';
const cantBeWritten = (what: string, reason = 'ENOSPC') =>
  `${what} can’t be written (${reason}). What was sent stays sent: see the other places before you run it again.`;

test('a step that succeeds: groups in the log, outputs, the job summary, exit code 0', async () => {
  const { run } = await openStep();
  const step = await run({ concurrency: '1' });
  const uploaded = 'Uploaded photo.jpg (24.1 KB)';
  expect(linesOf(step).filter((line) => line !== uploaded)).toEqual([
    '::group::Find files',
    'Found 1 file.',
    '::endgroup::',
    '::group::Check files',
    'photo.jpg (JPEG, 24.1 KB): ok',
    '::endgroup::',
    '::group::Upload and send',
    'Sent the text to bot:a',
    'Sent photo.jpg to bot:a',
    '::endgroup::',
    'Sent 2 messages.',
  ]);
  expect(linesOf(step)).toContain(uploaded);
  expect(Object.keys(step.outputs)).toEqual([
    'status',
    'sent_count',
    'failed_count',
    'media_token',
    'receipt',
    'media_tokens',
    'conversation_ids',
    'message_deliveries',
    'results',
  ]);
  expect(step.outputs).toMatchObject({ status: 'sent', sent_count: '2', failed_count: '0' });
  expect(step.summary).toBe(SENT_SUMMARY);
  expect(step.exitCode).toBe(0);
});

test('every secret among the inputs is masked before anything else is told', async () => {
  const { run } = await openStep();
  const secrets = {
    api_key: 'the-api-key',
    access_token: 'the-access-token',
    refresh_token: 'the-refresh-token',
    client_secret: 'the-client-secret',
    github_token: 'the-github-token',
  };
  const step = await run({ ...secrets, retries: 'the-api-key' });
  const masked = Object.values(secrets).map((value) => `::add-mask::${value}`);
  expect(step.lines.slice(0, masksOf(step).length)).toEqual(masksOf(step));
  expect(masksOf(step)).toEqual(expect.arrayContaining(masked));
  const told = [...linesOf(step), step.summary, ...Object.values(step.outputs)].join('\n');
  expect(told).toContain('Input retries is “***”');
  for (const value of Object.values(secrets)) expect(told).not.toContain(value);
  expect(step.exitCode).toBe(1);
});

test('a step that fails: errors as annotations, before its last line', async () => {
  const { workspace, run } = await openStep();
  await workspace.write('empty.pdf', '');
  const step = await run({ files: '*' });
  const reason = 'Nothing was sent. A file is invalid. Correct it, or send the others with on_invalid: skip.';
  const why =
    'The file is empty (0 bytes). A file must have content. Check that the step that writes it succeeded, or exclude the file.';
  const end = 'Sent 0 messages; 2 not delivered; 1 file not valid.';
  expect(linesOf(step).slice(-4)).toEqual([
    '::endgroup::',
    `::error::${reason}`,
    `::error title=empty,file=empty.pdf::empty.pdf: ${why}`,
    end,
  ]);
  expect(step.summary).toBe(
    head(`❌ ${end}`) +
      `<ul><li>${reason}</li></ul>\n` +
      table(
        '<tr><th></th><th>To look at</th><th>What and why</th></tr>',
        `<tr><td>❌</td><td><bdi>empty.pdf</bdi></td><td><code>empty</code> ${why}</td></tr>`,
      ) +
      table(
        FILES,
        '<tr><td><bdi>empty.pdf</bdi></td><td>file</td><td>0\u00A0B</td><td>invalid</td></tr>',
        PHOTO('checked'),
      ) +
      table(CHATS, CHAT(0, 2)),
  );
  expect(step.outputs).toMatchObject({ status: 'failed', sent_count: '0', failed_count: '2' });
  expect(step.exitCode).toBe(1);
});

test.each([
  ['job_summary: false', { job_summary: 'false' }, {}],
  ['a runner without one', {}, { GITHUB_STEP_SUMMARY: undefined }],
])('no job summary is written with %s, and the step succeeds', async (_what, inputs, env) => {
  const { run } = await openStep();
  const step = await run(inputs, env);
  expect([step.exitCode, step.summary, annotations(step)]).toEqual([0, '', []]);
});

test('results_file gets the results, whole', async () => {
  const { workspace, run } = await openStep();
  await workspace.write('results.json', `[${' '.repeat(100_000)}]`);
  const step = await run({ results_file: 'results.json' });
  expect(await readFile(join(workspace.path, 'results.json'), 'utf8')).toBe(`${step.outputs.results}\n`);
  expect(step.exitCode).toBe(0);
});

test('results of more than 1 MB are shortened, with a warning', async () => {
  const { run } = await openStep();
  const tokens = Array.from({ length: 2500 }, (_, index) => `${'t'.repeat(40)}${index}`);
  const step = await run({ media_tokens: tokens.join('\n'), files: '', dry_run: 'true', message: '' });
  expect(annotations(step)).toEqual([
    '::warning::The output results is longer than the 1 MB that GitHub allows, so it holds path, media_token and status only. Give results_file to have all of it in a file.',
  ]);
  expect(JSON.parse(step.outputs.results ?? '')[0]).toEqual({
    path: null,
    media_token: `${'t'.repeat(40)}0`,
    status: 'checked',
  });
  expect(step.exitCode).toBe(0);
});

const onLinux = test.skipIf(process.platform !== 'linux');

onLinux('outputs that can’t be written are told in the log and the summary, and the step fails', async () => {
  const { run } = await openStep();
  const step = await run({}, { GITHUB_OUTPUT: FULL });
  const error = cantBeWritten('The outputs');
  expect(annotations(step)).toEqual([`::error::${error}`]);
  expect(step.summary).toBe(SENT_SUMMARY.replace('</p>\n', `</p>\n<ul><li>${error}</li></ul>\n`));
  expect(linesOf(step).at(-1)).toBe('Sent 2 messages.');
  expect(step.exitCode).toBe(1);
});

test('results_file that can’t be written any more is told, and the step fails', async () => {
  const { workspace, sandbox, run } = await openStep();
  const path = join(workspace.path, 'results.json');
  const stop = sandbox.on(({ type }) => {
    if (type !== 'message') return;
    stop();
    rmSync(path);
    mkdirSync(path);
  });
  const step = await run({ results_file: 'results.json' });
  const error = cantBeWritten('results_file', 'EISDIR');
  expect(annotations(step)).toEqual([`::error::${error}`]);
  expect(step.summary).toContain(`<ul><li>${error}</li></ul>`);
  expect([step.outputs.status, step.exitCode]).toEqual(['sent', 1]);
});

test('a log that can’t be written is told in the summary, and the step fails', async () => {
  const { sandbox, run } = await openStep();
  const step = await run({}, {}, Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  expect(step.lines).toEqual([]);
  expect(step.summary).toContain(`<ul><li>${cantBeWritten('The log')}</li></ul>`);
  expect([step.outputs.status, step.exitCode]).toEqual(['sent', 1]);
  expect(sandbox.chats()['bot:a']).toHaveLength(2);
});
