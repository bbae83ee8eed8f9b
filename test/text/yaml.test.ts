import { afterEach, expect, test, vi } from 'vitest';
import { readYaml } from '../../src/text/yaml.ts';
import { runStep } from '../helpers/runner.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['YAML', 'file: 10 MB', { file: '10 MB' }],
  ['JSON', '{"file": ["a", 1, true, null]}', { file: ['a', 1, true, null] }],
  ['what YAML 1.1 took for something else', 'yes: 0777', { yes: 777 }],
  ['nothing', '', null],
])('%s is read', (_what, text, value) => {
  expect(readYaml(text)).toEqual({ ok: true, value });
});

test('of all that is wrong the first is told: the rest follows from it', () => {
  expect(readYaml('a: "x\n\tb: [\n'.repeat(50))).toEqual({
    ok: false,
    problem: expect.stringMatching(/^is not YAML or JSON: \S.{10,200}$/),
  });
});

test('a few lines can’t stand for more than they say', () => {
  const aliases = (count: number) => `a: &a [1]\nb: [${Array(count).fill('*a').join(', ')}]`;
  expect(readYaml(aliases(19)).ok).toBe(true);
  expect(readYaml(aliases(20))).toMatchObject({ ok: false });
  const levels = Array.from(
    { length: 8 },
    (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`,
  );
  expect(readYaml(`l0: &l0 [1]\n${levels.join('\n')}`)).toMatchObject({ ok: false });
});

test('what the parser warns of does not get past the log', async () => {
  const { path } = await makeWorkspace({ samples: true });
  const inputs = { files: '*', dry_run: 'true', limits: '? [a]\n: 1 MB' };
  const { code, stdout, stderr } = await runStep({ workspace: path, inputs });
  expect(code).toBe(1);
  expect(stdout).toMatch(/::error.*limits/);
  expect(stderr).toBe('');
});

test.each([
  ['a: b: c', 'Nested mappings are not allowed in compact mappings at line 1, column 4.'],
  ['a: *b', 'Unresolved alias (the anchor must be set before the alias): b'],
  ['{a', 'Flow map must end with a } at line 1, column 3.'],
])('the YAML %j is refused, with the mistake and its place', (text, told) => {
  expect(readYaml(text)).toEqual({ ok: false, problem: `is not YAML or JSON: ${told}` });
});

test('a text that asks for YAML 1.1 is read as YAML 1.2 all the same', () => {
  expect(readYaml('%YAML 1.1\n---\nyes: 0777')).toEqual({ ok: true, value: { yes: 777 } });
});

test('warnings of the YAML library are not emitted', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  expect(readYaml('? [a]\n: 1 MB')).toMatchObject({ ok: true });
  expect(warned).not.toHaveBeenCalled();
});
