import { describe, expect, test } from 'vitest';
import { parseButtons } from '../../src/inputs/buttons.ts';
import { problemsWith } from './parse.ts';

const EXAMPLE = 'write a list of “- caption: …” with “link: https://…”, or a list of such lists, one a row';
const LINK = 'link: "https://a.example"';
const BUTTON = `{caption: a, ${LINK}}`;
const UNLINKABLE =
  'it is no link that a button can open; allowed: https://HOST/…, http://…, tel:+98… or divar://…, without blanks';

const problemsOf = (text: string): readonly string[] => {
  const parsed = parseButtons(text);
  return parsed.ok ? [] : parsed.problems;
};

describe('a grid', () => {
  test.each<[string, string, object]>([
    ['a link', `[${BUTTON}]`, { open_direct_link: 'https://a.example' }],
    ['a template for a link', '[{caption: a, link: "{{run_url}}"}]', { open_direct_link: '{{run_url}}' }],
    ['a telephone number', '[{caption: a, link: "tel:+98"}]', { open_direct_link: 'tel:+98' }],
    [
      'a link in the API’s own shape',
      '{rows: [{buttons: [{caption: a, action: {open_direct_link: "https://a.example"}}]}]}',
      { open_direct_link: 'https://a.example' },
    ],
    ['data', '[{caption: a, open_server_link: {data: {b: 1}}}]', { open_server_link: { data: { b: 1 } } }],
    ['empty data', '[{caption: a, open_server_link: }]', { open_server_link: { data: {} } }],
    [
      'data for further buttons',
      '[{caption: a, get_dynamic_action: {data: {b: {c: "{{sha}}"}}}}]',
      { get_dynamic_action: { data: { b: { c: '{{sha}}' } } } },
    ],
    ['a post', '[{caption: a, open_post_page: AbC}]', { open_post_page: { post_token: 'AbC' } }],
    [
      'a post in a mapping',
      '[{caption: a, open_post_page: {post_token: AbC}}]',
      { open_post_page: { post_token: 'AbC' } },
    ],
    [
      'the management of a post',
      '[{caption: a, open_post_manage_page: AbC}]',
      { open_post_manage_page: { post_token: 'AbC' } },
    ],
  ])('holds a button with %s', (_what, text, action) => {
    expect(parseButtons(text)).toEqual({
      ok: true,
      grid: { rows: [{ buttons: [{ caption: 'a', action }] }] },
    });
  });

  test.each([
    ['icon', 'DOWNLOAD'],
    ['icon_name', 'LINK'],
  ])('holds a button with %s', (key, icon) => {
    expect(parseButtons(`[[{caption: a, ${key}: ${icon}, ${LINK}}]]`)).toEqual({
      ok: true,
      grid: {
        rows: [{ buttons: [{ caption: 'a', icon, action: { open_direct_link: 'https://a.example' } }] }],
      },
    });
  });

  test('holds each button in its row and place', () => {
    const parsed = parseButtons(
      '[[{caption: a, link: "tel:1"}, {caption: b, link: "tel:2"}], [{caption: c, link: "tel:3"}]]',
    );
    expect(
      parsed.ok && parsed.grid?.rows.map(({ buttons }) => buttons.map(({ caption }) => caption)),
    ).toEqual([['a', 'b'], ['c']]);
  });
});

test.each<[string, string[]]>([
  [`[[${BUTTON}], null]`, [`row 2 holds nothing where a list of buttons should be: ${EXAMPLE}.`]],
  ['5', [`holds “5” where a list should be: ${EXAMPLE}.`]],
  ['{rows: 5}', [`holds a mapping where a list should be: ${EXAMPLE}.`]],
  ['{rows: [], x: 1}', [`holds a mapping where a list should be: ${EXAMPLE}.`]],
  [
    '[[], 5]',
    ['row 1 is empty. Leave it out.', `row 2 holds “5” where a list of buttons should be: ${EXAMPLE}.`],
  ],
  [
    '[{buttons: 5}, []]',
    [`row 1 holds a mapping where a list of buttons should be: ${EXAMPLE}.`, 'row 2 is empty. Leave it out.'],
  ],
  [`[${Array(4).fill(BUTTON).join(', ')}]`, ['row 1 has 4 buttons; at most 3 are allowed.']],
  [
    `[${Array(4).fill(`[${BUTTON}]`).join(', ')}]`,
    ['has 4 rows; at most 3 rows of at most 3 buttons are allowed.'],
  ],
  [
    '[{',
    [
      'is not YAML or JSON: Flow map in block collection must be sufficiently indented and end with a } at line 1, column 3.',
    ],
  ],
  [
    `[[${BUTTON}], [{caption: a, action: ab}]]`,
    [
      'row 2, button 1 has an action that is “ab”; write {open_direct_link: …}.',
      'row 2, button 1 has no action; give one: link, open_server_link, get_dynamic_action, open_post_page, open_post_manage_page.',
    ],
  ],
  ['[{caption: a, link: "javascript:x"}]', [`row 1, button 1 has the link “javascript:x”: ${UNLINKABLE}.`]],
  [
    `[{caption: a, link: "x:${'y'.repeat(98)}"}]`,
    [`row 1, button 1 has the link “x:${'y'.repeat(98)}”: ${UNLINKABLE}.`],
  ],
  [
    `[{caption: a, link: "x:${'y'.repeat(99)}"}]`,
    [`row 1, button 1 has the link “x:${'y'.repeat(98)}…”: ${UNLINKABLE}.`],
  ],
  [
    `["${'x'.repeat(61)}"]`,
    [`row 1 holds “${'x'.repeat(60)}…” where a list of buttons should be: ${EXAMPLE}.`],
  ],
  [
    `["${'x'.repeat(60)}"]`,
    [`row 1 holds “${'x'.repeat(60)}” where a list of buttons should be: ${EXAMPLE}.`],
  ],
])('%s is refused', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

test.each<[string, string, number]>([
  ['an action', 'action: {NAME: 1}', 40],
  ['a key', `NAME: 1, ${LINK}`, 40],
  ['an icon', `icon: NAME, ${LINK}`, 60],
])('%s that there is not is quoted up to a length', (_what, button, length) => {
  const quoted = (name: string) =>
    /“([^”]*)”/.exec(problemsOf(`[{caption: a, ${button.replace('NAME', name)}}]`)[0] ?? '')?.[1];
  expect(quoted('q'.repeat(length))).toBe('q'.repeat(length));
  expect(quoted('q'.repeat(length + 1))).toBe(`${'q'.repeat(length)}…`);
});

test.each([
  ['" ifno "', 'INFO'],
  ['ifno', 'INFO'],
  ['dwnload', 'DOWNLOAD'],
  ['num - 1', 'NUM_1'],
  ['"check   -   box   -   outline   -   blank"', 'CHECK_BOX_OUTLINE_BLANK'],
])('the icon %s is likely %s', (icon, name) => {
  expect(problemsOf(`[{caption: a, ${LINK}, icon: ${icon}}]`)[0]).toContain(`Did you mean ${name}?`);
});

test('buttons that are wrong keep everything back', async () => {
  expect(await problemsWith({ buttons: '5' })).toEqual([
    `buttons holds “5” where a list should be: ${EXAMPLE}.`,
  ]);
  expect(
    await problemsWith({ receiver_buttons: '[[]]', conversation_type: 'post', access_token: 'x' }),
  ).toEqual(['receiver_buttons row 1 is empty. Leave it out.']);
});

test('only the first line’s number is left out of what is wrong with a template', () => {
  const problems = problemsOf(`[{caption: "a\\n{{line 1: x}}", ${LINK}}]`);
  expect(problems[0]).toMatch(/^row 1, button 1 has a mistake in its caption: line 2: .*line 1: x/);
});
