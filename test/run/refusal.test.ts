import { afterEach, describe, expect, test, vi } from 'vitest';
import { keptBack, outline, runInProcess } from './run-in-process.ts';
import { CHECKED, openScene } from './scene.ts';

afterEach(() => vi.unstubAllEnvs());

const openOne = () => openScene({ conversation_id: 'a', message: 'Hi' });

describe('nothing is requested', () => {
  test('when inputs are wrong: all are told, and no file is looked at', async () => {
    const { sandbox, send } = await openOne();
    const refused = await send({ conversation_id: '', retries: '99', job_summary: 'false' });
    expect(refused.log).toEqual([
      'error: Input retries is “99”; allowed: a whole number from 0 to 10.',
      'error: Input conversation_id is empty, and so is user_id: there is no recipient. Give at least one, or upload only, with send: false.',
      'Nothing was sent. See the errors.',
    ]);
    expect(outline(refused)).toEqual(['failed, failed']);
    expect(refused).toMatchObject({
      inputsRejected: true,
      destinations: { jobSummary: false, resultsFile: null },
    });
    expect(sandbox.requests()).toEqual([]);
  });

  test('when a file is invalid', async () => {
    const { workspace, sandbox, send } = await openOne();
    await workspace.write('empty.pdf', '');
    const refused = await send();
    const reason =
      'Nothing was sent. A file is invalid. Correct it, or send the others with on_invalid: skip.';
    expect(refused.log.filter((line) => !CHECKED.includes(line))).toEqual([
      'Found 3 files.',
      'empty.pdf (0 B): not valid',
      `error: ${reason}`,
      expect.stringMatching(/^error \(empty\.pdf \| empty\): empty\.pdf: /),
      'Sent 0 messages; 3 not delivered; 1 file not valid.',
    ]);
    expect(outline(refused)).toEqual(
      keptBack(reason, 'photo.jpg checked', 'empty.pdf invalid', 'report.pdf checked'),
    );
    expect(sandbox.requests()).toEqual([]);
  });

  test.each(['', 'false'])('when no pattern matches anything (send: “%s”)', async (send) => {
    const scene = await openOne();
    const refused = await scene.send({ files: 'none/*.pdf\n*.doc', send, message: '' });
    const at = `(in ${scene.workspace.path})`;
    const reason = `Nothing was sent. No files match “none/*.pdf” or “*.doc” ${at}. Check that the step which writes them succeeded, or go on without files, with if_no_files_found: warn.`;
    expect(refused.log.slice(0, 2)).toEqual(['# Find files', 'No files.']);
    expect(refused.log).toHaveLength(4);
    expect(refused.report.errors).toEqual([reason]);
    expect(refused.log[3]).toBe('Nothing was sent. See the errors.');
    expect(scene.sandbox.requests()).toEqual([]);
  });

  test('when results_file can’t be written, by its path at most', async () => {
    const { workspace, sandbox, send } = await openOne();
    const refused = await send({ results_file: 'none/results.json' });
    const reason = `Nothing was sent. results_file is “${workspace.path}/none/results.json”, which can’t be written (ENOENT). Give a path in a folder that exists.`;
    expect(outline(refused)).toEqual(keptBack(reason, 'photo.jpg checked', 'report.pdf checked'));
    expect(refused.log.at(-1)).toBe('Sent 0 messages; 3 not delivered.');
    expect(sandbox.requests()).toEqual([]);
    await workspace.write('folder/file', '');
    const folder = await send({ results_file: 'folder' });
    expect(folder.report.errors).toEqual([
      `Nothing was sent. results_file is “${workspace.path}/folder”, which can’t be written (EISDIR). Give a path in a folder that exists.`,
    ]);
  });

  test.skipIf(process.platform === 'win32')('when results_file is a device', async () => {
    const { send } = await openOne();
    const refused = await send({ results_file: '/dev/null' });
    expect(refused.report.errors).toEqual([
      'Nothing was sent. results_file is “/dev/null”, which can’t be written (it is not a regular file). Give a path in a folder that exists.',
    ]);
  });

  test('when the text would be empty, and what else is wrong is told, too', async () => {
    const { workspace, sandbox, send } = await openOne();
    await workspace.write('empty.pdf', '');
    const refused = await send({ message: '{{sha}}' });
    expect(refused.report.errors).toEqual([
      'Nothing was sent. A file is invalid. Correct it, or send the others with on_invalid: skip.',
      'Nothing was sent. message: the template gives an empty text. Its values are empty for this run.',
    ]);
    expect(refused.log.filter((line) => line.startsWith('error: '))).toEqual(
      refused.report.errors.map((error) => `error: ${error}`),
    );
    expect(sandbox.requests()).toEqual([]);
  });

  test('when the receipt is another file, which stays as it is', async () => {
    const { workspace, sandbox, send } = await openOne();
    await workspace.write('notes.txt', 'notes');
    const refused = await send({ receipt: 'notes.txt' });
    const reason = `Nothing was sent. The receipt “${workspace.path}/notes.txt” can’t be used: it is not a receipt of this action. Give a path of its own, or one that does not exist yet.`;
    expect(outline(refused)).toEqual(keptBack(reason, 'photo.jpg checked', 'report.pdf checked'));
    expect(refused.log).toEqual([
      ...CHECKED,
      `error: ${reason.replace(`${workspace.path}/`, '')}`,
      'Sent 0 messages; 3 not delivered.',
    ]);
    expect(refused.report.receipt).toBe(`${workspace.path}/notes.txt`);
    expect(sandbox.requests()).toEqual([]);
  });

  test('when the proxy can’t be used', async () => {
    const { sandbox, send } = await openOne();
    vi.stubEnv('https_proxy', 'ftp://proxy.example:1080');
    const refused = await send({ api_url: 'https://api.example', upload_url: 'https://upload.example' });
    expect(refused.report.errors).toHaveLength(1);
    expect(refused.report.errors[0]).toMatch(/^Nothing was sent\. .*proxy/i);
    expect(refused.log.slice(5, 6)).toEqual(['# Upload and send']);
    expect(outline(refused)).toEqual(
      keptBack(refused.report.errors[0] ?? '', 'photo.jpg checked', 'report.pdf checked'),
    );
    expect(sandbox.requests()).toEqual([]);
  });

  test('when this program fails, which is told with its stack in the debug log', async () => {
    const { workspace, sandbox } = await openOne();
    const inputs = { conversation_id: 'a', files: '*.jpg', message: 'Hi' };
    const failed = await runInProcess({
      workspace: workspace.path,
      sandbox,
      inputs,
      onLine: (line) => {
        if (line === '# Check files') throw new RangeError('broken');
      },
    });
    expect(failed.log.slice(-2)).toEqual([
      'error: Unexpected: broken. Please report this.',
      'Nothing was sent. See the errors.',
    ]);
    expect(failed.debug).toEqual([expect.stringMatching(/^RangeError: broken\n +at /)]);
    expect([outline(failed), failed.inputsRejected]).toEqual([['failed, failed'], false]);
  });
});
