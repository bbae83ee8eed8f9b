import type { RunContext } from '../inputs/run-context.ts';
import { INPUT_NAMES, type RawInputs } from '../inputs/table.ts';
import type { Environment } from '../runtime/environment.ts';
import { readEvent } from './event.ts';

/** The inputs as the runner hands them over: `INPUT_NAME`, empty when not given. */
export function readRawInputs(env: Environment): RawInputs {
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, env[`INPUT_${name.toUpperCase()}`] ?? '']));
}

/** What the runner says of the run (GitHub's documentation, "Default environment variables"). */
export function readRunContext(env: Environment): RunContext {
  return {
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    ...identifyRun(env),
    isForkedPullRequest: isForkedPullRequest(env),
    isHosted: env.RUNNER_ENVIRONMENT === 'github-hosted',
  };
}

/** Without a run id no receipt can tell a second attempt from a new run. */
function identifyRun(env: Environment): Pick<RunContext, 'scope' | 'attempt'> {
  const { GITHUB_REPOSITORY = '', GITHUB_RUN_ID, GITHUB_JOB = '', GITHUB_ACTION = '' } = env;
  if (!GITHUB_RUN_ID) return { scope: null };
  const run = `${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}/`;
  const number = Number(env.GITHUB_RUN_ATTEMPT);
  const attempt = Number.isInteger(number) && number > 0 ? { number, scopeStart: run } : null;
  return { scope: `${run}${GITHUB_JOB}/${GITHUB_ACTION}`, attempt };
}

function isForkedPullRequest(env: Environment): boolean {
  if (!env.GITHUB_EVENT_NAME?.startsWith('pull_request')) return false;
  const { head, base } = readEvent(env)?.pull_request ?? {};
  // A fork that was deleted has no repository any more.
  return head != null && base?.repo != null && head.repo?.full_name !== base.repo.full_name;
}
