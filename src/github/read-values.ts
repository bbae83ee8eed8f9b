import type { ReadValues } from '../message/read-values.ts';
import type { Log } from '../runtime/log.ts';
import type { Redactor } from '../text/redact.ts';
import { releaseValues, valuesFromGitHub } from './template-values.ts';

/**
 * Reads a run's values from GitHub's runContext, and a tag's release through the API where a template wants it,
 * the event does not have it and there is a token to ask with.
 */
export function readGitHubValues(
  env: Readonly<Record<string, string | undefined>>,
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
      const url = `${env.GITHUB_SERVER_URL}/${values.repository}/releases/tag/${encodeURIComponent(values.tag)}`;
      return { ...values, release: { name: values.tag, url, notes: '…' } };
    }
    if (tools.githubToken === '') {
      tools.log.warning(
        'The template wants the tag’s release, which this event does not carry: its values stay empty. Give github_token, to read them.',
      );
      return values;
    }
    const { readRelease } = await import('./release.ts');
    const where = {
      repository: values.repository,
      apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
      tag: values.tag,
      githubToken: tools.githubToken,
      forceSignal: tools.forceSignal,
    };
    return { ...values, release: releaseValues(await readRelease(where, tools.redactor)) };
  };
}
