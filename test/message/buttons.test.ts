import { describe, expect, test } from 'vitest';
import { parseButtons } from '../../src/inputs/buttons.ts';
import { ICON_NAMES } from '../../src/kenar/icons.ts';
import { renderMessage } from '../../src/message/render.ts';
import { NO_VALUES, type TemplateValues } from '../../src/message/values.ts';

const LINK = { caption: 'Open', action: { open_direct_link: 'https://example.com' } };
const grid = (...rows: unknown[][]) => ({ rows: rows.map((buttons) => ({ buttons })) });

describe('buttons are read from', () => {
  test.each([
    ['a flat list: one row', '- caption: Open\n  link: https://example.com', grid([LINK])],
    [
      'rows',
      '- - {caption: Open, link: "https://example.com"}\n- - {caption: Open, link: "https://example.com"}',
      grid([LINK], [LINK]),
    ],
    [
      'JSON',
      '[{"caption":"Open","link":"https://example.com","icon":"DOWNLOAD"}]',
      grid([{ ...LINK, icon: 'DOWNLOAD' }]),
    ],
    [
      'the API’s own shape',
      JSON.stringify(grid([{ ...LINK, icon: 'INFO' }], [LINK])),
      grid([{ ...LINK, icon: 'INFO' }], [LINK]),
    ],
    [
      'open_server_link',
      '- {caption: Yes, open_server_link: {data: {build: 7}}}',
      grid([{ caption: 'Yes', action: { open_server_link: { data: { build: 7 } } } }]),
    ],
    [
      'get_dynamic_action without data',
      '- caption: Go\n  get_dynamic_action:',
      grid([{ caption: 'Go', action: { get_dynamic_action: { data: {} } } }]),
    ],
    [
      'open_post_page',
      '- {caption: Post, open_post_page: {post_token: AJ}}',
      grid([{ caption: 'Post', action: { open_post_page: { post_token: 'AJ' } } }]),
    ],
    [
      'open_post_manage_page with a bare token',
      '- {caption: Post, open_post_manage_page: AJ}',
      grid([{ caption: 'Post', action: { open_post_manage_page: { post_token: 'AJ' } } }]),
    ],
    [
      'icon_name, as in Divar’s own examples',
      '- {caption: Open, link: "https://example.com", icon_name: DOWNLOAD}',
      grid([{ ...LINK, icon: 'DOWNLOAD' }]),
    ],
    ...['http://example.com', 'tel:+982112345678', 'divar://post/AJ'].map(
      (link): [string, string, object] => [
        `a link ${link}`,
        `- {caption: Open, link: "${link}"}`,
        grid([{ caption: 'Open', action: { open_direct_link: link } }]),
      ],
    ),
    ['an empty list: none', '[]', null],
  ])('%s', (_what, text, expected) => {
    expect(parseButtons(text)).toEqual({ ok: true, grid: expected });
  });
});

const ok = '{caption: a, link: "https://a.example"}';

describe('buttons are refused, each mistake by row and place', () => {
  test.each([
    [
      'four rows',
      `[[${ok}],[${ok}],[${ok}],[${ok}]]`,
      ['has 4 rows; at most 3 rows of at most 3 buttons are allowed.'],
    ],
    ['four in a row', `[${ok},${ok},${ok},${ok}]`, ['row 1 has 4 buttons; at most 3 are allowed.']],
    ['an empty row', `[[${ok}],[]]`, ['row 2 is empty. Leave it out.']],
    [
      'a button among rows',
      `[[${ok}],${ok}]`,
      [expect.stringMatching(/^row 2 holds a mapping where a list of buttons should be/)],
    ],
    [
      'an icon almost right',
      '[{caption: a, link: "https://a.example", icon: download}]',
      ['row 1, button 1 has the icon “download”, which Divar does not have. Did you mean DOWNLOAD?'],
    ],
    [
      'a link that a browser would run',
      '[{caption: a, link: "javascript:alert(1)"}]',
      [
        'row 1, button 1 has the link “javascript:alert(1)”: it is no link that a button can open; allowed: https://HOST/…, http://…, tel:+98… or divar://…, without blanks.',
      ],
    ],
    [
      'a password in a link',
      '[{caption: a, link: "https://me:pw@a.example"}]',
      [expect.stringMatching(/holds a user name or a password/)],
    ],
    [
      'no caption, no link',
      '[{icon: INFO}]',
      [
        'row 1, button 1 has no caption.',
        expect.stringMatching(/^row 1, button 1 has no action; give one: link, open_server_link/),
      ],
    ],
    [
      'two actions',
      '[{caption: a, link: "https://a.example", open_post_page: AJ}]',
      [expect.stringMatching(/^row 1, button 1 has the actions open_direct_link, open_post_page; give one/)],
    ],
    [
      'unknown keys',
      '[{caption: a, lnik: "https://a.example", icom: INFO}]',
      [
        expect.stringMatching(/“lnik”, which is unknown; did you mean link\?/),
        expect.stringMatching(/“icom”, which is unknown; did you mean icon\?/),
        expect.stringMatching(/has no action/),
      ],
    ],
    [
      'braces that YAML takes for a mapping',
      '- caption: {{tag}}\n  link: https://a.example',
      ['row 1, button 1 has a caption that is a mapping; put texts in quotes.'],
    ],
    [
      'a number for a caption',
      '- caption: 5\n  link: https://a.example',
      ['row 1, button 1 has a caption that is “5”; put texts in quotes.'],
    ],
    [
      'an unknown value',
      '- caption: "{{tagg}}"\n  link: https://a.example',
      [
        'row 1, button 1 has a mistake in its caption: {{tagg}} is unknown; did you mean tag?',
        expect.stringMatching(/The known values are/),
      ],
    ],
    ['what is no YAML', '- [', [expect.stringMatching(/^is not YAML or JSON/)]],
    ['a text', 'Open', [expect.stringMatching(/^holds “Open” where a list should be/)]],
  ])('%s', (_what, text, problems) => {
    expect(parseButtons(text)).toEqual({ ok: false, problems });
  });
});

test('there are as many icons as Divar documents', () => {
  expect(new Set(ICON_NAMES).size).toBe(822);
});

describe('once filled in', () => {
  const values: TemplateValues = {
    ...NO_VALUES,
    tag: 'v1/2 x',
    run_url: 'https://ci.example/runs/7',
    job_status_fa: '',
    date: '',
    date_fa: '',
    files: [],
  };
  const filled = async (buttons: string, message: string | null = null) => {
    const parsed = parseButtons(buttons);
    if (!parsed.ok) throw new Error(parsed.problems.join());
    return renderMessage(
      { message, messageFormat: 'template', jobStatus: '', buttons: parsed.grid, receiverButtons: null },
      values,
    );
  };

  test('addresses stand in a link as they are, other values percent-encoded; data is filled in too', async () => {
    const said = await filled(`
      - {caption: "Run {{tag}}", link: "{{run_url}}"}
      - {caption: b, link: "https://a.example/tag/{{tag}}"}
      - {caption: c, open_server_link: {data: {tag: "{{tag}}", list: ["{{tag}}", 1]}}}`);
    expect(said).toMatchObject({ ok: true, text: null });
    expect(said.ok && said.buttons?.own?.rows[0]?.buttons).toEqual([
      { caption: 'Run v1/2 x', action: { open_direct_link: 'https://ci.example/runs/7' } },
      { caption: 'b', action: { open_direct_link: 'https://a.example/tag/v1%2F2%20x' } },
      { caption: 'c', action: { open_server_link: { data: { tag: 'v1/2 x', list: ['v1/2 x', 1] } } } },
    ]);
  });

  test('an empty text, caption and link are refused together', async () => {
    expect(await filled('- {caption: "{{sha}}", link: "{{release.url}}"}', '{{sha}} ')).toEqual({
      ok: false,
      problems: [
        'message: the template gives an empty text. Its values are empty for this run.',
        'buttons: row 1, button 1: its caption is empty once filled in.',
        'buttons: row 1, button 1: its link is empty once filled in: its values are empty for this run.',
      ],
    });
  });
});
