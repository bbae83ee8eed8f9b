import { describe, expect, test } from 'vitest';
import type { Button } from '../../src/kenar/buttons.ts';
import { type MessageTemplate, namesIn, renderMessage } from '../../src/message/render.ts';
import { NO_VALUES, type TemplateValues } from '../../src/message/values.ts';

const VALUES: TemplateValues = {
  ...NO_VALUES,
  tag: 'v1',
  sha: '',
  release: { name: 'One', url: '', notes: '\n\n first\n  second \n\n third\n ' },
  job_status_fa: '',
  date: '',
  date_fa: '',
  files: [],
};

const EMPTY: MessageTemplate = {
  message: null,
  messageFormat: 'template',
  jobStatus: '',
  buttons: null,
  receiverButtons: null,
};

const linkTo = (link: string, caption = 'Open'): Button => ({ caption, action: { open_direct_link: link } });
const rows = (...all: Button[][]) => ({ rows: all.map((buttons) => ({ buttons })) });
const render = (template: Partial<MessageTemplate>) => renderMessage({ ...EMPTY, ...template }, VALUES);

test('without a text and buttons there is nothing to say', () => {
  expect(render({})).toEqual({ ok: true, text: null, buttons: null });
});

describe('a text', () => {
  test.each([
    ['as a template', 'template', 'At {{tag}}', 'At v1'],
    ['as it stands', 'text', 'At {{tag}}', 'At {{tag}}'],
  ] as const)('is read %s', (_what, messageFormat, message, text) => {
    expect(render({ message, messageFormat })).toEqual({ ok: true, text, buttons: null });
    expect([...namesIn({ ...EMPTY, message, messageFormat })]).toEqual(
      messageFormat === 'template' ? ['tag'] : [],
    );
  });

  test.each(['{{sha}}', ' {{sha}}\n', '{{#files}}x{{/files}}'])('%j is empty for this run', (message) => {
    expect(render({ message })).toEqual({
      ok: false,
      problems: ['message: the template gives an empty text. Its values are empty for this run.'],
    });
  });
});

describe('buttons', () => {
  test('of both sides are filled in apart, with their icons', () => {
    const own = rows([{ ...linkTo('https://a.example/{{tag}}'), icon: 'DOWNLOAD' }]);
    const receiver = rows([linkTo('https://b.example', 'At {{tag}}')]);
    expect(render({ buttons: own, receiverButtons: receiver })).toEqual({
      ok: true,
      text: null,
      buttons: {
        own: rows([{ ...linkTo('https://a.example/v1'), icon: 'DOWNLOAD' }]),
        receiver: rows([linkTo('https://b.example', 'At v1')]),
      },
    });
    expect(render({ receiverButtons: receiver })).toMatchObject({ buttons: { receiver: {} } });
    expect(render({ buttons: own })).toMatchObject({ buttons: { own: {} } });
  });

  test('have captions of one line, and links without blanks around them', () => {
    const filled = render({ buttons: rows([linkTo(' https://a.example/{{tag}} ', '{{release.notes}}')]) });
    expect(filled.ok && filled.buttons?.own?.rows[0]?.buttons[0]).toEqual(
      linkTo('https://a.example/v1', 'first second  third'),
    );
    const plain = render({ buttons: rows([linkTo('https://a.example', ' a  b ')]) });
    expect(plain.ok && plain.buttons?.own?.rows[0]?.buttons[0]?.caption).toBe(' a  b ');
  });

  test('carry data of any kind, with its texts filled in', () => {
    const data = { at: '{{tag}}', list: ['{{tag}}', 1, null, true], inner: { deep: 'x{{tag}}' } };
    const filledData = { at: 'v1', list: ['v1', 1, null, true], inner: { deep: 'xv1' } };
    for (const name of ['open_server_link', 'get_dynamic_action'] as const) {
      const button = (given: object) => ({ caption: 'a', action: { [name]: { data: given } } }) as Button;
      expect(render({ buttons: rows([button(data)]) })).toMatchObject({
        buttons: { own: rows([button(filledData)]) },
      });
    }
  });

  test.each<[string, Button, string]>([
    ['an empty caption', linkTo('https://a.example', '{{sha}} '), 'its caption is empty once filled in.'],
    [
      'an empty link',
      linkTo('{{sha}}'),
      'its link is empty once filled in: its values are empty for this run.',
    ],
    [
      'a link that is none',
      linkTo('{{tag}}'),
      'its link is “v1” once filled in; it is no link that a button can open; allowed: https://HOST/…, http://…, tel:+98… or divar://…, without blanks.',
    ],
    [
      'an empty post_token',
      { caption: 'a', action: { open_post_page: { post_token: '{{sha}} ' } } },
      'its post_token is empty once filled in.',
    ],
    [
      'an empty post_token of a managed post',
      { caption: 'a', action: { open_post_manage_page: { post_token: '{{sha}}' } } },
      'its post_token is empty once filled in.',
    ],
  ])('with %s are refused, by row and place', (_what, button, problem) => {
    const good = linkTo('https://a.example');
    const buttons = rows([good], [good, button]);
    expect(render({ buttons })).toEqual({
      ok: false,
      problems: [`buttons: row 2, button 2: ${problem}`],
    });
    expect(render({ receiverButtons: buttons })).toEqual({
      ok: false,
      problems: [`receiver_buttons: row 2, button 2: ${problem}`],
    });
  });

  test('with a link that is none quote its first hundred characters', () => {
    const refused = (length: number) => render({ buttons: rows([linkTo('x'.repeat(length))]) });
    expect(JSON.stringify(refused(100))).toContain(`its link is “${'x'.repeat(100)}” once`);
    expect(JSON.stringify(refused(101))).toContain(`its link is “${'x'.repeat(100)}…” once`);
  });

  test('with a post_token are taken', () => {
    const button: Button = { caption: 'a', action: { open_post_page: { post_token: '{{tag}}' } } };
    expect(render({ buttons: rows([button]) })).toMatchObject({
      buttons: { own: rows([{ caption: 'a', action: { open_post_page: { post_token: 'v1' } } }]) },
    });
  });

  test('name their values: in captions, links, data and tokens, of both sides', () => {
    const buttons = rows([
      linkTo('{{run_url}}', '{{tag}}'),
      { caption: 'a', action: { open_server_link: { data: { a: ['{{sha}}'] } } } },
    ]);
    const receiverButtons = rows([{ caption: 'b', action: { open_post_page: { post_token: '{{job}}' } } }]);
    expect([...namesIn({ ...EMPTY, message: '{{actor}}', buttons, receiverButtons })].sort()).toEqual([
      'actor',
      'job',
      'run_url',
      'sha',
      'tag',
    ]);
  });
});
