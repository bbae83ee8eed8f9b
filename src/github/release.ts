import * as v from 'valibot';
import { ValuesError } from '../message/read-values.ts';
import type { Redactor } from '../text/redact.ts';
import { excerpt } from '../text/safe.ts';
import { askGitHub, type GitHubAccess, unfitApiUrl } from './api.ts';
import type { Release } from './template-values.ts';

/** GitHub's REST reference, "Get a release by tag name". */
const ReleaseAnswer = v.object({
  name: v.nullish(v.string(), null),
  html_url: v.string(),
  body: v.nullish(v.string(), null),
  tag_name: v.string(),
});

/**
 * Reads the release of a tag through GitHub's API; drafts have no tag there.
 *
 * @throws ValuesError
 */
export async function readRelease(
  where: GitHubAccess & { readonly repository: string; readonly tag: string },
  redactor: Redactor,
): Promise<Release> {
  const [owner = '', repo = ''] = where.repository.split('/');
  const reason = unfitApiUrl(where.apiUrl);
  if (reason !== null) throw new ValuesError(`The release can’t be read: GITHUB_API_URL ${reason}.`);
  try {
    const { status, data } = await askGitHub(where, 'GET /repos/{owner}/{repo}/releases/tags/{tag}', {
      owner,
      repo,
      tag: where.tag,
    });
    const result = v.safeParse(ReleaseAnswer, data);
    if (status === 200 && result.success) return result.output;
    throw Object.assign(new Error('not what the API documents'), { response: { status } });
  } catch (error) {
    const { response, message } = error as { response?: { status: number }; message: string };
    const seen = response
      ? `GitHub answered ${response.status}`
      : `GitHub gave no answer (${excerpt(redactor.redact(message))})`;
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
