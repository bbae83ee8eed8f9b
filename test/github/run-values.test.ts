import { expect, test } from 'vitest';
import { valuesFromGitHub } from '../../src/github/template-values.ts';

test('the values of a run are those of the variables of their names', () => {
  const names = ['REPOSITORY', 'WORKFLOW', 'JOB', 'RUN_NUMBER', 'RUN_ATTEMPT', 'EVENT_NAME', 'ACTOR', 'SHA'];
  const env = Object.fromEntries(names.map((name) => [`GITHUB_${name}`, `of ${name}`]));
  expect(valuesFromGitHub(env)).toMatchObject({
    repository: 'of REPOSITORY',
    workflow: 'of WORKFLOW',
    job: 'of JOB',
    run_number: 'of RUN_NUMBER',
    attempt: 'of RUN_ATTEMPT',
    event: 'of EVENT_NAME',
    actor: 'of ACTOR',
    sha: 'of SHA',
    short_sha: 'of SHA',
    commit_subject: '',
  });
});

test.each([
  ['refs/tags/', '', ''],
  ['refs/tags/a\nb', 'a\nb', 'a\nb'],
  ['refs/tags/v', 'v', 'v'],
  ['x/refs/tags/v', '', 'x/refs/tags/v'],
  ['refs/heads/v', '', 'v'],
])('the ref %j is the tag %j and is called %j', (GITHUB_REF, tag, ref_name) => {
  expect(valuesFromGitHub({ GITHUB_REF })).toMatchObject({ tag, ref_name });
});
