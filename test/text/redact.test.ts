import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/text/redact.ts';
import { markerFor, search } from '../security/markers.ts';

const VALUE = 'aB3+/="\\%&\'<> é-z_.9';

describe('redacting', () => {
  test.for<[string, (value: string) => string]>([
    ['as it is', (value) => value],
    ['percent-encoded', encodeURIComponent],
    [
      'percent-encoded in lower case',
      (value) => encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
    ],
    ['percent-encoded twice', (value) => encodeURIComponent(encodeURIComponent(value))],
    ['as a form has it', (value) => new URLSearchParams({ a: value }).toString()],
    ['in JSON', JSON.stringify],
    ['in JSON in JSON', (value) => JSON.stringify(JSON.stringify({ value }))],
    ['in JSON with slashes escaped', (value) => JSON.stringify(value).replaceAll('/', '\\/')],
    [
      'in JSON of ASCII',
      (value) =>
        JSON.stringify(value).replace(
          /[^\w"\\]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
    ],
    ['in HTML', (value) => value.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)],
    [
      'in HTML by hexadecimal numbers',
      (value) => value.replace(/[&<>"']/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
    ],
    ['as base64', (value) => Buffer.from(value).toString('base64')],
    ['as base64 for URLs', (value) => Buffer.from(value).toString('base64url')],
  ])('finds a secret %s', ([, spell]) => {
    const redactor = createRedactor();
    redactor.add(VALUE);
    const clean = redactor.redact(`before ${spell(VALUE)} after`);
    expect(clean).toMatch(/^before .*\*\*\*.* after$/);
    expect(clean).not.toContain('aB3');
    expect(clean).not.toContain('z_');
  });

  test('finds each line of a value of several, and leaves short pieces alone', () => {
    const redactor = createRedactor();
    redactor.add('first line\r\nsecond line\nab\n');
    expect(redactor.redact('x first line x second line x ab x')).toBe('x *** x *** x ab x');
  });

  test('leaves no rest of a secret that holds another one, whichever was told first', () => {
    for (const order of [
      ['hunter2', 'hunter2-and-more', 'my-hunter2'],
      ['my-hunter2', 'hunter2-and-more', 'hunter2'],
    ]) {
      const redactor = createRedactor();
      for (const secret of order) redactor.add(secret);
      expect(redactor.redact('a hunter2-and-more b my-hunter2 c hunter2 d')).toBe('a *** b *** c *** d');
    }
  });

  test('masks four letters and more: three would blacken ordinary words', () => {
    const redactor = createRedactor();
    for (const secret of ['abc', ' xyz ', 'wxyz']) redactor.add(secret);
    for (const secret of ['def', 'ghij']) redactor.addShortLived(secret);
    expect(redactor.redact('abc xyz wxyz def ghij')).toBe('abc xyz *** def ***');
  });

  test('masks a value without the blanks around it', () => {
    const redactor = createRedactor();
    redactor.add('  hunter2\t');
    expect(redactor.redact('<hunter2>')).toBe('<***>');
  });

  test.each<[string, string, string]>([
    ['named entities', 'a&b<c>d"e\'f', 'a&amp;b&lt;c&gt;d&quot;e&apos;f'],
    ['decimal entities with zeros', 'a-b-', 'a&#0045;b&#0000000045;'],
    ['hexadecimal entities', 'a/b/', 'a&#X2f;b&#x002F;'],
    ['a blank as a form has it', 'two words', 'two+words'],
    ['a blank as a URL has it', 'two words', 'two%20words'],
    ['a character of several bytes', 'aé🙂', 'a%C3%A9%f0%9F%99%82'],
    ['a character of two units in JSON', 'aaa🙂', 'aaa\\ud83d\\uDE42'],
    ['a control of one digit', 'aaa\u0007', 'aaa%07'],
    ['a control in JSON', 'aaa\u0007', 'aaa\\u0007'],
    ['backslashes doubled', 'a\\\\b', 'a\\\\\\\\b'],
    ['backslashes in a URL', 'a\\\\b', 'a%5C%5cb'],
    ['eight backslashes before a quote', 'abc"', `abc${'\\'.repeat(8)}"`],
    ['base64 without its end', 'abcd', 'YWJjZA'],
    ['base64 for URLs', 'a>>>b???', 'YT4-PmI_Pz8'],
  ])('finds %s', (_what, secret, spelled) => {
    const redactor = createRedactor();
    redactor.add(secret);
    expect(redactor.redact(`<${spelled}>`)).toBe('<***>');
  });

  test.each<[string, string, string]>([
    ['a letter in the other case', 'Secret', 'secret'],
    ['one letter less', 'secret', 'secre'],
    ['an entity of another character', 'a-b-c', 'a&#46;b-c'],
    ['a star that means no star', 'a*c*', 'abbc*'],
    ['a dot that means any letter', 'a.c.', 'abcd'],
    ['brackets that mean a group', '(ab)(cd)', 'abcd'],
    ['a plus that means no blank', 'a-b-', 'a+b+'],
    ['nine backslashes before a quote', 'abc"', `abc${'\\'.repeat(9)}"`],
    ['a letter in hexadecimal', 'aaaa', '&#x61;&#x61;&#x61;&#x61;'],
  ])('leaves %s as it is', (_what, secret, text) => {
    const redactor = createRedactor();
    redactor.add(secret);
    expect(redactor.redact(`<${text}>`)).toBe(`<${text}>`);
  });

  test('takes out every place of a text', () => {
    const redactor = createRedactor();
    redactor.add('lasting');
    redactor.addShortLived('passing');
    expect(redactor.redact('lasting passing lasting passing')).toBe('*** *** *** ***');
  });

  test('takes out any value, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, unit: 'grapheme' }), fc.string(), (value, other) => {
        const redactor = createRedactor();
        redactor.add(value);
        if (value.trim().length < 4 || value.includes('*')) return;
        expect(redactor.redact(`${other}${value}`)).not.toContain(value.trim());
        if (!other.includes('*')) expect(createRedactor().redact(other)).toBe(other);
      }),
    );
  });

  test.each([
    ['as it is', (value: string) => value],
    ['percent-encoded', encodeURIComponent],
    ['in JSON', (value: string) => JSON.stringify(value).slice(1, -1)],
    ['as base64', (value: string) => Buffer.from(value).toString('base64')],
  ])('finds the beginning of a secret %s at the end of a text that was cut', (_what, spell) => {
    for (const add of ['add', 'addShortLived'] as const) {
      const redactor = createRedactor();
      redactor[add](VALUE);
      const whole = spell(VALUE);
      // In an escape the last character is not whole.
      for (let length = whole.length - 1; length >= 8 + 'aB3%2B%2F%3D%22%5C%25'.length; length -= 1) {
        const cut = redactor.redact(`unknown key ${whole.slice(0, length)}`);
        expect([length, cut]).toEqual([length, 'unknown key ***']);
      }
      expect(redactor.redact(`unknown key ${whole.slice(0, 6)}`)).toBe(`unknown key ${whole.slice(0, 6)}`);
    }
  });

  test('finds the beginning of a secret before each “…”, where an excerpt was cut', () => {
    for (const add of ['add', 'addShortLived'] as const) {
      const redactor = createRedactor();
      redactor[add]('abcdefghijklmnop');
      expect(redactor.redact('is “abcdefghijk…”; or “x abcdefghijklmno…”, and …')).toBe(
        'is “***…”; or “x ***…”, and …',
      );
      expect(redactor.redact('abcdefg… abcdefgh…')).toBe('abcdefg… ***…');
      expect(redactor.redact('abcdefgh…'.repeat(999))).toBe('***…'.repeat(999));
      // An answer that is made of them is looked at as one text.
      expect(redactor.redact(`${'abcdefgh…'.repeat(1000)}abcdefgh`)).toBe(`${'abcdefgh…'.repeat(1000)}***`);
      expect(redactor.redact('abcdefghijk… and abcdefghijk')).toBe('***… and ***');
    }
  });

  test('leaves the beginning of a secret alone where a text goes on', () => {
    const redactor = createRedactor();
    redactor.add('abcdefghijklmnop');
    expect(redactor.redact('abcdefghijk and more')).toBe('abcdefghijk and more');
    expect(redactor.redact('abcdefg')).toBe('abcdefg');
    expect(redactor.redact('abcdefgh')).toBe('***');
  });

  test('a secret that contains another one leaves no rest', () => {
    for (const secrets of [
      ['inner-secret', 'outer-inner-secret-outer'],
      ['outer-inner-secret-outer', 'inner-secret'],
    ]) {
      for (const add of ['add', 'addShortLived'] as const) {
        const redactor = createRedactor();
        for (const secret of secrets) redactor[add](secret);
        expect(redactor.redact('x outer-inner-secret-outer x inner-secret x')).toBe('x *** x *** x');
      }
    }
  });

  test('tells the runner every likely form, each once', () => {
    const told: string[] = [];
    const redactor = createRedactor((form) => told.push(form));
    redactor.add('a/b+c"d');
    redactor.add('a/b+c"d');
    expect(told).toContain('a/b+c"d');
    expect(told).toContain('a%2Fb%2Bc%22d');
    expect(told).toContain('a/b+c\\"d');
    expect(told).toContain(Buffer.from('a/b+c"d').toString('base64'));
    expect(new Set(told).size).toBe(told.length);
  });

  test('tells exactly these forms of a value, and of its lines', () => {
    const told: string[] = [];
    createRedactor((form) => told.push(form)).add('a/b "c"?é');
    expect(told).toEqual([
      'a/b "c"?é',
      'a%2Fb%20%22c%22%3F%C3%A9',
      'a%2Fb+%22c%22%3F%C3%A9',
      'a/b \\"c\\"?é',
      'a\\/b \\"c\\"?é',
      'YS9iICJjIj/DqQ==',
      'YS9iICJjIj/DqQ',
      'YS9iICJjIj_DqQ',
    ]);
    const lines: string[] = [];
    createRedactor((form) => lines.push(form)).add('first\nab\r\nsecond');
    expect(lines).toEqual(expect.arrayContaining(['first\nab\r\nsecond', 'first', 'second']));
    expect(lines).not.toContain('ab');
  });

  test('survives half a character in a value', () => {
    const redactor = createRedactor();
    redactor.add('half\uD83D');
    expect(redactor.redact('<half\uD83D>')).toBe('<***>');
  });
});

/** The work of this process so far: the time on a clock depends on what else the machine does. */
const cpuMs = () => process.cpuUsage().user / 1000;

/** Far above what it takes (0.1 s when written), far below what it took before it was bounded (minutes). */
const SOON_MS = 5000;

describe('no answer can make redacting take long', () => {
  const answers = ['\\', '-', '\\-', '&#', '&#0', '%', 'eyJh', '{"a":"', 'eyJhbGciXX…'].map((piece) =>
    piece.repeat(2 ** 20 / piece.length),
  );

  test.each(['-k1-23-456-789', '\\a\\b\\c', '\\\\\\\\\\x', '-\\\\-\\\\\\-', '--------------', 'a%b&c#d<e"f'])(
    'with the secret %s',
    (secret) => {
      const redactor = createRedactor();
      redactor.add(secret);
      const begun = cpuMs();
      for (const answer of answers) expect(redactor.redact(`${answer}${secret}`)).not.toContain(secret);
      expect(cpuMs() - begun).toBeLessThan(SOON_MS);
    },
  );

  test('with thousands of tokens that begin alike', () => {
    const redactor = createRedactor();
    for (let n = 0; n < 3000; n += 1) redactor.addShortLived(`eyJhbGciOiJIUzI1NiJ9.${n}`);
    const begun = cpuMs();
    for (const answer of answers) redactor.redact(answer);
    expect(redactor.redact('x eyJhbGciOiJIUzI1NiJ9.2999 y')).toBe('x *** y');
    expect(cpuMs() - begun).toBeLessThan(SOON_MS);
  });
});

test('the search for leaks finds both halves of a secret, and base64 of it at any place', () => {
  const secret = markerFor('api_key');
  const texts = [
    secret,
    secret.slice(0, 20),
    secret.slice(-20),
    ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${secret} and more`).toString('base64')),
  ];
  for (const text of texts)
    expect([text, search({ text: `x${text}y` }, [secret]).found.length > 0]).toEqual([text, true]);
  expect(search({ text: markerFor('api_key') }, [secret]).found).toEqual([]);
});

describe('passing secrets', () => {
  test('are taken out in their likely spellings, beside lasting ones', () => {
    const redactor = createRedactor();
    redactor.add('lasting-secret');
    redactor.addShortLived('aB3+/token==');
    const text = `a aB3+/token== b aB3%2B%2Ftoken%3D%3D c ${Buffer.from('aB3+/token==').toString('base64')} d lasting-secret`;
    expect(redactor.redact(text)).toBe('a *** b *** c *** d ***');
  });

  test('are told to the runner once each', () => {
    const told: string[] = [];
    const redactor = createRedactor((form) => told.push(form));
    redactor.addShortLived('token-one');
    redactor.addShortLived('token-one');
    redactor.addShortLived('token-two');
    expect(told).toEqual(['token-one', 'token-two']);
  });

  test('are not told again when they are a lasting one', () => {
    const told: string[] = [];
    const redactor = createRedactor((form) => told.push(form));
    redactor.add('token-one');
    redactor.addShortLived('token-one');
    expect(told.filter((form) => form === 'token-one')).toHaveLength(1);
  });

  test('are found at the beginning and at the end of a text, and side by side', () => {
    const redactor = createRedactor();
    redactor.addShortLived('abcd');
    redactor.addShortLived('wxyz');
    expect(redactor.redact('abcdwxyz-abc-wxyz')).toBe('******-abc-***');
    redactor.addShortLived('efef');
    expect(redactor.redact('efefef')).toBe('***ef');
  });

  test('leave no rest when one begins another', () => {
    for (const order of [
      ['abcd', 'abcdef', 'abcdxy', 'abcdefgh'],
      ['abcdefgh', 'abcdxy', 'abcdef', 'abcd'],
    ]) {
      const redactor = createRedactor();
      for (const secret of order) redactor.addShortLived(secret);
      expect(redactor.redact('x abcdefgh abcdef abcd abcdxy x')).toBe('x *** *** *** *** x');
    }
  });
});
