import { describe, expect, test } from 'vitest';
import { identityOf, KNOWN_SYSTEMS, scopeOf, valuesOf } from '../../src/cli/ci.ts';
import { CI_SYSTEMS } from '../../src/cli/ci-systems.ts';

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

const WOODPECKER = {
  CI_SYSTEM_NAME: 'woodpecker',
  CI_REPO: 'acme/app',
  CI_PIPELINE_NUMBER: '5',
  CI_STEP_NAME: 'report',
};
const DRONE = {
  DRONE: 'true',
  DRONE_REPO: 'acme/app',
  DRONE_BUILD_NUMBER: '6',
  DRONE_STAGE_NAME: 'release',
  DRONE_STEP_NAME: 'report',
};
const CIRCLECI = {
  CIRCLECI: 'true',
  CIRCLE_PIPELINE_ID: '5034460f',
  CIRCLE_JOB: 'report',
  CIRCLE_NODE_INDEX: '0',
};
const AZURE = {
  TF_BUILD: 'True',
  SYSTEM_TEAMPROJECT: 'App',
  BUILD_BUILDID: '77',
  SYSTEM_STAGENAME: 'Release',
  SYSTEM_JOBNAME: 'report',
};
const BITBUCKET = {
  BITBUCKET_REPO_FULL_NAME: 'acme/app',
  BITBUCKET_BUILD_NUMBER: '8',
  BITBUCKET_STEP_UUID: '{1f}',
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
    ['Woodpecker', WOODPECKER, 'woodpecker/acme/app/5//report'],
    ['Drone', DRONE, 'drone/acme/app/6/release/report'],
    ['CircleCI', CIRCLECI, 'circleci/5034460f/report/0'],
    ['Azure Pipelines', AZURE, 'azure/App/77/Release/report'],
    ['Bitbucket', BITBUCKET, 'bitbucket/acme/app/8/{1f}'],
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
      'woodpecker: CI_REPO, CI_PIPELINE_NUMBER, CI_WORKFLOW_NAME, CI_STEP_NAME',
      'drone: DRONE_REPO, DRONE_BUILD_NUMBER, DRONE_STAGE_NAME, DRONE_STEP_NAME',
      'circleci: CIRCLE_PIPELINE_ID, CIRCLE_JOB, CIRCLE_NODE_INDEX',
      'azure: SYSTEM_TEAMPROJECT, BUILD_BUILDID, SYSTEM_STAGENAME, SYSTEM_JOBNAME',
      'bitbucket: BITBUCKET_REPO_FULL_NAME, BITBUCKET_BUILD_NUMBER, BITBUCKET_STEP_UUID',
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
      { actor: 'reza', ref_name: 'main', job: '', pull_request: null },
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
    expect(valuesOf({ ...env, CI_MERGE_REQUEST_PROJECT_URL: undefined }).pull_request?.url).toBe('');
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

  test.each(CI_SYSTEMS.map(({ name, mark }) => [name, mark]))(
    'on %s is empty where it says nothing',
    (_name, mark) => {
      // An address is put together from variables that its system always sets; Bitbucket's mark is a value, too.
      const { run_url: _, ...values } = valuesOf({ [mark]: 'mark' });
      const told = Object.values(values).filter((value) => value !== 'mark');
      expect(new Set(told)).toEqual(new Set(['', null]));
    },
  );

  test('nowhere is empty', () => {
    expect(new Set(Object.values(valuesOf({})))).toEqual(new Set(['', null]));
  });
});

describe('what other CI systems say of a run', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'Woodpecker',
      {
        ...WOODPECKER,
        CI_PIPELINE_URL: 'https://ci.example/repos/1/pipeline/5',
        CI_PIPELINE_STATUS: 'failure',
        CI_COMMIT_BRANCH: 'main',
        CI_COMMIT_MESSAGE: 'Add the report\n\nAll of it',
        CI_COMMIT_PULL_REQUEST: '12',
      },
      {
        repository: 'acme/app',
        job: 'report',
        job_status: 'failure',
        run_url: 'https://ci.example/repos/1/pipeline/5',
        ref_name: 'main',
        tag: '',
        commit_subject: 'Add the report',
        pull_request: { number: '12', title: '', url: '' },
      },
    ],
    [
      'Drone',
      { ...DRONE, DRONE_TAG: 'v1.2', DRONE_BRANCH: 'main', DRONE_BUILD_STATUS: 'success' },
      { repository: 'acme/app', workflow: 'release', ref_name: 'v1.2', tag: 'v1.2', job_status: 'success' },
    ],
    [
      'CircleCI',
      {
        ...CIRCLECI,
        CIRCLE_PROJECT_USERNAME: 'acme',
        CIRCLE_PROJECT_REPONAME: 'app',
        CIRCLE_BRANCH: 'topic',
        CIRCLE_PULL_REQUEST: 'https://github.com/acme/app/pull/9',
      },
      {
        repository: 'acme/app',
        ref_name: 'topic',
        pull_request: { number: '9', title: '', url: 'https://github.com/acme/app/pull/9' },
      },
    ],
    [
      'Azure Pipelines',
      {
        ...AZURE,
        SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: 'https://dev.azure.com/acme/',
        BUILD_SOURCEBRANCH: 'refs/tags/v1.2',
        BUILD_SOURCEVERSION: '0123456789',
        AGENT_JOBSTATUS: 'Succeeded',
      },
      {
        run_url: 'https://dev.azure.com/acme/App/_build/results?buildId=77',
        ref_name: 'v1.2',
        tag: 'v1.2',
        short_sha: '0123456',
        job_status: 'succeeded',
      },
    ],
    [
      'Bitbucket',
      { ...BITBUCKET, BITBUCKET_BRANCH: 'main', BITBUCKET_EXIT_CODE: '1', BITBUCKET_PR_ID: '3' },
      {
        run_url: 'https://bitbucket.org/acme/app/pipelines/results/8',
        ref_name: 'main',
        job_status: 'failure',
        pull_request: { number: '3', title: '', url: '' },
      },
    ],
    ['Jenkins, of a remote branch', { ...JENKINS, GIT_BRANCH: 'origin/main' }, { ref_name: 'main' }],
    ['GitLab, after the script', { ...GITLAB, CI_JOB_STATUS: 'failed' }, { job_status: 'failed' }],
    [
      'act, which gives the reference only',
      { ...GITHUB, GITHUB_REF: 'refs/tags/v1.2', GITHUB_REF_TYPE: 'branch' },
      { ref_name: 'v1.2', tag: 'v1.2' },
    ],
    [
      'GitHub, of a branch that is called like a tag',
      { ...GITHUB, GITHUB_REF: 'refs/heads/v1', GITHUB_REF_NAME: 'v1' },
      { ref_name: 'v1', tag: '' },
    ],
    [
      'a server whose address ends with a slash',
      { ...GITHUB, GITHUB_SERVER_URL: 'https://git.example/' },
      { run_url: 'https://git.example/acme/app/actions/runs/1' },
    ],
  ])('%s', (_system, env, values) => {
    expect(valuesOf(env)).toMatchObject(values);
  });
});
