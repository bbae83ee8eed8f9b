import { readFileSync } from 'node:fs';
import type { getOctokit } from '@actions/github';
import { openTransport, type Transport } from '../kenar/http/transport.ts';
import type { Redactor } from '../text/redact.ts';
import { excerpt } from '../text/safe.ts';

/** GitHub answers within seconds, or something between is broken. */
const TIMEOUT_SECONDS = 30;

/** Where GitHub's API is, and whose token it is called with. */
export type GitHubAccess = {
  /** As `apiUrlOf` gives it, and without a problem. */
  readonly apiUrl: string;
  readonly githubToken: string;
  /** Where it is not that of the run. */
  readonly repository?: Repository | undefined;
  /** Aborted when a cancelled run can wait no longer for the answer. */
  readonly forceSignal: AbortSignal;
  /** For GitHub's own words in an error. */
  readonly redactor: Redactor;
};

type Octokit = ReturnType<typeof getOctokit>;

export type GitHub = {
  readonly rest: Octokit['rest'];
  /** The repository of this run, as the endpoints take it; `null` when GITHUB_REPOSITORY names none. */
  readonly repository: Repository | null;
};

export type Repository = { readonly owner: string; readonly repo: string };

/** A call that did not succeed. `message` holds GitHub's own words or the connection's error: redacted, cut, or empty. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** The status of the response; `null` when there was none. */
  readonly status: number | null;

  constructor(message: string, about: { status: number | null; cause?: unknown }) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.status = about.status;
  }
}

/**
 * Opens GitHub's REST API for `use`: Octokit, on the same transport as Divar, so there is one way through proxies.
 * Redirects are not followed, so the token stays with its host; nothing is tried again.
 *
 * @param access `apiUrl` is one without a problem
 * @throws GitHubError when it can't be opened, as for a proxy that can't be used; what `use` throws: its calls
 *   reject with GitHubError
 */
export async function withGitHub<Result>(
  access: GitHubAccess,
  use: (github: GitHub) => Promise<Result>,
): Promise<Result> {
  const { github, close } = await openGitHub(access).catch((error: unknown) => {
    throw toGitHubError(error, access.redactor);
  });
  try {
    return await use(github);
  } finally {
    await close();
  }
}

async function openGitHub(access: GitHubAccess): Promise<{ github: GitHub; close(): Promise<void> }> {
  forgetUnreadableEvent();
  const { context, getOctokit } = await import('@actions/github');
  const transport = openTransport({ timeoutSeconds: TIMEOUT_SECONDS });
  const octokit = getOctokit(access.githubToken, {
    baseUrl: access.apiUrl.replace(/\/+$/, ''),
    log: SILENT,
    request: { fetch: fetchThrough(transport, access.forceSignal), log: SILENT },
  });
  octokit.hook.wrap('request', async (request, options) => {
    const response = await Promise.resolve(request(options)).catch((error: unknown) => {
      throw toGitHubError(error, access.redactor);
    });
    // Octokit takes a redirect that was not followed for a success.
    if (response.status >= 300) throw new GitHubError('', { status: response.status });
    return response;
  });
  return {
    github: { rest: octokit.rest, repository: access.repository ?? repositoryOf(context) },
    close: () => transport.close(),
  };
}

/** Our transport, as the `fetch` that Octokit calls. */
function fetchThrough(transport: Transport, signal: AbortSignal) {
  return async (url: string, { method, headers, body }: FetchOptions): Promise<Response> => {
    const outcome = await transport.request({ method, url, headers, body: body ?? '', signal });
    if (outcome.kind !== 'answer') throw outcome.cause;
    // Octokit would quote it, and a secret in it may be cut.
    if (!outcome.isWhole) throw new Error('the answer broke off');
    const isEmpty = outcome.status === 204 || outcome.status === 304;
    return new Response(isEmpty ? null : outcome.body, {
      status: outcome.status,
      headers: Object.entries(outcome.headers).map(([name, value]) => [name, String(value)]),
    });
  };
}

type FetchOptions = {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Octokit would write to the console, past the one log that redacts. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function toGitHubError(error: unknown, redactor: Redactor): GitHubError {
  const { response, message } = error as { response?: { status: number }; message: string };
  // Redacted before it is cut: half a secret would not be known as one.
  return new GitHubError(excerpt(redactor.redact(message)), {
    status: response?.status ?? null,
    cause: error,
  });
}

function repositoryOf(context: { readonly repo: Repository }): Repository | null {
  try {
    const { owner, repo } = context.repo;
    return owner && repo ? { owner, repo } : null;
  } catch {
    return null;
  }
}

/**
 * `@actions/github` reads the event when it is imported. It reports a missing file on the standard output, past our
 * log, and fails to import when the file is not JSON. Here an event that can't be read counts as none.
 */
function forgetUnreadableEvent(): void {
  const path = process.env.GITHUB_EVENT_PATH;
  if (!path) return;
  try {
    JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    delete process.env.GITHUB_EVENT_PATH;
  }
}
