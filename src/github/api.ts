import { unfit } from '../inputs/reader.ts';
import { openTransport } from '../kenar/http/transport.ts';

/** GitHub answers within seconds, or something between is broken. */
const TIMEOUT_SECONDS = 30;

/** Where GitHub's API is, and as whom it is asked. */
export type GitHubAccess = {
  /** GITHUB_API_URL: GitHub.com, or a GitHub Enterprise server with its base path. */
  readonly apiUrl: string;
  readonly githubToken: string;
  /** Aborted when a cancelled run can wait no longer for the answer. */
  readonly forceSignal: AbortSignal;
};

export type GitHubAnswer = { readonly status: number; readonly data: unknown };

/** Why GITHUB_API_URL can't be asked: a token goes there. `null` when it can. */
export function unfitApiUrl(apiUrl: string): string | null {
  return URL.canParse(apiUrl) ? unfit(new URL(apiUrl)) : 'is not a URL';
}

/**
 * Asks GitHub's REST API through Octokit, on the same transport as Divar: one way through proxies, and redirects
 * are not followed, so the token stays with its host.
 *
 * @param route as in GitHub's REST reference: `PUT /repos/{owner}/{repo}/…`; `parameters` fill it in, encoded
 * @throws Octokit's RequestError for a 4xx or 5xx (`response.status`); another error when no answer came
 */
export async function askGitHub(
  { apiUrl, githubToken, forceSignal }: GitHubAccess,
  route: string,
  parameters: Readonly<Record<string, string>>,
): Promise<GitHubAnswer> {
  const { request } = await import('@octokit/request');
  const transport = openTransport({ timeoutSeconds: TIMEOUT_SECONDS });
  const fetch = async (url: string, { method, headers, body }: FetchOptions): Promise<Response> => {
    const outcome = await transport.request({ method, url, headers, body: body ?? '', signal: forceSignal });
    if (outcome.kind !== 'answer') throw outcome.cause;
    const isEmpty = outcome.status === 204 || outcome.status === 304;
    return new Response(isEmpty ? null : outcome.body, {
      status: outcome.status,
      headers: Object.entries(outcome.headers).map(([name, value]) => [name, String(value)]),
    });
  };
  try {
    const { status, data } = await request(route, {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      headers: { authorization: `token ${githubToken}` },
      request: { fetch, log: SILENT },
      ...parameters,
    });
    return { status, data };
  } finally {
    await transport.close();
  }
}

type FetchOptions = {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Octokit would write to the console, past the one log that redacts. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
