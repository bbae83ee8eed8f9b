import type { ReadValues } from '../message/read-values.ts';
import type { Environment } from '../runtime/environment.ts';
import type { Log } from '../runtime/log.ts';
import type { Redactor } from '../text/redact.ts';
import { excerpt } from '../text/safe.ts';
import { apiUrlOf } from './api-url.ts';
import { releaseValues, valuesFromGitHub } from './template-values.ts';

/**
 * Reads a run's values from GitHub's environment and event, and a tag's release through the API when a template
 * wants it, the event does not have it, and there is a token to read it with.
 */
export function readGitHubValues(
  env: Environment,
  tools: {
    readonly githubToken: string;
    readonly log: Log;
    readonly redactor: Redactor;
    readonly forceSignal: AbortSignal;
  },
): ReadValues {
  return async ({ wanted, online }) => {
    const values = valuesFromGitHub(env);
    const wantsRelease = [...wanted].some((name) => name.split('.')[0] === 'release');
    if (!wantsRelease || values.release !== null || values.tag === '') return values;
    if (!online) {
      tools.log.info('The release is not read, since nothing will be sent: its notes are left out.');
      const url = `${(env.GITHUB_SERVER_URL ?? '').replace(/\/+$/, '')}/${values.repository}/releases/tag/${encodeURIComponent(values.tag)}`;
      return { ...values, release: { name: values.tag, url, notes: '…' } };
    }
    if (tools.githubToken === '') {
      tools.log.warning(
        'The template wants the tag’s release, which this event does not carry: its values stay empty. Give github_token, to read them.',
      );
      return values;
    }
    const { readRelease } = await import('./release.ts');
    const apiUrl = apiUrlOf(env);
    const { githubToken, forceSignal, redactor } = tools;
    const release = await readRelease({ apiUrl, githubToken, forceSignal, redactor }, values.tag);
    if (release !== null) return { ...values, release: releaseValues(release) };
    tools.log.warning(
      `The tag “${excerpt(values.tag, 100)}” has no release that github_token may read (a draft does not count): the values of release stay empty. Publish the release before this step, or give the job the permission contents: read.`,
    );
    return values;
  };
}
