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
});

/** Far above what it takes (0.1 s when written), far below what it took before it was bounded (minutes). */
const SOON_MS = 5000;

describe('no answer can make redacting take long', () => {
  const answers = ['\\', '-', '\\-', '&#', '&#0', '%', 'eyJh', '{"a":"'].map((piece) =>
    piece.repeat(2 ** 20 / piece.length),
  );

  test.each(['-k1-23-456-789', '\\a\\b\\c', '\\\\\\\\\\x', '-\\\\-\\\\\\-', '--------------', 'a%b&c#d<e"f'])(
    'with the secret %s',
    (secret) => {
      const redactor = createRedactor();
      redactor.add(secret);
      const begun = performance.now();
      for (const answer of answers) expect(redactor.redact(`${answer}${secret}`)).not.toContain(secret);
      expect(performance.now() - begun).toBeLessThan(SOON_MS);
    },
  );

  test('with thousands of tokens that begin alike', () => {
    const redactor = createRedactor();
    for (let n = 0; n < 3000; n += 1) redactor.addShortLived(`eyJhbGciOiJIUzI1NiJ9.${n}`);
    const begun = performance.now();
    for (const answer of answers) redactor.redact(answer);
    expect(redactor.redact('x eyJhbGciOiJIUzI1NiJ9.2999 y')).toBe('x *** y');
    expect(performance.now() - begun).toBeLessThan(SOON_MS);
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

  test('leave no rest when one begins another', () => {
    const redactor = createRedactor();
    redactor.addShortLived('abcd');
    redactor.addShortLived('abcdef');
    expect(redactor.redact('xabcdefabcdx')).toBe('x******x');
  });
});
