import { valuesFromGitHub } from '../github/template-values.ts';
import type { RunValues } from '../message/values.ts';
import type { Environment } from '../runtime/environment.ts';

/** A CI system: how it is recognised, what says which run this is, and what it tells a template. */
export type CiSystem = {
  readonly name: string;
  /** Set on this system and no other. */
  readonly mark: string;
  /**
   * The variables that stay the same when a run is tried again and differ between runs and jobs: what a receipt's
   * lines belong to. All must be set, except those in `optional`.
   */
  readonly identity: readonly string[];
  readonly optional: readonly string[];
  values(env: Environment): Partial<RunValues>;
};

const GITHUB = {
  identity: ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_JOB'],
  optional: ['GITHUB_ACTION'],
  values: valuesFromGitHub,
};

/** Gitea and Forgejo set GitHub's variables too, so their own marks come first. */
export const CI_SYSTEMS: readonly CiSystem[] = [
  { name: 'forgejo', mark: 'FORGEJO_ACTIONS', ...GITHUB },
  { name: 'gitea', mark: 'GITEA_ACTIONS', ...GITHUB },
  { name: 'github', mark: 'GITHUB_ACTIONS', ...GITHUB },
  {
    name: 'gitlab',
    mark: 'GITLAB_CI',
    // A retried job has a new CI_JOB_ID, but the pipeline and the name it had.
    identity: ['CI_PROJECT_PATH', 'CI_PIPELINE_ID', 'CI_JOB_NAME'],
    optional: [],
    values: (env) => ({
      repository: env.CI_PROJECT_PATH ?? '',
      workflow: env.CI_PIPELINE_NAME ?? '',
      job: env.CI_JOB_NAME ?? '',
      run_url: env.CI_PIPELINE_URL ?? '',
      run_number: env.CI_PIPELINE_IID ?? '',
      event: env.CI_PIPELINE_SOURCE ?? '',
      actor: env.GITLAB_USER_LOGIN ?? '',
      ref_name: env.CI_COMMIT_REF_NAME ?? '',
      tag: env.CI_COMMIT_TAG ?? '',
      sha: env.CI_COMMIT_SHA ?? '',
      // Set in after_script only.
      job_status: env.CI_JOB_STATUS ?? '',
      commit_subject: env.CI_COMMIT_TITLE ?? '',
      pull_request: pullRequest(
        env.CI_MERGE_REQUEST_IID,
        env.CI_MERGE_REQUEST_TITLE,
        env.CI_MERGE_REQUEST_PROJECT_URL &&
          `${env.CI_MERGE_REQUEST_PROJECT_URL}/-/merge_requests/${env.CI_MERGE_REQUEST_IID}`,
      ),
    }),
  },
  {
    name: 'jenkins',
    mark: 'JENKINS_URL',
    // Holds the job's name and the build's number. A rebuild is a new build, and sends everything.
    identity: ['BUILD_TAG'],
    optional: ['STAGE_NAME'],
    values: (env) => ({
      repository: repositoryIn(env.GIT_URL ?? ''),
      workflow: env.JOB_NAME ?? '',
      job: env.STAGE_NAME ?? '',
      run_url: env.BUILD_URL ?? '',
      run_number: env.BUILD_NUMBER ?? '',
      actor: env.BUILD_USER_ID ?? env.CHANGE_AUTHOR ?? '',
      ref_name: env.BRANCH_NAME ?? (env.GIT_BRANCH ?? '').replace(/^origin\//, ''),
      tag: env.TAG_NAME ?? '',
      sha: env.GIT_COMMIT ?? '',
      pull_request: pullRequest(env.CHANGE_ID, env.CHANGE_TITLE, env.CHANGE_URL),
    }),
  },
  {
    name: 'teamcity',
    mark: 'TEAMCITY_VERSION',
    identity: ['TEAMCITY_PROJECT_NAME', 'TEAMCITY_BUILDCONF_NAME', 'BUILD_NUMBER'],
    optional: [],
    values: (env) => ({
      workflow: env.TEAMCITY_PROJECT_NAME ?? '',
      job: env.TEAMCITY_BUILDCONF_NAME ?? '',
      run_url: env.BUILD_URL ?? '',
      run_number: env.BUILD_NUMBER ?? '',
      sha: env.BUILD_VCS_NUMBER ?? '',
    }),
  },
  {
    name: 'woodpecker',
    mark: 'CI_SYSTEM_NAME',
    // A restarted pipeline has a number of its own, and sends everything.
    identity: ['CI_REPO', 'CI_PIPELINE_NUMBER'],
    optional: ['CI_WORKFLOW_NAME', 'CI_STEP_NAME'],
    values: (env) => ({
      repository: env.CI_REPO ?? '',
      workflow: env.CI_WORKFLOW_NAME ?? '',
      job: env.CI_STEP_NAME ?? '',
      job_status: env.CI_PIPELINE_STATUS ?? '',
      run_url: env.CI_PIPELINE_URL ?? '',
      run_number: env.CI_PIPELINE_NUMBER ?? '',
      event: env.CI_PIPELINE_EVENT ?? '',
      actor: env.CI_COMMIT_AUTHOR ?? '',
      ref_name: env.CI_COMMIT_TAG || (env.CI_COMMIT_BRANCH ?? ''),
      tag: env.CI_COMMIT_TAG ?? '',
      sha: env.CI_COMMIT_SHA ?? '',
      commit_subject: subjectOf(env.CI_COMMIT_MESSAGE),
      pull_request: pullRequest(env.CI_COMMIT_PULL_REQUEST),
    }),
  },
  {
    name: 'drone',
    mark: 'DRONE',
    identity: ['DRONE_REPO', 'DRONE_BUILD_NUMBER'],
    optional: ['DRONE_STAGE_NAME', 'DRONE_STEP_NAME'],
    values: (env) => ({
      repository: env.DRONE_REPO ?? '',
      workflow: env.DRONE_STAGE_NAME ?? '',
      job: env.DRONE_STEP_NAME ?? '',
      job_status: env.DRONE_BUILD_STATUS ?? '',
      run_url: env.DRONE_BUILD_LINK ?? '',
      run_number: env.DRONE_BUILD_NUMBER ?? '',
      event: env.DRONE_BUILD_EVENT ?? '',
      actor: env.DRONE_COMMIT_AUTHOR ?? '',
      ref_name: env.DRONE_TAG || (env.DRONE_BRANCH ?? ''),
      tag: env.DRONE_TAG ?? '',
      sha: env.DRONE_COMMIT_SHA ?? '',
      commit_subject: subjectOf(env.DRONE_COMMIT_MESSAGE),
      pull_request: pullRequest(env.DRONE_PULL_REQUEST, env.DRONE_PULL_REQUEST_TITLE),
    }),
  },
  {
    name: 'circleci',
    mark: 'CIRCLECI',
    // A workflow that is run again keeps its pipeline.
    identity: ['CIRCLE_PIPELINE_ID', 'CIRCLE_JOB'],
    optional: ['CIRCLE_NODE_INDEX'],
    values: (env) => ({
      repository: [env.CIRCLE_PROJECT_USERNAME, env.CIRCLE_PROJECT_REPONAME].filter(Boolean).join('/'),
      job: env.CIRCLE_JOB ?? '',
      run_url: env.CIRCLE_BUILD_URL ?? '',
      run_number: env.CIRCLE_BUILD_NUM ?? '',
      actor: env.CIRCLE_USERNAME ?? '',
      ref_name: env.CIRCLE_TAG || (env.CIRCLE_BRANCH ?? ''),
      tag: env.CIRCLE_TAG ?? '',
      sha: env.CIRCLE_SHA1 ?? '',
      pull_request: pullRequest(
        /\/(\d+)$/.exec(env.CIRCLE_PULL_REQUEST ?? '')?.[1],
        '',
        env.CIRCLE_PULL_REQUEST,
      ),
    }),
  },
  {
    name: 'azure',
    mark: 'TF_BUILD',
    identity: ['SYSTEM_TEAMPROJECT', 'BUILD_BUILDID'],
    optional: ['SYSTEM_STAGENAME', 'SYSTEM_JOBNAME'],
    values: (env) => ({
      repository: env.BUILD_REPOSITORY_NAME ?? '',
      workflow: env.BUILD_DEFINITIONNAME ?? '',
      job: env.SYSTEM_JOBNAME ?? '',
      job_status: (env.AGENT_JOBSTATUS ?? '').toLowerCase(),
      run_url: `${env.SYSTEM_TEAMFOUNDATIONCOLLECTIONURI ?? ''}${encodeURIComponent(env.SYSTEM_TEAMPROJECT ?? '')}/_build/results?buildId=${env.BUILD_BUILDID ?? ''}`,
      run_number: env.BUILD_BUILDNUMBER ?? '',
      attempt: env.SYSTEM_JOBATTEMPT ?? '',
      event: env.BUILD_REASON ?? '',
      actor: env.BUILD_REQUESTEDFOR ?? '',
      ref_name: (env.BUILD_SOURCEBRANCH ?? '').replace(/^refs\/(heads|tags)\//, ''),
      tag: /^refs\/tags\/(.+)$/.exec(env.BUILD_SOURCEBRANCH ?? '')?.[1] ?? '',
      sha: env.BUILD_SOURCEVERSION ?? '',
      commit_subject: subjectOf(env.BUILD_SOURCEVERSIONMESSAGE),
      pull_request: pullRequest(
        env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER ?? env.SYSTEM_PULLREQUEST_PULLREQUESTID,
      ),
    }),
  },
  {
    name: 'bitbucket',
    mark: 'BITBUCKET_BUILD_NUMBER',
    // A step that is run again keeps its number and its UUID.
    identity: ['BITBUCKET_REPO_FULL_NAME', 'BITBUCKET_BUILD_NUMBER'],
    optional: ['BITBUCKET_STEP_UUID'],
    values: (env) => ({
      repository: env.BITBUCKET_REPO_FULL_NAME ?? '',
      // Set in after-script only.
      job_status: env.BITBUCKET_EXIT_CODE ? (env.BITBUCKET_EXIT_CODE === '0' ? 'success' : 'failure') : '',
      run_url: `https://bitbucket.org/${env.BITBUCKET_REPO_FULL_NAME ?? ''}/pipelines/results/${env.BITBUCKET_BUILD_NUMBER}`,
      run_number: env.BITBUCKET_BUILD_NUMBER ?? '',
      ref_name: env.BITBUCKET_TAG || (env.BITBUCKET_BRANCH ?? ''),
      tag: env.BITBUCKET_TAG ?? '',
      sha: env.BITBUCKET_COMMIT ?? '',
      pull_request: pullRequest(env.BITBUCKET_PR_ID),
    }),
  },
];

/** The first line of a commit's message. */
function subjectOf(message = ''): string {
  return message.split(/\r?\n/, 1)[0] ?? '';
}

function pullRequest(number = '', title = '', url = ''): RunValues['pull_request'] {
  return number === '' ? null : { number, title, url };
}

/** `https://host/owner/name.git` and `git@host:owner/name.git` to `owner/name`. */
function repositoryIn(url: string): string {
  return /^(?:[a-z+]+:\/\/[^/]*\/|[^/]+:(?!\/\/))(.+?)(?:\.git)?\/?$/i.exec(url)?.[1] ?? '';
}
