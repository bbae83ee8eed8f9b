import { describe, expect, test } from 'vitest';
import { keptBack, outline } from './run-in-process.ts';
import { CHECKED, openScene } from './scene.ts';

const openOne = () => openScene({ conversation_id: 'a', message: 'Hi' });

describe('a run without files', () => {
  test.each([
    ['warn', ['warning: No files match “none/*.pdf” (in WORKSPACE).']],
    ['ignore', []],
  ])('goes on with the text (if_no_files_found: %s)', async (if_no_files_found, warnings) => {
    const { workspace, send } = await openOne();
    const sent = await send({ files: 'none/*.pdf', if_no_files_found });
    expect(sent.log.map((line) => line.replace(workspace.path, 'WORKSPACE'))).toEqual([
      '# Find files',
      'No files.',
      ...warnings,
      '# Upload and send',
      'Sent the text to bot:a in 0 ms',
      'Sent 1 message.',
    ]);
  });

  test('and without a text has nothing to do, and does not fail', async () => {
    const { send } = await openOne();
    const sent = await send({ files: 'none/*.pdf', if_no_files_found: 'ignore', message: '' });
    expect(sent.log.at(-1)).toBe('Nothing to do: there are no files.');
    expect(outline(sent)).toEqual(['empty']);
  });

  test.each([
    [
      'error',
      ['warning: No file matches “none/*.pdf”; others do.', 'warning: No file matches “*.doc”; others do.'],
    ],
    ['ignore', []],
  ])(
    'for some of its patterns warns of each (if_no_files_found: %s)',
    async (if_no_files_found, warnings) => {
      const { send } = await openOne();
      const sent = await send({ files: 'none/*.pdf\n*.jpg\n*.doc', if_no_files_found, dry_run: 'true' });
      expect(sent.log.slice(0, -3)).toEqual(['# Find files', 'Found 1 file.', ...warnings, '# Check files']);
    },
  );

  test('for a pattern in another case warns with a hint', async () => {
    const { send } = await openOne();
    const sent = await send({ files: '*.jpg\nREPORT.pdf', dry_run: 'true' });
    expect(sent.log[2]).toMatch(/^warning: No file matches “REPORT\.pdf”; others do\. \S.*\.$/);
  });
});

describe('a cancel', () => {
  const CANCELLED = 'Nothing was sent. The run was cancelled.';

  test('while files are searched keeps everything back', async () => {
    const { sandbox, send } = await openOne();
    const cancelled = await send({}, { cancelAt: '# Find files' });
    expect(cancelled.log).toEqual([
      '# Find files',
      `error: ${CANCELLED}`,
      'Sent 0 messages; 1 not delivered.',
    ]);
    expect(outline(cancelled)).toEqual(keptBack(CANCELLED));
    expect(sandbox.requests()).toEqual([]);
  });

  test('while files are checked checks no more, and tells of each', async () => {
    const { sandbox, send } = await openOne();
    const cancelled = await send({ message: '{{sha}}' }, { cancelAt: 'photo.jpg (' });
    expect(cancelled.log).toEqual([
      ...CHECKED.slice(0, -1),
      `error: ${CANCELLED}`,
      'Sent 0 messages; 3 not delivered.',
    ]);
    expect(outline(cancelled)).toEqual(keptBack(CANCELLED, 'photo.jpg checked', 'report.pdf failed'));
    expect(sandbox.requests()).toEqual([]);
  });

  test('after a message lets it count, and sends no further one', async () => {
    const { send } = await openOne();
    const cancelled = await send({}, { cancelAt: 'Sent the text' });
    expect(cancelled.log.slice(-3)).toEqual([
      'Sent the text to bot:a in 0 ms',
      'error: The run was cancelled.',
      'Sent 1 message; 2 not delivered.',
    ]);
    expect(cancelled.report).toMatchObject({
      status: 'partial',
      failed: true,
      errors: ['The run was cancelled.'],
    });
    expect(cancelled.report.results.map(({ deliveries }) => deliveries)).toEqual(
      Array(2).fill([{ recipient: 'bot:a', status: 'not_sent', error: 'Not sent: The run was cancelled.' }]),
    );
  });

  test('after the last message ended nothing', async () => {
    const { send } = await openOne();
    const cancelled = await send({}, { cancelAt: 'Sent report.pdf' });
    expect(cancelled.log.at(-1)).toBe('Sent 3 messages.');
    expect(cancelled.report).toMatchObject({ status: 'sent', failed: false, errors: [] });
  });
});
