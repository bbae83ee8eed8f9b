import { describe, expect, test } from 'vitest';
import { cleanValues, NO_VALUES, type TemplateValues, VALUE_NAMES } from '../../src/message/values.ts';

const VALUES: TemplateValues = { ...NO_VALUES, job_status_fa: '', date: '', date_fa: '', files: [] };

describe('a value in a text', () => {
  test.each([
    ['a\r\nb\rc\nd', 'a b c d'],
    ['a\n\t\u2028\u2029\nb', 'a b'],
    [' \n a \t', 'a'],
    ['a\u0000\u0008\u000B\u000C\u000E\u001F\u007F\u0080\u009Fb', 'ab'],
    ['a\u202A\u202E\u2066\u2069\uFEFFb', 'ab'],
    ['\u202Ea\u202Eb', 'ab'],
    ['a\uD83Db', 'ab'],
    ['می‌خواهم 🙂 \u200Fx', 'می‌خواهم 🙂 \u200Fx'],
    ['<b> & "q" {{tag}}', '<b> & "q" {{tag}}'],
  ])('%j is %j', (value, clean) => {
    expect(cleanValues({ ...VALUES, tag: value }, 'text').tag).toBe(clean);
    expect(cleanValues({ ...VALUES, run_url: value }, 'text').run_url).toBe(clean);
  });

  test.each([
    ['a\r\n\r\nb\rc', 'a\n\nb\nc'],
    ['\ta\n  b\n', '\ta\n  b\n'],
    ['a\u0007\u202Eb', 'ab'],
  ])('of several lines %j is %j', (notes, clean) => {
    const release = { name: 'x', url: 'y', notes };
    expect(cleanValues({ ...VALUES, release }, 'text').release?.notes).toBe(clean);
  });
});

describe('a value in a link', () => {
  test.each([
    ['v1/2 x', 'v1%2F2%20x'],
    ['a?b#c&d=e', 'a%3Fb%23c%26d%3De'],
    ['سلام', encodeURIComponent('سلام')],
    ['a\nb', 'a%20b'],
    ['.', ''],
    ['..', ''],
    ['...', ''],
    ['.a', '.a'],
    ['a.', 'a.'],
    ['a..b', 'a..b'],
    ['', ''],
  ])('%j is %j', (value, clean) => {
    expect(cleanValues({ ...VALUES, ref_name: value }, 'link').ref_name).toBe(clean);
  });

  test('is as it is when it is an address', () => {
    const values = {
      ...VALUES,
      run_url: 'https://ci.example/runs/7?a=b\n',
      repository: 'acme/app',
      release: { name: 'a b', url: 'https://ci.example/r', notes: 'c\nd' },
      pull_request: { number: '7', title: 'e f', url: 'https://ci.example/p' },
      files: [{ name: 'g h.png', size: '1 MB', media_type: 'image' }],
    };
    expect(cleanValues(values, 'link')).toMatchObject({
      run_url: 'https://ci.example/runs/7?a=b',
      repository: 'acme/app',
      release: { name: 'a%20b', url: 'https://ci.example/r', notes: 'c%20d' },
      pull_request: { number: '7', title: 'e%20f', url: 'https://ci.example/p' },
      files: [{ name: 'g%20h.png', size: '1%20MB', media_type: 'image' }],
    });
  });
});

test('what a run leaves out is empty', () => {
  const values = { ...VALUES, tag: undefined as never, sha: null as never };
  for (const target of ['text', 'link'] as const) expect(cleanValues(values, target)).toEqual(VALUES);
});

test('what is not there stays so', () => {
  expect(cleanValues(VALUES, 'text')).toEqual(VALUES);
  expect(cleanValues(VALUES, 'link')).toEqual(VALUES);
});

test('groups are known by their parts, a list by its own name', () => {
  expect(VALUE_NAMES).toEqual(
    expect.arrayContaining([
      'tag',
      'release.name',
      'release.url',
      'release.notes',
      'pull_request.title',
      'files',
    ]),
  );
  expect(VALUE_NAMES).not.toContain('release');
  expect(VALUE_NAMES.filter((name) => name.startsWith('files'))).toEqual(['files']);
});
