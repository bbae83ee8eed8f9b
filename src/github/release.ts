import { ValuesError } from '../message/read-values.ts';
import type { Secrets } from '../secrets.ts';
import { excerpt } from '../text/safe.ts';
import type { Release } from './template-values.ts';

/** GitHub answers within seconds, or something between is broken. */
const TIMEOUT_MS = 30_000;

/**
 * Reads the release of a tag through GitHub's API; drafts have no tag there.
 *
 * @throws ValuesError
 */
export async function readRelease(
  where: { readonly repository: string; readonly apiUrl: string; readonly tag: string },
  githubToken: string,
  secrets: Secrets,
): Promise<Release> {
  const { getOctokit } = await import('@actions/github');
  const [owner = '', repo = ''] = where.repository.split('/');
  const octokit = getOctokit(githubToken, { baseUrl: where.apiUrl.replace(/\/+$/, ''), log: SILENT });
  try {
    const { status, data } = await octokit.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', {
      owner,
      repo,
      tag: where.tag,
      // A redirect would take the token along.
      request: { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) },
    });
    if (Number(status) === 200 && typeof data?.tag_name === 'string') return { ...data, body: data.body ?? null };
    throw Object.assign(new Error('not what the API documents'), { response: { status } });
  } catch (error) {
    const { response, message } = error as { response?: { status: number }; message: string };
    const seen = response
      ? `GitHub answered ${response.status}`
      : `GitHub gave no answer (${excerpt(secrets.redact(message))})`;
    throw new ValuesError(
      `The release of the tag “${excerpt(where.tag, 100)}” can’t be read: ${seen}. ${hintFor(response?.status)}`,
      { cause: error },
    );
  }
}

function hintFor(status: number | undefined): string {
  if (status === 404) {
    return 'Either there is none (a draft does not count), or github_token may not read the repository’s contents. Publish it before this step, or leave release.… out of the template.';
  }
  if (status === 401) return 'github_token is unknown, expired or revoked.';
  if (status === 403 || status === 429) {
    return 'github_token may not read the repository’s contents (permissions: contents: read), or its limit is used up.';
  }
  return 'Try again, or leave release.… out of the template.';
}

/** Octokit would write to the console, past the one log that redacts. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
