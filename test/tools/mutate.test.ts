import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeChange, isListed, readEquivalents } from '../../.ci/mutate/equivalent.ts';
import { instrument } from '../../.ci/mutate/instrument.ts';
import { findMutants } from '../../.ci/mutate/mutants.ts';
import { readReached } from '../../.ci/mutate/reached.ts';
import { describeResults } from '../../.ci/mutate/report.ts';
import { selectTests } from '../../.ci/mutate/select-tests.ts';
import { REACHED_FILE, RECORD, SWITCH_FILE, SWITCH_MODULE, SWITCH_SOURCE } from '../../.ci/mutate/switch.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const numbered = (text: string) =>
  findMutants('src/kenar/sample.ts', text).map((mutant, index) => ({ ...mutant, id: index + 1 }));

describe('mutants', () => {
  test.each<[string, string[]]>([
    ['a < b;', ['boundary: a < b → (a) <= (b)']],
    ['a >= b;', ['boundary: a >= b → (a) > (b)']],
    ['a === b;', ['operator: a === b → (a) !== (b)']],
    ['a ?? b;', ['operator: a ?? b → a']],
    ['const x = !a;', ['operator: !a → a']],
    ['x = true;', ['statement: x = true → void 0', 'boolean: true → false']],
    ['const x = 3;', ['constant: 3 → 4']],
    ['const x = 64;', ['constant: 64 → 128']],
    ["const x = 'سلام' + a;", ["text: 'سلام' → ''"]],
    ['const x = `ab`;', ["text: `ab` → ''"]],
    ['if (a) b();', ['branch: a → true', 'branch: a → false', 'call: b() → void 0']],
    ['while (a) b();', ['branch: a → false', 'call: b() → void 0']],
    ['await a.sync();', ['call: await a.sync() → void 0']],
    ['const x = a.trim();', ['call: a.trim() → a']],
    ['const x = a.some(b);', ['call: a.some(b) → (a).every(b)']],
    ['const x = a.toString();', []],
    ['const x = a?.b.trim().c;', []],
    ['const x = a?.b.trim()!.c;', []],
    ['a?.b.trim();', ['call: a?.b.trim() → void 0']],
    ['const x = a?.b(c.trim());', ['call: c.trim() → c']],
    ['type A = "a" | 3; let b: 4; import c from "d";', []],
    ['const x = { a: b }; x.c; tag`d`;', []],
    ['const x = a as "b";', []],
    [
      'const x = /^a+\\b[$^]?$/gi;',
      [
        'pattern: /^a+\\b[$^]?$/gi → /a+\\b[$^]?$/gi',
        'pattern: /^a+\\b[$^]?$/gi → /^a*\\b[$^]?$/gi',
        'pattern: /^a+\\b[$^]?$/gi → /^a+[$^]?$/gi',
        'pattern: /^a+\\b[$^]?$/gi → /^a+\\b[$^]$/gi',
        'pattern: /^a+\\b[$^]?$/gi → /^a+\\b[$^]?/gi',
        'pattern: /^a+\\b[$^]?$/gi → /^a+\\b[$^]?$/i',
        'pattern: /^a+\\b[$^]?$/gi → /^a+\\b[$^]?$/g',
      ],
    ],
    ['const x = /(?:a)\\^\\p{L}/u;', ['pattern: /(?:a)\\^\\p{L}/u → /(?:a)\\^\\p{L}/']],
    [
      'function f() { try { a(); } catch { b(); return c; } finally { d = e; } return f; }',
      ['call: a() → void 0', 'catch: b() → void 0', 'catch: return c; → left out', 'catch: d = e → void 0'],
    ],
    ['for (;;) { break; }', ['statement: break; → left out']],
  ])('of %s', (text, expected) => {
    const found = findMutants('src/a.ts', text);
    expect(found.map((one) => `${one.kind}: ${describeChange(one)}`)).toEqual(expected);
  });

  test('know their line, also after letters outside of ASCII', () => {
    const [mutant] = findMutants('src/a.ts', '// سلام 🙂\n\n  const x = 1;');
    expect(mutant).toMatchObject({ line: 3, code: 'const x = 1;', from: '1', to: '2' });
  });

  test('of a file that is no TypeScript are an error', () => {
    expect(() => findMutants('src/a.ts', 'const = ;')).toThrow('src/a.ts can’t be parsed');
  });
});

describe('an instrumented source', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutate-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'src'));

  const text = `#!/usr/bin/env node
let out = '';
if (1 + 1 === 2 && !false) out += /^a$/.test('ab') ? 'x' : 'y';
try { throw new Error('z'); } catch { out += 'c'; }
process.stdout.write(out.toUpperCase());
`;
  const mutants = numbered(text);
  writeFileSync(join(folder, 'src', SWITCH_MODULE), SWITCH_SOURCE);
  writeFileSync(join(folder, 'src', 'sample.ts'), instrument(text, mutants, `./${SWITCH_MODULE}`));

  function run(on: string): string {
    writeFileSync(join(folder, SWITCH_FILE), on);
    return execFileSync(process.execPath, [join(folder, 'src', 'sample.ts')], { encoding: 'utf8' });
  }
  const idOf = (change: string) => mutants.find((one) => describeChange(one) === change)?.id;

  test('does what it did, with no mutant on', () => {
    expect(run('0')).toBe('YC');
  });

  test.each([
    ['/^a$/ → /^a/', 'XC'],
    ['1 + 1 === 2 → (1 + 1) !== (2)', 'C'],
    ['1 + 1 → (1) - (1)', 'C'],
    ["out += 'c' → void 0", 'Y'],
    ["throw new Error('z'); → left out", 'Y'],
    ['out.toUpperCase() → out', 'yc'],
    ["'y' → ''", 'C'],
  ])('with %s on prints %s', (change, printed) => {
    expect(run(String(idOf(change)))).toBe(printed);
  });

  test('notes what it reaches when it records', () => {
    expect(run(RECORD)).toBe('YC');
    const { byFile } = readReached(readFileSync(join(folder, REACHED_FILE), 'utf8'));
    expect(byFile).toContain(idOf("'y' → ''"));
    expect(byFile).not.toContain(idOf("'x' → ''"));
  });
});

test('a mutant belongs to the tests that run when it is reached, or to the whole file', () => {
  const notes = '1\n["+","a"]\n2\n-6\n["+","b"]\n3\n["-","a"]\n4\n["-","b"]\n5\n';
  const { byTest, byFile } = readReached(notes);
  // 6 is in the code of a module that test a was the first to load.
  expect([...byFile]).toEqual([1, 6, 5]);
  expect([...(byTest.get('a') ?? [])]).toEqual([2, 3]);
  expect([...(byTest.get('b') ?? [])]).toEqual([3, 4]);
});

test('every mutant that is listed as equivalent is still there', () => {
  const byFile = Object.entries(Object.groupBy(readEquivalents(), ({ file }) => file));
  const stale = byFile.flatMap(([file, listed = []]) => {
    const mutants = findMutants(file, readFileSync(join(ROOT, file), 'utf8'));
    return listed.filter((one) => !mutants.some((mutant) => isListed(mutant, [one])));
  });
  expect(stale).toEqual([]);
});

describe('the tests of a mutant', () => {
  const [mutant] = numbered('const x = 1;') as [ReturnType<typeof numbered>[number]];
  const recorded = [
    {
      file: 'test/action/a.test.ts',
      name: 'slow',
      seconds: 9,
      reached: new Set([1]),
      own: new Set<number>(),
    },
    {
      file: 'test/action/a.test.ts',
      name: 'quick',
      seconds: 1,
      reached: new Set([1]),
      own: new Set<number>(),
    },
    {
      file: 'test/kenar/b.test.ts',
      name: 'near',
      seconds: 2,
      reached: new Set([1, 2]),
      own: new Set<number>(),
    },
    {
      file: 'test/kenar/b.test.ts',
      name: 'elsewhere',
      seconds: 0,
      reached: new Set([2]),
      own: new Set<number>(),
    },
  ];

  test('are those that reach it: of its folder first, then the quick ones', () => {
    expect(selectTests(mutant, recorded, 100)).toMatchObject({
      files: ['test/kenar/b.test.ts', 'test/action/a.test.ts'],
      names: ['near', 'quick', 'slow'],
      leftOut: 0,
    });
  });

  test('end with the time for one mutant, but there is always one', () => {
    expect(selectTests(mutant, recorded, 5)).toMatchObject({ names: ['near', 'quick'], leftOut: 1 });
    expect(selectTests(mutant, recorded, 0)).toMatchObject({ names: ['near'], leftOut: 2 });
  });
});

test('an equivalent mutant is known by its line’s text, wherever the line is', () => {
  const [mutant] = numbered('\n\nconst x =\n  f(1);');
  const one = { file: 'src/kenar/sample.ts', code: 'f(1);', change: '1 → 2', why: 'f takes no argument' };
  expect(isListed(mutant!, [one])).toBe(true);
  expect(isListed(mutant!, [{ ...one, change: '1 → 0' }])).toBe(false);
});

test('the report counts by folder and names every survivor', () => {
  const [mutant] = numbered('const x = 1;') as [ReturnType<typeof numbered>[number]];
  const text = describeResults([
    { mutant, outcome: 'undecided', tests: 3, leftOut: 2 },
    { mutant, outcome: 'survived', tests: 4, leftOut: 0 },
    { mutant, outcome: 'caught', tests: 1, leftOut: 0, by: 'a test' },
    { mutant, outcome: 'timeout', tests: 1, leftOut: 0 },
  ]);
  expect(text).toMatch(/^src\/kenar +4 +1 +1 +1 +1 +50\.0 %$/m);
  expect(text).toContain('src/kenar/sample.ts:1  constant  1 → 2  (3 tests, 2 not run)');
  expect(text).toContain('src/kenar/sample.ts:1  constant  1 → 2  (4 tests)');
});

test('the list of mutants that change nothing can be read, and says why of each', () => {
  expect(readEquivalents().length).toBeGreaterThan(20);
});
