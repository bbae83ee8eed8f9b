import { describe, expect, test } from 'vitest';
import { identityOf, KNOWN_SYSTEMS, scopeOf, valuesOf } from '../../src/cli/ci.ts';

const GITHUB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_RUN_ID: '1',
  GITHUB_JOB: 'report',
};
const GITLAB = {
  GITLAB_CI: 'true',
  CI_PROJECT_PATH: 'acme/app',
  CI_PIPELINE_ID: '7',
  CI_JOB_NAME: 'report 1/2',
};
const JENKINS = { JENKINS_URL: 'https://ci.example/', BUILD_TAG: 'jenkins-app-12' };
const TEAMCITY = {
  TEAMCITY_VERSION: '2025',
  TEAMCITY_PROJECT_NAME: 'App',
  TEAMCITY_BUILDCONF_NAME: 'Report',
  BUILD_NUMBER: '9',
};

describe('which run this is', () => {
  test.each<[string, Record<string, string>, string | null]>([
    ['GitHub', GITHUB, 'github/acme/app/1/report/'],
    ['Gitea', { ...GITHUB, GITEA_ACTIONS: 'true' }, 'gitea/acme/app/1/report/'],
    ['Forgejo', { ...GITHUB, GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }, 'forgejo/acme/app/1/report/'],
    ['GitLab, whichever the job’s id', { ...GITLAB, CI_JOB_ID: '99' }, 'gitlab/acme/app/7/report 1/2'],
    ['Jenkins', JENKINS, 'jenkins/jenkins-app-12/'],
    ['Jenkins in a stage', { ...JENKINS, STAGE_NAME: 'Report' }, 'jenkins/jenkins-app-12/Report'],
    ['TeamCity', TEAMCITY, 'teamcity/App/Report/9'],
    ['a system that tells too little', { GITLAB_CI: 'true', CI_PIPELINE_ID: '7' }, null],
    ['nowhere', {}, null],
  ])('%s', (_system, env, identity) => {
    expect(identityOf(env)).toBe(identity);
  });
});

describe('what a receipt’s lines belong to', () => {
  test.each<[unknown, Record<string, string>, string | null]>([
    [undefined, GITLAB, 'gitlab/acme/app/7/report 1/2'],
    [undefined, {}, null],
    ['build-7', GITLAB, 'run-id/build-7'],
    ['build-7', {}, 'run-id/build-7'],
    // A variable that is not set would be the same for all runs.
    ['', GITLAB, null],
    [' \n', GITLAB, null],
  ])('with --run-id %j', (runId, env, scope) => {
    expect(scopeOf(runId, env)).toBe(scope);
  });

  test('tells each part apart: every one of a system’s variables must be set', () => {
    for (const system of [GITHUB, GITLAB, JENKINS, TEAMCITY]) {
      expect(identityOf(system)).not.toBeNull();
      for (const name of Object.keys(system)) {
        expect([name, identityOf({ ...system, [name]: '' })]).toEqual([name, null]);
      }
    }
  });

  test('is shown in the help', () => {
    expect(KNOWN_SYSTEMS).toEqual([
      'forgejo: GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB, GITHUB_ACTION',
      'gitea: GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB, GITHUB_ACTION',
      'github: GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB, GITHUB_ACTION',
      'gitlab: CI_PROJECT_PATH, CI_PIPELINE_ID, CI_JOB_NAME',
      'jenkins: BUILD_TAG, STAGE_NAME',
      'teamcity: TEAMCITY_PROJECT_NAME, TEAMCITY_BUILDCONF_NAME, BUILD_NUMBER',
    ]);
  });
});

describe('what a template may name', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'on GitLab',
      {
        ...GITLAB,
        CI_PIPELINE_NAME: 'Nightly',
        CI_PIPELINE_IID: '12',
        CI_PIPELINE_SOURCE: 'push',
        GITLAB_USER_LOGIN: 'sara',
        CI_COMMIT_REF_NAME: 'main',
      },
      {
        workflow: 'Nightly',
        run_number: '12',
        event: 'push',
        actor: 'sara',
        ref_name: 'main',
        pull_request: null,
      },
    ],
    [
      'on Jenkins',
      {
        ...JENKINS,
        JOB_NAME: 'app',
        STAGE_NAME: 'Report',
        BUILD_URL: 'https://ci.example/7',
        BUILD_NUMBER: '7',
        BUILD_USER_ID: 'sara',
        CHANGE_AUTHOR: 'reza',
        BRANCH_NAME: 'main',
        GIT_BRANCH: 'origin/main',
        TAG_NAME: 'v1',
        GIT_COMMIT: '0123456789',
        CHANGE_ID: '3',
        CHANGE_TITLE: 'Title',
        CHANGE_URL: 'https://git.example/3',
      },
      {
        workflow: 'app',
        job: 'Report',
        run_url: 'https://ci.example/7',
        run_number: '7',
        actor: 'sara',
        ref_name: 'main',
        tag: 'v1',
        sha: '0123456789',
        short_sha: '0123456',
        pull_request: { number: '3', title: 'Title', url: 'https://git.example/3' },
      },
    ],
    [
      'on Jenkins of a plain job',
      { ...JENKINS, CHANGE_AUTHOR: 'reza', GIT_BRANCH: 'origin/main' },
      { actor: 'reza', ref_name: 'origin/main', job: '', pull_request: null },
    ],
    [
      'on TeamCity',
      { ...TEAMCITY, BUILD_URL: 'https://tc.example/9', BUILD_VCS_NUMBER: '0123456789' },
      {
        workflow: 'App',
        job: 'Report',
        run_url: 'https://tc.example/9',
        run_number: '9',
        sha: '0123456789',
        short_sha: '0123456',
        repository: '',
      },
    ],
  ])('%s', (_system, env, values) => {
    expect(valuesOf(env)).toMatchObject(values);
  });
  test('on GitLab', () => {
    const env = {
      ...GITLAB,
      CI_COMMIT_SHA: '0123456789',
      CI_COMMIT_TITLE: 'Fix it',
      CI_COMMIT_TAG: 'v1',
      CI_PIPELINE_URL: 'https://gitlab.example/p/7',
      CI_MERGE_REQUEST_IID: '3',
      CI_MERGE_REQUEST_TITLE: 'Title',
      CI_MERGE_REQUEST_PROJECT_URL: 'https://gitlab.example/acme/app',
    };
    expect(valuesOf(env)).toMatchObject({
      repository: 'acme/app',
      job: 'report 1/2',
      run_url: 'https://gitlab.example/p/7',
      tag: 'v1',
      short_sha: '0123456',
      commit_subject: 'Fix it',
      pull_request: {
        number: '3',
        title: 'Title',
        url: 'https://gitlab.example/acme/app/-/merge_requests/3',
      },
      release: null,
    });
  });

  test.each([
    ['https://git.example/acme/app.git', 'acme/app'],
    ['git@git.example:acme/app.git', 'acme/app'],
    ['ssh://git@git.example:22/acme/app', 'acme/app'],
    ['HTTPS://git.example/group/acme/app.git/', 'group/acme/app'],
    ['https://git.example/acme/app.github', 'acme/app.github'],
    ['acme', ''],
    ['', ''],
  ])('on Jenkins: %s is %j', (GIT_URL, repository) => {
    expect(valuesOf({ ...JENKINS, GIT_URL }).repository).toBe(repository);
  });

  test('nowhere is empty', () => {
    expect(new Set(Object.values(valuesOf({})))).toEqual(new Set(['', null]));
  });
});
