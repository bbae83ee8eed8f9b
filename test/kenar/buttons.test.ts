import { describe, expect, test } from 'vitest';
import { linkProblem, MAX_IN_A_ROW, MAX_ROWS } from '../../src/kenar/buttons.ts';
import { ICON_NAMES } from '../../src/kenar/icons.ts';

describe('a button’s link', () => {
  const NO_LINK =
    'it is no link that a button can open; allowed: https://HOST/…, http://…, tel:+98… or divar://…, without blanks';
  const LOGIN = 'it holds a user name or a password, which everybody in the chat would see';
  test.each([
    ['https://a.example', null],
    ['HTTPS://a.example/b?c#d', null],
    ['http://a.example', null],
    ['tel:+982112345', null],
    ['tel:021', null],
    ['TEL:1', null],
    ['divar://post/x', null],
    ['divar:x', null],
    ['divar:?x', null],
    ['divar://', NO_LINK],
    ['divar::x', NO_LINK],
    ['https:a.example', NO_LINK],
    ['https:///a.example', NO_LINK],
    ['https:/a.example', NO_LINK],
    ['http:a.example', NO_LINK],
    ['tel:', NO_LINK],
    ['tel:+', NO_LINK],
    ['tel:x1', NO_LINK],
    ['tel:++1', NO_LINK],
    ['ftp://a.example', NO_LINK],
    ['javascript:alert(1)//https://a.example', NO_LINK],
    ['mailto:a@b.example', NO_LINK],
    ['a.example', NO_LINK],
    ['', NO_LINK],
    [' https://a.example', NO_LINK],
    ['https://a.example/b c', NO_LINK],
    ['https://a.example\n', NO_LINK],
    ['https://[', NO_LINK],
    ['https://a@b.example', LOGIN],
    ['https://:p@b.example', LOGIN],
    ['https://a:p@b.example', LOGIN],
  ])('%j: %s', (link, problem) => expect(linkProblem(link)).toBe(problem));

  test('is one of a grid’s three rows of three buttons, and its icon one of the document’s', () => {
    expect([MAX_ROWS, MAX_IN_A_ROW]).toEqual([3, 3]);
    expect([ICON_NAMES.length, new Set(ICON_NAMES).size]).toEqual([822, 822]);
    expect([ICON_NAMES[0], ICON_NAMES.at(-1)]).toEqual(['KEYBOARD_ARROW_RIGHT', 'PASSKEY']);
    expect(ICON_NAMES.filter((name) => !/^[A-Z][A-Z0-9_]+$/.test(name))).toEqual([]);
  });
});
