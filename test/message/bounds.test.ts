import { describe, expect, test } from 'vitest';
import { prepareMessage } from '../../src/message/prepare.ts';
import type { MessageTemplate } from '../../src/message/render.ts';
import { checkTemplate } from '../../src/message/template.ts';
import { NO_VALUES, type RunValues } from '../../src/message/values.ts';

const KB = 1024;

function prepare(template: Partial<MessageTemplate>, values: Partial<RunValues>) {
  return prepareMessage(
    {
      message: null,
      messageFormat: 'template',
      jobStatus: '',
      buttons: null,
      receiverButtons: null,
      ...template,
    },
    [],
    { readValues: async () => ({ ...NO_VALUES, ...values }), now: 0, online: false },
  );
}

const captioned = (caption: string) => ({
  rows: [{ buttons: [{ caption, action: { open_direct_link: 'https://a.example' } }] }],
});

describe('a template is refused before Mustache sees it', () => {
  test.each([
    ['over 64 KiB', `{{tag}}${'x'.repeat(64 * KB)}`, 'it has 65543 bytes; a template has at most 65536'],
    ['80,000 blanks in a tag', `{{tag${' '.repeat(80_000)}`, 'it has 80005 bytes'],
    ['1,001 blanks in a tag', `a\n{{tag${' '.repeat(1001)}`, 'line 2: a run of more than 1000 blanks'],
    ['1,001 line ends', `{{tag}}${'\n'.repeat(1001)}`, 'line 1: a run of more than 1000 blanks'],
  ])('with %s', (_what, template, problem) => {
    expect(checkTemplate(template).problems).toEqual([expect.stringContaining(problem)]);
  });

  test('and taken with as much as is allowed', () => {
    const template = `{{tag${' '.repeat(1000)}}}`;
    expect(checkTemplate(template + 'x'.repeat(64 * KB - template.length)).problems).toEqual([]);
  });
});

describe('what a message is filled in with', () => {
  test('may have 64 KiB a value, and no byte more', async () => {
    const tag = 'آ'.repeat(32 * KB);
    expect(await prepare({ message: '{{tag}}' }, { tag })).toEqual({ ok: true, text: tag, buttons: null });
    expect(await prepare({ message: '{{tag}}' }, { tag: `${tag}x` })).toEqual({
      ok: false,
      problems: [expect.stringContaining('the value tag has 65537 bytes; at most 65536 (64 KiB)')],
    });
  });

  test('is only looked at where the template names it', async () => {
    const values = { tag: 'x'.repeat(100 * KB), job: 'test' };
    expect(await prepare({ message: '{{job}}' }, values)).toMatchObject({ ok: true, text: 'test' });
  });

  test.each(['{{tag}}', '{{{tag}}}', '{{&tag}}', '{{#release}}{{notes}}{{/release}}'])(
    'may not add up to more than 64 KiB by repeating %s',
    async (tag) => {
      const value = 'x'.repeat(10 * KB);
      const release = { name: '', url: '', notes: value };
      expect(await prepare({ message: tag.repeat(6) }, { tag: value, release })).toMatchObject({ ok: true });
      expect(await prepare({ message: tag.repeat(7) }, { tag: value, release })).toEqual({
        ok: false,
        problems: [expect.stringContaining('message: filled in it has more than 65536 bytes (64 KiB)')],
      });
    },
  );

  test('takes no longer for a caption of many blanks and line ends', async () => {
    const grid = captioned('{{release.notes}}');
    const release = { name: '', url: '', notes: `a${' \n'.repeat(30_000)}b` };
    const filled = await prepare({ buttons: grid }, { release });
    expect(filled.ok && filled.buttons?.own?.rows[0]?.buttons[0]?.caption).toMatch(/^a +b$/);
  });
});

describe('the state of the job', () => {
  test.each([
    ['success', 'موفق'],
    ['failure', 'ناموفق'],
    ['failed', 'ناموفق'],
    ['cancelled', 'لغوشده'],
    ['canceled', 'لغوشده'],
    ['warning', 'warning'],
    ['', ''],
  ])('%s is said in English and Persian', async (jobStatus, persian) => {
    const message = '{{job}}: {{job_status}} {{job_status_fa}}';
    expect(await prepare({ message, jobStatus }, { job: 'test' })).toMatchObject({
      ok: true,
      text: `test: ${jobStatus} ${persian}`,
    });
  });

  test('comes from the CI where no input gives it', async () => {
    expect(await prepare({ message: '{{job_status}}' }, { job_status: 'failed' })).toMatchObject({
      text: 'failed',
    });
  });
});

describe('a message of the format text', () => {
  test('is sent as it stands, with the values of its buttons filled in', async () => {
    const message = 'fix {{ user.name }} and {{tag}}';
    const filled = await prepare(
      { message, messageFormat: 'text', buttons: captioned('{{tag}}') },
      { tag: 'v1' },
    );
    expect(filled).toMatchObject({ ok: true, text: message });
    expect(filled.ok && filled.buttons?.own?.rows[0]?.buttons[0]?.caption).toBe('v1');
  });
});
