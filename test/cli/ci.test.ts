import { describe, expect, test } from 'vitest';
import { identityOf, KNOWN_SYSTEMS, scopeOf, valuesOf } from '../../src/cli/ci.ts';
import { CI_SYSTEMS } from '../../src/cli/ci-systems.ts';
import { NO_VALUES, type RunValues } from '../../src/message/values.ts';

type Env = Record<string, string>;

const SHA = '0123456789abcdef';

const GITHUB: Env = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_RUN_ID: '1',
  GITHUB_JOB: 'report',
  GITHUB_ACTION: '__run_2',
  GITHUB_WORKFLOW: 'Nightly',
  GITHUB_SERVER_URL: 'https://git.example',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTOR: 'sara',
  GITHUB_REF: 'refs/tags/v1',
  GITHUB_SHA: SHA,
};
const FROM_GITHUB = {
  repository: 'acme/app',
  workflow: 'Nightly',
  job: 'report',
  run_url: 'https://git.example/acme/app/actions/runs/1',
  run_number: '12',
  attempt: '2',
  event: 'push',
  actor: 'sara',
  ref_name: 'v1',
  tag: 'v1',
};

/** All that a system sets, which run this is by that, and what a template may name. */
const SYSTEMS: [string, Env, string, Partial<RunValues>][] = [
  ['GitHub', { ...GITHUB, GITHUB_ACTIONS: 'true' }, 'github/acme/app/1/report/__run_2', FROM_GITHUB],
  [
    'Gitea',
    { ...GITHUB, GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' },
    'gitea/acme/app/1/report/__run_2',
    FROM_GITHUB,
  ],
  [
    'Forgejo',
    { ...GITHUB, GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
    'forgejo/acme/app/1/report/__run_2',
    FROM_GITHUB,
  ],
  [
    'GitLab',
    {
      GITLAB_CI: 'true',
      CI_PROJECT_PATH: 'acme/app',
      CI_PIPELINE_ID: '7',
      CI_JOB_NAME: 'report 1/2',
      CI_PIPELINE_NAME: 'Nightly',
      CI_PIPELINE_URL: 'https://git.example/p/7',
      CI_PIPELINE_IID: '12',
      CI_PIPELINE_SOURCE: 'push',
      GITLAB_USER_LOGIN: 'sara',
      CI_COMMIT_REF_NAME: 'main',
      CI_COMMIT_TAG: 'v1',
      CI_COMMIT_SHA: SHA,
      CI_JOB_STATUS: 'failed',
      CI_COMMIT_TITLE: 'Fix it',
      CI_MERGE_REQUEST_IID: '3',
      CI_MERGE_REQUEST_TITLE: 'Title',
      CI_MERGE_REQUEST_PROJECT_URL: 'https://git.example/acme/app',
    },
    'gitlab/acme/app/7/report 1/2',
    {
      repository: 'acme/app',
      workflow: 'Nightly',
      job: 'report 1/2',
      job_status: 'failed',
      run_url: 'https://git.example/p/7',
      run_number: '12',
      event: 'push',
      actor: 'sara',
      ref_name: 'main',
      tag: 'v1',
      commit_subject: 'Fix it',
      pull_request: {
        number: '3',
        title: 'Title',
        url: 'https://git.example/acme/app/-/merge_requests/3',
      },
    },
  ],
  [
    'Jenkins',
    {
      JENKINS_URL: 'https://ci.example/',
      BUILD_TAG: 'jenkins-app-12',
      STAGE_NAME: 'Report',
      GIT_URL: 'https://git.example/acme/app.git',
      JOB_NAME: 'app',
      BUILD_URL: 'https://ci.example/7',
      BUILD_NUMBER: '12',
      BUILD_USER_ID: 'sara',
      CHANGE_AUTHOR: 'reza',
      BRANCH_NAME: 'main',
      GIT_BRANCH: 'origin/other',
      TAG_NAME: 'v1',
      GIT_COMMIT: SHA,
      CHANGE_ID: '3',
      CHANGE_TITLE: 'Title',
      CHANGE_URL: 'https://git.example/3',
    },
    'jenkins/jenkins-app-12/Report',
    {
      repository: 'acme/app',
      workflow: 'app',
      job: 'Report',
      run_url: 'https://ci.example/7',
      run_number: '12',
      actor: 'sara',
      ref_name: 'main',
      tag: 'v1',
      pull_request: { number: '3', title: 'Title', url: 'https://git.example/3' },
    },
  ],
  [
    'TeamCity',
    {
      TEAMCITY_VERSION: '2025',
      TEAMCITY_PROJECT_NAME: 'App',
      TEAMCITY_BUILDCONF_NAME: 'Report',
      BUILD_NUMBER: '9',
      BUILD_URL: 'https://tc.example/9',
      BUILD_VCS_NUMBER: SHA,
    },
    'teamcity/App/Report/9',
    { workflow: 'App', job: 'Report', run_url: 'https://tc.example/9', run_number: '9' },
  ],
  [
    'Woodpecker',
    {
      CI_SYSTEM_NAME: 'woodpecker',
      CI_REPO: 'acme/app',
      CI_PIPELINE_NUMBER: '5',
      CI_WORKFLOW_NAME: 'release',
      CI_STEP_NAME: 'report',
      CI_PIPELINE_STATUS: 'failure',
      CI_PIPELINE_URL: 'https://ci.example/5',
      CI_PIPELINE_EVENT: 'tag',
      CI_COMMIT_AUTHOR: 'sara',
      CI_COMMIT_TAG: 'v1',
      CI_COMMIT_BRANCH: 'main',
      CI_COMMIT_SHA: SHA,
      CI_COMMIT_MESSAGE: 'Add the report\r\n\r\nAll of it',
      CI_COMMIT_PULL_REQUEST: '12',
    },
    'woodpecker/acme/app/5/release/report',
    {
      repository: 'acme/app',
      workflow: 'release',
      job: 'report',
      job_status: 'failure',
      run_url: 'https://ci.example/5',
      run_number: '5',
      event: 'tag',
      actor: 'sara',
      ref_name: 'v1',
      tag: 'v1',
      commit_subject: 'Add the report',
      pull_request: { number: '12', title: '', url: '' },
    },
  ],
  [
    'Drone',
    {
      DRONE: 'true',
      DRONE_REPO: 'acme/app',
      DRONE_BUILD_NUMBER: '6',
      DRONE_STAGE_NAME: 'release',
      DRONE_STEP_NAME: 'report',
      DRONE_BUILD_STATUS: 'success',
      DRONE_BUILD_LINK: 'https://ci.example/6',
      DRONE_BUILD_EVENT: 'push',
      DRONE_COMMIT_AUTHOR: 'sara',
      DRONE_BRANCH: 'main',
      DRONE_TAG: 'v1',
      DRONE_COMMIT_SHA: SHA,
      DRONE_COMMIT_MESSAGE: 'Add the report\n\nAll of it',
      DRONE_PULL_REQUEST: '12',
      DRONE_PULL_REQUEST_TITLE: 'Title',
    },
    'drone/acme/app/6/release/report',
    {
      repository: 'acme/app',
      workflow: 'release',
      job: 'report',
      job_status: 'success',
      run_url: 'https://ci.example/6',
      run_number: '6',
      event: 'push',
      actor: 'sara',
      ref_name: 'v1',
      tag: 'v1',
      commit_subject: 'Add the report',
      pull_request: { number: '12', title: 'Title', url: '' },
    },
  ],
  [
    'CircleCI',
    {
      CIRCLECI: 'true',
      CIRCLE_PIPELINE_ID: '5034460f',
      CIRCLE_JOB: 'report',
      CIRCLE_NODE_INDEX: '1',
      CIRCLE_PROJECT_USERNAME: 'acme',
      CIRCLE_PROJECT_REPONAME: 'app',
      CIRCLE_BUILD_URL: 'https://ci.example/8',
      CIRCLE_BUILD_NUM: '8',
      CIRCLE_USERNAME: 'sara',
      CIRCLE_BRANCH: 'main',
      CIRCLE_TAG: 'v1',
      CIRCLE_SHA1: SHA,
      CIRCLE_PULL_REQUEST: 'https://git.example/acme/app/pull/19',
    },
    'circleci/5034460f/report/1',
    {
      repository: 'acme/app',
      job: 'report',
      run_url: 'https://ci.example/8',
      run_number: '8',
      actor: 'sara',
      ref_name: 'v1',
      tag: 'v1',
      pull_request: { number: '19', title: '', url: 'https://git.example/acme/app/pull/19' },
    },
  ],
  [
    'Azure Pipelines',
    {
      TF_BUILD: 'True',
      SYSTEM_TEAMPROJECT: 'My App',
      BUILD_BUILDID: '77',
      SYSTEM_STAGENAME: 'Release',
      SYSTEM_JOBNAME: 'report',
      BUILD_REPOSITORY_NAME: 'acme/app',
      BUILD_DEFINITIONNAME: 'Nightly',
      AGENT_JOBSTATUS: 'SucceededWithIssues',
      SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: 'https://dev.azure.com/acme/',
      BUILD_BUILDNUMBER: '20260101.1',
      SYSTEM_JOBATTEMPT: '2',
      BUILD_REASON: 'PullRequest',
      BUILD_REQUESTEDFOR: 'Sara',
      BUILD_SOURCEBRANCH: 'refs/tags/v1',
      BUILD_SOURCEVERSION: SHA,
      BUILD_SOURCEVERSIONMESSAGE: 'Fix it\n\nAll of it',
      SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '3',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '4000',
    },
    'azure/My App/77/Release/report',
    {
      repository: 'acme/app',
      workflow: 'Nightly',
      job: 'report',
      job_status: 'succeededwithissues',
      run_url: 'https://dev.azure.com/acme/My%20App/_build/results?buildId=77',
      run_number: '20260101.1',
      attempt: '2',
      event: 'PullRequest',
      actor: 'Sara',
      ref_name: 'v1',
      tag: 'v1',
      commit_subject: 'Fix it',
      pull_request: { number: '3', title: '', url: '' },
    },
  ],
  [
    'Bitbucket',
    {
      BITBUCKET_REPO_FULL_NAME: 'acme/app',
      BITBUCKET_BUILD_NUMBER: '8',
      BITBUCKET_STEP_UUID: '{1f}',
      BITBUCKET_EXIT_CODE: '0',
      BITBUCKET_BRANCH: 'main',
      BITBUCKET_TAG: 'v1',
      BITBUCKET_COMMIT: SHA,
      BITBUCKET_PR_ID: '3',
    },
    'bitbucket/acme/app/8/{1f}',
    {
      repository: 'acme/app',
      job_status: 'success',
      run_url: 'https://bitbucket.org/acme/app/pipelines/results/8',
      run_number: '8',
      ref_name: 'v1',
      tag: 'v1',
      pull_request: { number: '3', title: '', url: '' },
    },
  ],
];

const [github, , , gitlab, jenkins, , woodpecker, drone, circleci, azure, bitbucket] = SYSTEMS.map(
  ([, env]) => env,
) as [Env, Env, Env, Env, Env, Env, Env, Env, Env, Env, Env];

describe('what a receipt’s lines belong to', () => {
  test.each<[unknown, Env, string | null]>([
    [undefined, jenkins, 'jenkins/jenkins-app-12/Report'],
    [undefined, {}, null],
    ['build-7', jenkins, 'run-id/build-7'],
    ['build-7', {}, 'run-id/build-7'],
    // A variable that is not set would be the same for all runs.
    ['', jenkins, null],
    [' \n', jenkins, null],
  ])('with --run-id %j', (runId, env, scope) => {
    expect(scopeOf(runId, env)).toBe(scope);
  });

  test.each(SYSTEMS)('needs all that tells a run of %s from others', (_system, env, identity) => {
    const system = CI_SYSTEMS.find(({ name }) => identity.startsWith(`${name}/`));
    expect(system?.identity.length).toBeGreaterThan(0);
    for (const name of system?.identity ?? [])
      expect([name, identityOf({ ...env, [name]: '' })]).toEqual([name, null]);
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

describe('all that a CI system says of a run', () => {
  test.each(SYSTEMS)('%s', (_system, env, identity, values) => {
    expect(identityOf(env)).toBe(identity);
    expect(valuesOf(env)).toEqual({ ...NO_VALUES, sha: SHA, short_sha: '0123456', ...values });
  });

  test.each<[string, Env, Env, Partial<RunValues>]>([
    [
      'GitHub, of a branch that is called like a tag',
      github,
      { GITHUB_REF: 'refs/heads/v1', GITHUB_REF_NAME: 'v1' },
      { ref_name: 'v1', tag: '' },
    ],
    [
      'GitHub, of a tag that is called a branch, as act does',
      github,
      { GITHUB_REF_TYPE: 'branch' },
      { ref_name: 'v1', tag: 'v1' },
    ],
    [
      'GitHub, of a server whose address ends with a slash',
      github,
      { GITHUB_SERVER_URL: 'https://git.example/' },
      { run_url: 'https://git.example/acme/app/actions/runs/1' },
    ],
    ['GitLab, outside of a merge request', gitlab, { CI_MERGE_REQUEST_IID: '' }, { pull_request: null }],
    [
      'Jenkins, of a branch that holds “origin/”',
      jenkins,
      { BRANCH_NAME: 'a/origin/b' },
      { ref_name: 'a/origin/b' },
    ],
    ['Woodpecker, of a branch', woodpecker, { CI_COMMIT_TAG: '' }, { ref_name: 'main', tag: '' }],
    ['Drone, of a branch', drone, { DRONE_TAG: '' }, { ref_name: 'main', tag: '' }],
    ['CircleCI, of a branch', circleci, { CIRCLE_TAG: '' }, { ref_name: 'main', tag: '' }],
    [
      'CircleCI, of a pull request without a number',
      circleci,
      { CIRCLE_PULL_REQUEST: 'https://git.example/acme/app/pull/' },
      { pull_request: null },
    ],
    [
      'CircleCI, of an address that goes on behind a number',
      circleci,
      { CIRCLE_PULL_REQUEST: 'https://git.example/pull/19/files' },
      { pull_request: null },
    ],
    [
      'Azure, of a branch that is called like a reference',
      azure,
      { BUILD_SOURCEBRANCH: 'refs/heads/refs/tags/x' },
      { ref_name: 'refs/tags/x', tag: '' },
    ],
    [
      'Azure, of a reference of another kind',
      azure,
      { BUILD_SOURCEBRANCH: 'refs/pull/3/merge' },
      { ref_name: 'refs/pull/3/merge', tag: '' },
    ],
    [
      'Azure, of a reference within one of another kind',
      azure,
      { BUILD_SOURCEBRANCH: 'refs/pull/refs/heads/3' },
      { ref_name: 'refs/pull/refs/heads/3', tag: '' },
    ],
    ['Bitbucket, of a branch', bitbucket, { BITBUCKET_TAG: '' }, { ref_name: 'main', tag: '' }],
    ['Bitbucket, before the end', bitbucket, { BITBUCKET_EXIT_CODE: '' }, { job_status: '' }],
    ['Bitbucket, after a failure', bitbucket, { BITBUCKET_EXIT_CODE: '1' }, { job_status: 'failure' }],
  ])('%s', (_what, env, change, values) => {
    expect(valuesOf({ ...env, ...change })).toMatchObject(values);
  });

  test('Jenkins, where a branch is known by its remote’s name only', () => {
    const { BRANCH_NAME: _, ...env } = jenkins;
    expect(valuesOf(env).ref_name).toBe('other');
    expect(valuesOf({ ...env, GIT_BRANCH: 'a/origin/b' }).ref_name).toBe('a/origin/b');
  });

  test('Jenkins, where only the author of a change is known, and no stage', () => {
    const { BUILD_USER_ID: _user, STAGE_NAME: _stage, CHANGE_ID: _id, ...env } = jenkins;
    expect(valuesOf(env)).toMatchObject({ actor: 'reza', job: '', pull_request: null });
  });

  test('GitLab, where a merge request has no address', () => {
    const { CI_MERGE_REQUEST_PROJECT_URL: _, ...env } = gitlab;
    expect(valuesOf(env).pull_request).toEqual({ number: '3', title: 'Title', url: '' });
  });

  test('Azure, where a pull request has no number of the repository’s', () => {
    const { SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: _, ...env } = azure;
    expect(valuesOf(env).pull_request).toEqual({ number: '4000', title: '', url: '' });
  });
});

/** Each system’s own mark, and nothing else. */
test.each([
  ['GITLAB_CI', { run_url: '' }],
  ['JENKINS_URL', { run_url: '', repository: '' }],
  ['TEAMCITY_VERSION', { run_url: '' }],
  ['CI_SYSTEM_NAME', { run_url: '' }],
  ['DRONE', { run_url: '' }],
  ['CIRCLECI', { run_url: '' }],
  ['BITBUCKET_BUILD_NUMBER', { run_number: 'x', run_url: 'https://bitbucket.org//pipelines/results/x' }],
  ['TF_BUILD', { run_url: '/_build/results?buildId=' }],
])('a run of which only %s is known has no other values', (mark, values) => {
  expect(valuesOf({ [mark]: 'x' })).toEqual({ ...NO_VALUES, ...values });
});

test('nowhere is anything known of a run', () => {
  expect([identityOf({}), valuesOf({})]).toEqual([null, NO_VALUES]);
});

test('an optional part that is not set is empty in what tells a run', () => {
  expect(identityOf({ JENKINS_URL: 'x', BUILD_TAG: 'tag' })).toBe('jenkins/tag/');
  expect(identityOf({ DRONE: 'x', DRONE_REPO: 'a/b', DRONE_BUILD_NUMBER: '1' })).toBe('drone/a/b/1//');
});

test.each([
  ['https://git.example/acme/app.git', 'acme/app'],
  ['git@git.example:acme/app.git', 'acme/app'],
  ['ssh://git@git.example:22/acme/app', 'acme/app'],
  ['HTTPS://git.example/group/acme/app.git/', 'group/acme/app'],
  ['https://git.example/acme/app.github', 'acme/app.github'],
  ['acme', ''],
  ['', ''],
  ['git+ssh://git@git.example/acme/app', 'acme/app'],
  ['file:///srv/git/app.git', 'srv/git/app'],
  ['git.example:acme/app', 'acme/app'],
  ['git@git.example:/srv/app.git', '/srv/app'],
  ['://git.example/acme/app', ''],
  ['1://git.example/acme/app', ''],
  [':acme/app', ''],
  ['a/b:c', ''],
  ['a/https://git.example/acme', ''],
])('Jenkins’ address %j is of the repository %j', (GIT_URL, repository) => {
  expect(valuesOf({ JENKINS_URL: 'x', GIT_URL }).repository).toBe(repository);
});
