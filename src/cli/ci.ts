import { valuesFromGitHub } from '../github/template-values.ts';
import { NO_VALUES, type RunValues } from '../message/values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A CI system: how it is recognised, what says which run this is, and what it tells a template. */
type CiSystem = {
  readonly name: string;
  /** Set on this system and no other. */
  readonly mark: string;
  /**
   * The variables that stay the same when a run is tried again and differ between runs and jobs: what a receipt's
   * lines belong to. All must be set, but those in `optional`.
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
const SYSTEMS: readonly CiSystem[] = [
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
      commit_subject: env.CI_COMMIT_TITLE ?? '',
      pull_request: pullRequest(
        env.CI_MERGE_REQUEST_IID,
        env.CI_MERGE_REQUEST_TITLE,
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
      ref_name: env.BRANCH_NAME ?? env.GIT_BRANCH ?? '',
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
];

/**
 * What a receipt's lines belong to; `null` where nothing tells which run this is. An empty `--run-id` tells nothing: it
 * comes from a variable that is not set, and would be the same for all runs.
 */
export function scopeOf(runId: unknown, env: Environment): string | null {
  if (typeof runId !== 'string') return identityOf(env);
  return runId.trim() === '' ? null : `run-id/${runId}`;
}

/** What the CI system says of the run; `null` where it does not tell which run this is. */
export function identityOf(env: Environment): string | null {
  const system = systemOf(env);
  if (!system || system.identity.some((name) => !env[name])) return null;
  const parts = [...system.identity, ...system.optional].map((name) => env[name] ?? '');
  return [system.name, ...parts].join('/');
}

/** What a template may name of the run; empty where the environment tells nothing. */
export function valuesOf(env: Environment): RunValues {
  const values = { ...NO_VALUES, ...systemOf(env)?.values(env) };
  return { ...values, short_sha: values.sha.slice(0, 7) };
}

/** For the help: which systems are known, and by which variables a run is told from another. */
export const KNOWN_SYSTEMS: readonly string[] = SYSTEMS.map(
  ({ name, identity, optional }) => `${name}: ${[...identity, ...optional].join(', ')}`,
);

function systemOf(env: Environment): CiSystem | undefined {
  return SYSTEMS.find(({ mark }) => env[mark]);
}

function pullRequest(number = '', title = '', url = ''): RunValues['pull_request'] {
  return number === '' ? null : { number, title, url };
}

/** `https://host/owner/name.git` and `git@host:owner/name.git` to `owner/name`. */
function repositoryIn(url: string): string {
  return /^(?:[a-z+]+:\/\/[^/]+\/|[^/]*:)(.+?)(?:\.git)?\/?$/i.exec(url)?.[1] ?? '';
}
