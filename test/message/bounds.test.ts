import { describe, expect, test } from 'vitest';
import { prepareMessage } from '../../src/message/prepare.ts';
import type { MessageTemplate } from '../../src/message/render.ts';
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

  test('says which text gets too long', async () => {
    const values = { tag: 'x'.repeat(40_000) };
    const long = '{{tag}}{{tag}}';
    const said = (input: string) =>
      `${input}: filled in it has more than 65536 bytes (64 KiB). Use fewer or shorter values.`;
    expect(await prepare({ message: long }, values)).toEqual({ ok: false, problems: [said('message')] });
    expect(await prepare({ buttons: captioned(long) }, values)).toEqual({
      ok: false,
      problems: [said('buttons')],
    });
    expect(await prepare({ receiverButtons: captioned(long) }, values)).toEqual({
      ok: false,
      problems: [said('receiver_buttons')],
    });
  });
  test('says which value is too long', async () => {
    const release = { name: '', url: '', notes: 'x'.repeat(65_537) };
    expect(await prepare({ message: '{{release.notes}} {{tag}}' }, { release })).toEqual({
      ok: false,
      problems: [
        'message: the value release.notes has 65537 bytes; at most 65536 (64 KiB) are allowed. Leave it out of the template, or shorten it where it comes from.',
      ],
    });
  });
});
