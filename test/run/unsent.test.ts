import { describe, expect, test } from 'vitest';
import { outline } from './run-in-process.ts';
import { CHECKED, openScene, UPLOADED } from './scene.ts';

describe('a run that does not send', () => {
  test('with dry_run tells the text, and asks for nothing', async () => {
    const { sandbox, send } = await openScene();
    const sent = await send({ dry_run: 'true', api_key: '' });
    expect(sent.log).toEqual([
      ...CHECKED,
      'The text: Release v1.2',
      'Checked 2 files; nothing was sent, as asked.',
    ]);
    expect(outline(sent)).toEqual(['checked', 'photo.jpg checked', 'report.pdf checked']);
    expect(sandbox.requests()).toEqual([]);
  });

  test('with dry_run shows at most 500 characters of the text, and none of a missing one', async () => {
    const { send } = await openScene();
    const long = await send({ dry_run: 'true', files: '', message: 'x'.repeat(501) });
    expect(long.log).toEqual([
      `The text: ${'x'.repeat(500)}…`,
      'Checked the text; nothing was sent, as asked.',
    ]);
    const buttons = '[{"caption": "Run", "link": "https://example.com"}]';
    const none = await send({ dry_run: 'true', message: '', buttons });
    expect(none.log).toEqual([...CHECKED, 'Checked 2 files; nothing was sent, as asked.']);
  });

  test('with dry_run tells all that is wrong, and fails', async () => {
    const { workspace, send } = await openScene();
    await workspace.write('empty.pdf', '');
    const sent = await send({ dry_run: 'true', message: '{{sha}}' });
    expect(outline(sent)[0]).toBe('partial, failed');
    expect(sent.report.errors).toHaveLength(1);
    expect(sent.report.errors[0]).not.toMatch(/^Nothing was sent/);
    expect(sent.log.at(-1)).toBe('Nothing was sent; 1 file not valid. See the errors.');
  });

  test('with send: false uploads, and says that the text is not used', async () => {
    const { sandbox, send } = await openScene();
    const sent = await send({ send: 'false' });
    expect(sent.log).toEqual([
      ...CHECKED,
      'With send: false no message is sent: the text and the buttons are not used.',
      '# Upload',
      ...UPLOADED,
      'Uploaded 2 files; nothing was sent, as asked.',
    ]);
    expect(outline(sent)).toEqual([
      'uploaded',
      'photo.jpg uploaded with token',
      'report.pdf uploaded with token',
    ]);
    expect(sandbox.requests().map(({ step }) => step)).not.toContain('message');
  });

  test('with send: false and a refused upload tells which', async () => {
    const { sandbox, send } = await openScene();
    sandbox.fault({ step: 'upload', effect: { kind: 'status', status: 400 } });
    const sent = await send({ send: 'false', message: '' });
    expect(sent.log.slice(5)).toEqual([
      '# Upload',
      UPLOADED[1],
      'error (photo.jpg | not uploaded): photo.jpg: Asked for the upload of photo.jpg, the answer was 400 Bad Request: “the sandbox was told to answer 400”.',
      'Uploaded 1 of 2 files. See the errors.',
    ]);
    expect(outline(sent)).toEqual(['partial, failed', 'photo.jpg failed', 'report.pdf uploaded with token']);
  });
});
