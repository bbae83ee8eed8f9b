import { describe, expect, test } from 'vitest';
import { prepareMessage, type ShownFile } from '../../src/message/prepare.ts';
import { type ReadValues, ValuesError } from '../../src/message/read-values.ts';
import type { MessageTemplate } from '../../src/message/render.ts';
import { NO_VALUES, type RunValues } from '../../src/message/values.ts';

type Tools = { readValues?: ReadValues; now?: number; online?: boolean; files?: readonly ShownFile[] };

function prepare(template: Partial<MessageTemplate>, { files = [], ...tools }: Tools = {}) {
  return prepareMessage(
    {
      message: null,
      messageFormat: 'template',
      jobStatus: '',
      buttons: null,
      receiverButtons: null,
      ...template,
    },
    files,
    { readValues: async () => NO_VALUES, now: 0, online: true, ...tools },
  );
}

/** A message filled in with these values. */
const fill = (template: Partial<MessageTemplate>, values: Partial<RunValues>) =>
  prepare(template, { readValues: async () => ({ ...NO_VALUES, ...values }) });

const KB = 1024;

const grid = (caption: string, link: string) => ({
  rows: [{ buttons: [{ caption, action: { open_direct_link: link } }] }],
});

describe('the values of a message', () => {
  test('are read by name, from all its texts, and over the network only when the run is online', async () => {
    const asked: unknown[] = [];
    const readValues: ReadValues = async (about) => {
      asked.push({ wanted: [...about.wanted].sort(), online: about.online });
      return { ...NO_VALUES, tag: 'v1' };
    };
    const template = {
      message: '{{tag}}',
      buttons: grid('{{sha}}.', 'https://a.example/{{ref_name}}'),
      receiverButtons: grid('{{actor}}.', 'https://a.example'),
    };
    await prepare(template, { readValues });
    await prepare({ message: '{{release.notes}}x' }, { readValues, online: false });
    expect(asked).toEqual([
      { wanted: ['actor', 'ref_name', 'sha', 'tag'], online: true },
      { wanted: ['release.notes'], online: false },
    ]);
  });

  test('are not read for a text that names none', async () => {
    const readValues: ReadValues = () => Promise.reject(new Error('read'));
    expect(await prepare({ message: 'Hi' }, { readValues })).toEqual({ ok: true, text: 'Hi', buttons: null });
  });

  test('that can’t be read keep everything back, and say why', async () => {
    const readValues: ReadValues = () => Promise.reject(new ValuesError('The release can’t be read.'));
    expect(await prepare({ message: '{{tag}}' }, { readValues })).toEqual({
      ok: false,
      problems: ['The release can’t be read.'],
    });
  });

  test('hide no mistake of the program', async () => {
    const readValues: ReadValues = () => Promise.reject(new RangeError('a mistake'));
    await expect(prepare({ message: '{{tag}}' }, { readValues })).rejects.toThrow('a mistake');
  });
});

test.each([
  // Tehran is three and a half hours ahead, and its year begins on the 20th or 21st of March.
  ['2026-11-23T12:00:00Z', '2026-11-23', '۲ آذر ۱۴۰۵'],
  ['2026-11-23T20:29:59Z', '2026-11-23', '۲ آذر ۱۴۰۵'],
  ['2026-11-23T20:30:00Z', '2026-11-24', '۳ آذر ۱۴۰۵'],
  ['2026-03-20T20:30:00Z', '2026-03-21', '۱ فروردین ۱۴۰۵'],
  ['2026-01-01T00:00:00Z', '2026-01-01', '۱۱ دی ۱۴۰۴'],
])('at %s it is %s, %s in Tehran', async (now, date, persian) => {
  const told = await prepare({ message: '{{date}} {{date_fa}}' }, { now: Date.parse(now) });
  expect(told).toMatchObject({ text: `${date} ${persian}` });
});

test('files are shown by name, size and type, in their order', async () => {
  const files = [
    { name: 'b.png', size: 1_500_000, mediaType: 'image' },
    { name: 'a.pdf', size: 12, mediaType: 'file' },
  ];
  const message = '{{#files}}{{name}} {{size}} {{media_type}}\n{{/files}}';
  expect(await prepare({ message }, { files })).toMatchObject({
    text: 'b.png 1.50 MB image\na.pdf 12 B file\n',
  });
});

describe('the state of the job', () => {
  test.each([
    ['success', 'موفق'],
    ['succeeded', 'موفق'],
    ['failure', 'ناموفق'],
    ['failed', 'ناموفق'],
    ['cancelled', 'لغوشده'],
    ['canceled', 'لغوشده'],
    ['skipped', 'اجرانشده'],
    ['neutral', 'خنثی'],
    ['timed_out', 'ناتمام (پایان مهلت)'],
    ['action_required', 'نیازمند تأیید'],
    ['startup_failure', 'ناموفق در شروع'],
    ['stale', 'ناتمام (کهنه)'],
    ['warning', 'warning'],
    ['Success', 'Success'],
    // A part of every object.
    ['constructor', 'constructor'],
    ['', ''],
  ])('%s is said in English and Persian', async (jobStatus, persian) => {
    const message = '{{job}}: {{job_status}} {{job_status_fa}}';
    expect(await fill({ message, jobStatus }, { job: 'test' })).toMatchObject({
      ok: true,
      text: `test: ${jobStatus} ${persian}`,
    });
  });

  test('comes from the CI where no input gives it', async () => {
    expect(await fill({ message: '{{job_status}}' }, { job_status: 'failed' })).toMatchObject({
      text: 'failed',
    });
  });
});

describe('a message of the format text', () => {
  test('is sent as it stands, with the values of its buttons filled in', async () => {
    const message = 'fix {{ user.name }} and {{tag}}';
    const filled = await fill(
      { message, messageFormat: 'text', buttons: grid('{{tag}}', 'https://a.example') },
      { tag: 'v1' },
    );
    expect(filled).toMatchObject({ ok: true, text: message });
    expect(filled.ok && filled.buttons?.own?.rows[0]?.buttons[0]?.caption).toBe('v1');
  });
});

test('the error of values that can’t be read has its name', () => {
  expect(new ValuesError('x')).toMatchObject({ name: 'ValuesError', message: 'x' });
});

const captioned = (caption: string) => grid(caption, 'https://a.example');

describe('what a message is filled in with', () => {
  test('may have 64 KiB a value, and no byte more', async () => {
    const tag = 'آ'.repeat(32 * KB);
    expect(await fill({ message: '{{tag}}' }, { tag })).toEqual({ ok: true, text: tag, buttons: null });
    expect(await fill({ message: '{{tag}}' }, { tag: `${tag}x` })).toEqual({
      ok: false,
      problems: [expect.stringContaining('the value tag has 65537 bytes; at most 65536 (64 KiB)')],
    });
  });

  test('is only looked at where the template names it', async () => {
    const values = { tag: 'x'.repeat(100 * KB), job: 'test' };
    expect(await fill({ message: '{{job}}' }, values)).toMatchObject({ ok: true, text: 'test' });
  });

  test.each(['{{tag}}', '{{{tag}}}', '{{&tag}}', '{{#release}}{{notes}}{{/release}}'])(
    'may not add up to more than 64 KiB by repeating %s',
    async (tag) => {
      const value = 'x'.repeat(10 * KB);
      const release = { name: '', url: '', notes: value };
      expect(await fill({ message: tag.repeat(6) }, { tag: value, release })).toMatchObject({ ok: true });
      expect(await fill({ message: tag.repeat(7) }, { tag: value, release })).toEqual({
        ok: false,
        problems: [expect.stringContaining('message: filled in it has more than 65536 bytes (64 KiB)')],
      });
    },
  );

  test('takes no longer for a caption of many blanks and line ends', async () => {
    const grid = captioned('{{release.notes}}');
    const release = { name: '', url: '', notes: `a${' \n'.repeat(30_000)}b` };
    const filled = await fill({ buttons: grid }, { release });
    expect(filled.ok && filled.buttons?.own?.rows[0]?.buttons[0]?.caption).toMatch(/^a +b$/);
  });

  test('says which text gets too long', async () => {
    const values = { tag: 'x'.repeat(40_000) };
    const long = '{{tag}}{{tag}}';
    const said = (input: string) =>
      `${input}: filled in it has more than 65536 bytes (64 KiB). Use fewer or shorter values.`;
    expect(await fill({ message: long }, values)).toEqual({ ok: false, problems: [said('message')] });
    expect(await fill({ buttons: captioned(long) }, values)).toEqual({
      ok: false,
      problems: [said('buttons')],
    });
    expect(await fill({ receiverButtons: captioned(long) }, values)).toEqual({
      ok: false,
      problems: [said('receiver_buttons')],
    });
  });
  test('says which value is too long', async () => {
    const release = { name: '', url: '', notes: 'x'.repeat(65_537) };
    expect(await fill({ message: '{{release.notes}} {{tag}}' }, { release })).toEqual({
      ok: false,
      problems: [
        'message: the value release.notes has 65537 bytes; at most 65536 (64 KiB) are allowed. Leave it out of the template, or shorten it where it comes from.',
      ],
    });
  });
});
