import { describe, expect, test } from 'vitest';
import { parseButtons } from '../../src/inputs/buttons.ts';
import { ICON_NAMES } from '../../src/kenar/icons.ts';

const LINK = 'link: "https://a.example"';
const ACTIONS = 'link, open_server_link, get_dynamic_action, open_post_page, open_post_manage_page';

/** What is wrong with one button, without where it is. */
function problemsOf(button: string): readonly string[] {
  const parsed = parseButtons(`[[${button}]]`);
  return parsed.ok ? [] : parsed.problems.map((problem) => problem.replace('row 1, button 1 ', ''));
}

describe('a button', () => {
  test.each<[string, string[]]>([
    ['5', ['is “5”; write {caption, link, icon}.']],
    ['[]', ['is a list; write {caption, link, icon}.']],
    ['null', ['is nothing; write {caption, link, icon}.']],
    [`{${LINK}}`, ['has no caption.']],
    [`{caption: , ${LINK}}`, ['has no caption.']],
    [`{caption: "", ${LINK}}`, ['has no caption.']],
    [`{caption: " ", ${LINK}}`, ['has a caption that is “”; put texts in quotes.']],
    [`{caption: [a], ${LINK}}`, ['has a caption that is a list; put texts in quotes.']],
    ['{caption: a}', [`has no action; give one: ${ACTIONS}.`]],
    ['{caption: a, link: ""}', ['has no link.']],
    ['{caption: a, link: 5}', ['has a link that is “5”; put texts in quotes.']],
    [
      '{caption: a, action: 5}',
      ['has an action that is “5”; write {open_direct_link: …}.', `has no action; give one: ${ACTIONS}.`],
    ],
    ['{caption: a, action: {fly: 1}}', [`has the action “fly”; allowed: ${ACTIONS}.`]],
    ['{caption: a, action: {toString: 1}}', [`has the action “toString”; allowed: ${ACTIONS}.`]],
    ['{caption: a, action: {}}', [`has no action; give one: ${ACTIONS}.`]],
    [
      `{caption: a, ${LINK}, action: {open_post_page: AJ}}`,
      [`has the actions open_direct_link, open_post_page; give one: ${ACTIONS}.`],
    ],
    [
      `{caption: a, ${LINK}, constructor: 1}`,
      [
        'has “constructor”, which is unknown. Allowed: caption, link, icon, or an action in the place of link.',
      ],
    ],
    [
      `{caption: a, ${LINK}, icns: 1}`,
      [
        'has “icns”, which is unknown; did you mean icon? Allowed: caption, link, icon, or an action in the place of link.',
      ],
    ],
    [
      '{caption: a, open_sever_link: {}}',
      [
        'has “open_sever_link”, which is unknown; did you mean open_server_link? Allowed: caption, link, icon, or an action in the place of link.',
        `has no action; give one: ${ACTIONS}.`,
      ],
    ],
    [
      '{caption: a, open_server_link: 5}',
      ['has open_server_link with “5”; it takes {data: {…}}, a mapping of your own.'],
    ],
    [
      '{caption: a, open_server_link: {data: [1]}}',
      ['has open_server_link with a mapping; it takes {data: {…}}, a mapping of your own.'],
    ],
    [
      '{caption: a, get_dynamic_action: {data: {}, x: 1}}',
      ['has get_dynamic_action with a mapping; it takes {data: {…}}, a mapping of your own.'],
    ],
    ...[
      ['9007199254740993', '9007199254740992'],
      ['.nan', 'NaN'],
      ['-.inf', '-Infinity'],
    ].map(([written, read]): [string, string[]] => [
      `{caption: a, get_dynamic_action: {data: {order: [${written}, 1.5, 12]}}}`,
      [`has the number ${read} in its data, which JSON can’t hold as it was written. Put it in quotes.`],
    ]),
    [
      '{caption: a, open_post_page: {}}',
      ['has a post_token of open_post_page that is a mapping; put texts in quotes.'],
    ],
    [
      '{caption: a, open_post_page: {post_token: AJ, x: 1}}',
      ['has a post_token of open_post_page that is a mapping; put texts in quotes.'],
    ],
    ['{caption: a, open_post_manage_page: }', ['has no post_token of open_post_manage_page.']],
    [
      '{caption: a, open_post_page: 5}',
      ['has a post_token of open_post_page that is “5”; put texts in quotes.'],
    ],
    [`{caption: a, ${LINK}, icon: 5}`, ['has an icon that is “5”; write a name such as DOWNLOAD.']],
    [
      `{caption: a, ${LINK}, icon: qqqqqqqqqqqq}`,
      [
        'has the icon “qqqqqqqqqqqq”, which Divar does not have. Allowed are the values of DivarIconsIconName, such as DOWNLOAD, LINK or INFO.',
      ],
    ],
    [
      `{caption: a, ${LINK}, icon: " down-load "}`,
      [expect.stringMatching(/^has the icon “down-load”, .* Did you mean DOWNLOAD\?$/)],
    ],
    [
      '{caption: a, link: "https://a.example/{{shaa}}"}',
      [
        expect.stringMatching(/^has a mistake in its link: \{\{shaa\}\} is unknown; did you mean sha\?$/),
        expect.stringMatching(/known values/),
      ],
    ],
    [
      '{caption: a, open_server_link: {data: {x: ["{{shaa}}"]}}}',
      [
        expect.stringMatching(/^has a mistake in its data: \{\{shaa\}\}/),
        expect.stringMatching(/known values/),
      ],
    ],
  ])('%s', (button, problems) => {
    expect(problemsOf(button)).toEqual(problems);
  });

  test.each([
    ['a template for a link', '{caption: a, link: "{{run_url}}"}'],
    ['an icon that is empty', `{caption: a, ${LINK}, icon: ""}`],
    ['an icon that is null', `{caption: a, ${LINK}, icon: null}`],
    ['data of any kind', '{caption: a, open_server_link: {data: {a: [1, {b: null}], c: true}}}'],
    ['no data', '{caption: a, open_server_link: {}}'],
  ])('may have %s', (_what, button) => {
    expect(problemsOf(button)).toEqual([]);
  });

  test('may be wrong in the separators of its icon only, and the name is found', () => {
    const name = ICON_NAMES.find((one) => one.split('_').length > 4) ?? '';
    const written = name.toLowerCase().replaceAll('_', ' - ');
    expect(problemsOf(`{caption: a, ${LINK}, icon: "${written}"}`)).toEqual([
      expect.stringContaining(`Did you mean ${name}?`),
    ]);
  });

  test('with names of actions that are too long quotes their beginning', () => {
    const [one, two] = ['x'.repeat(41), 'y'.repeat(40)];
    expect(problemsOf(`{caption: a, action: {${one}: 1, ${two}: 1}}`)).toEqual([
      `has the actions ${'x'.repeat(40)}…, ${two}; give one: ${ACTIONS}.`,
    ]);
  });

  test('keeps the line of a mistake, unless it is the first', () => {
    expect(problemsOf(`{caption: "a\\n{{shaa}}", ${LINK}}`)[0]).toMatch(
      /^has a mistake in its caption: line 2: /,
    );
  });

  test('with an empty icon has none', () => {
    expect(parseButtons(`[{caption: a, ${LINK}, icon: ""}]`)).toEqual({
      ok: true,
      grid: { rows: [{ buttons: [{ caption: 'a', action: { open_direct_link: 'https://a.example' } }] }] },
    });
  });
});

describe('rows', () => {
  const button = `{caption: a, ${LINK}}`;
  const row = `[${Array(3).fill(button).join(', ')}]`;

  test('are three at most, of three buttons each', () => {
    const parsed = parseButtons(`[${row}, ${row}, ${row}]`);
    expect(parsed.ok && parsed.grid?.rows.map(({ buttons }) => buttons.length)).toEqual([3, 3, 3]);
  });

  test.each<[string, string, string[]]>([
    ['nothing but a text among buttons', `[${button}, x]`, ['row 1 holds a mapping', 'row 2 holds “x”']],
    [
      'rows with something beside them',
      `{rows: [[${button}]], x: 1}`,
      ['holds a mapping where a list should be'],
    ],
    ['rows that are no list', '{rows: 5}', ['holds a mapping where a list should be']],
    ['buttons with something beside them', `[{buttons: [${button}], x: 1}]`, ['row 1 holds a mapping']],
    ['an empty row', '[[]]', ['row 1 is empty. Leave it out.']],
    ['a wrong button further on', `[[${button}], [${button}, 5]]`, ['row 2, button 2 is “5”']],
  ])('of %s are refused', (_what, text, problems) => {
    const parsed = parseButtons(text);
    expect(parsed).toEqual({
      ok: false,
      problems: problems.map((problem) => expect.stringContaining(problem)),
    });
  });

  test('of nothing are none', () => {
    for (const text of ['', '[]', 'null', '{rows: []}']) {
      expect([text, parseButtons(text)]).toEqual([text, { ok: true, grid: null }]);
    }
  });

  test('may be in the API’s own shape, each by itself', () => {
    const parsed = parseButtons(`[{buttons: [${button}]}, [${button}]]`);
    expect(parsed.ok && parsed.grid?.rows.map(({ buttons }) => buttons.length)).toEqual([1, 1]);
  });
});
