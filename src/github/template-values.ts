import { NO_VALUES, type RunValues } from '../message/values.ts';
import type { Environment } from '../runtime/environment.ts';
import { type GitHubEvent, type Release, readEvent } from './event.ts';

/**
 * What GitHub's runner, or one that does as it does (Gitea, Forgejo), says of the run: its environment and the
 * event's payload. On `workflow_run` the values are those of the run that triggered this one: GITHUB_SHA is the
 * default branch's there, and a message is about the other run.
 */
export function valuesFromGitHub(env: Environment): RunValues {
  const event = readEvent(env) ?? {};
  const reported = event.workflow_run ?? {};
  const text = (name: string, other?: string | number) => String(other ?? env[name] ?? '');
  const sha = text('GITHUB_SHA', reported.head_sha);
  const commit = event.workflow_run ? reported.head_commit : event.head_commit;
  return {
    ...NO_VALUES,
    repository: text('GITHUB_REPOSITORY'),
    workflow: text('GITHUB_WORKFLOW', reported.name),
    job: text('GITHUB_JOB'),
    run_url: reported.html_url ?? runUrl(env),
    run_number: text('GITHUB_RUN_NUMBER', reported.run_number),
    attempt: text('GITHUB_RUN_ATTEMPT', reported.run_attempt),
    event: text('GITHUB_EVENT_NAME'),
    actor: text('GITHUB_ACTOR', reported.actor?.login),
    ref_name: reported.head_branch ?? refName(env),
    tag: event.release?.tag_name ?? tagOf(env),
    sha,
    short_sha: sha.slice(0, 7),
    commit_subject: String(commit?.message ?? '').split(/\r?\n/, 1)[0] ?? '',
    release: event.release ? releaseValues(event.release) : null,
    pull_request: pullRequestValues(event),
  };
}

/** act, Gitea and Forgejo may leave GITHUB_REF_NAME and GITHUB_REF_TYPE empty, or give a wrong type: GITHUB_REF is right. */
function refName(env: Environment): string {
  return env.GITHUB_REF_NAME || (env.GITHUB_REF ?? '').replace(/^refs\/(heads|tags|pull)\//, '');
}

function tagOf(env: Environment): string {
  if (env.GITHUB_REF) return /^refs\/tags\/(.+)/s.exec(env.GITHUB_REF)?.[1] ?? '';
  return env.GITHUB_REF_TYPE === 'tag' ? refName(env) : '';
}

/** A release without a name is called by its tag, as GitHub does. */
export function releaseValues(release: Partial<Release>): NonNullable<RunValues['release']> {
  return {
    name: release.name || (release.tag_name ?? ''),
    url: release.html_url ?? '',
    notes: release.body ?? '',
  };
}

function pullRequestValues(event: GitHubEvent): RunValues['pull_request'] {
  const pull = event.pull_request ?? (event.issue?.pull_request ? event.issue : null);
  if (!pull) return null;
  return { number: String(pull.number ?? ''), title: pull.title ?? '', url: pull.html_url ?? '' };
}

function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Environment): string {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return '';
  return `${GITHUB_SERVER_URL.replace(/\/+$/, '')}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
