import * as v from 'valibot';
import { ValuesError } from '../message/read-values.ts';
import { excerpt } from '../text/safe.ts';
import { type GitHubAccess, GitHubError, withGitHub } from './api.ts';
import { apiUrlProblem } from './api-url.ts';
import type { Release } from './event.ts';

/** GitHub's REST reference, "Get a release by tag name". */
const ReleaseAnswer = v.object({
  name: v.nullish(v.string(), null),
  html_url: v.string(),
  body: v.nullish(v.string(), null),
  tag_name: v.string(),
});

/**
 * Reads the release of a tag through GitHub's API. `null` when GitHub knows none: a draft has no tag there, and a
 * token that may not read a private repository is answered the same.
 *
 * @throws ValuesError
 */
export async function readRelease(access: GitHubAccess, tag: string): Promise<Release | null> {
  const problem = apiUrlProblem(access.apiUrl);
  if (problem !== null) throw new ValuesError(`The release can’t be read: GITHUB_API_URL ${problem}.`);
  try {
    return await withGitHub(access, async ({ rest, repository }) => {
      if (repository === null) {
        throw new ValuesError(
          'The release can’t be read: GITHUB_REPOSITORY names no repository. Leave release.… out of the template.',
        );
      }
      const { data } = await rest.repos.getReleaseByTag({ ...repository, tag });
      const result = v.safeParse(ReleaseAnswer, data);
      if (result.success) return result.output;
      throw new ValuesError(describeFailure(tag, 'GitHub’s answer is not what its API documents', null));
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { status, message } = error;
    if (status === 404) return null;
    const problem = status === null ? `GitHub gave no answer (${message})` : `GitHub answered ${status}`;
    throw new ValuesError(describeFailure(tag, problem, status), { cause: error });
  }
}

function describeFailure(tag: string, problem: string, status: number | null): string {
  return `The release of the tag “${excerpt(tag, 100)}” can’t be read: ${problem}. ${hintOf(status)}`;
}

function hintOf(status: number | null): string {
  if (status === 401) return 'github_token is unknown, expired or revoked.';
  if (status === 403 || status === 429) {
    return 'github_token may not read the repository’s contents (permissions: contents: read), or its limit is used up.';
  }
  return 'Try again, or leave release.… out of the template.';
}
