import { describe, expect, test } from 'vitest';
import { identityOf, valuesOf } from '../../src/cli/ci.ts';

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

describe('what a template may name', () => {
  test('on GitLab', () => {
    const env = {
      ...GITLAB,
      CI_COMMIT_SHA: '0123456789',
      CI_COMMIT_TITLE: 'Mend it',
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
      commit_subject: 'Mend it',
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
    ['', ''],
  ])('on Jenkins: %s is %j', (GIT_URL, repository) => {
    expect(valuesOf({ ...JENKINS, GIT_URL }).repository).toBe(repository);
  });

  test('nowhere is empty', () => {
    expect(new Set(Object.values(valuesOf({})))).toEqual(new Set(['', null]));
  });
});
