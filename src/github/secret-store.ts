import * as v from 'valibot';
import type { SecretPlace } from '../credentials/credentials.ts';
import { KeeperError, type TokenKeeper } from '../credentials/keeper.ts';
import type { Secrets } from '../secrets.ts';
import { excerpt } from '../text/safe.ts';
import { askGitHub, unfitApiUrl } from './api.ts';

/** Whose secrets they are, and where GitHub is asked. */
export type Repository = {
  /** `OWNER/NAME`, as in GITHUB_REPOSITORY. */
  readonly repository: string;
  /** GITHUB_API_URL: GitHub.com, or a GitHub Enterprise server. */
  readonly apiUrl: string;
  /** Aborted when a cancelled run can wait no longer for GitHub. */
  readonly kill: AbortSignal;
};

const NO_REPOSITORY =
  'can’t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.';

/** GitHub's secret endpoints, of a repository and of an environment (REST reference, "GitHub Actions secrets"). */
const REPOSITORY_SECRETS = '/repos/{owner}/{repo}/actions/secrets';
const ENVIRONMENT_SECRETS = '/repos/{owner}/{repo}/environments/{environment_name}/secrets';

const PublicKey = v.object({ key_id: v.string(), key: v.pipe(v.string(), v.base64()) });

/**
 * Keeps the refresh token in a GitHub Actions secret, sealed for GitHub's key as its REST API asks (libsodium's
 * sealed box): nobody can read it back, this action included.
 *
 * That the secret may be written is proven by writing and deleting another one, `NAME_WRITE_TEST`: reading the
 * public key proves nothing, and writing the old token under its own name would undo what another run, begun
 * later or still waiting then, has put there.
 */
export function secretKeeper(place: SecretPlace, where: Repository, secrets: Secrets): TokenKeeper {
  const ask = (method: Method, path: string, more: Record<string, string> = {}) =>
    request(place, where, secrets, { method, path, more });

  const publicKey = async () => {
    const result = v.safeParse(PublicKey, await ask('GET', '/public-key'));
    if (result.success) return result.output;
    throw new KeeperError('can’t be written: GitHub’s public key is not what its API documents.', {
      passing: true,
    });
  };
  const write = async (name: string, value: string) => {
    const { key_id, key } = await publicKey();
    await ask('PUT', '/{secret_name}', {
      secret_name: name,
      key_id,
      encrypted_value: await seal(value, key),
    });
  };

  return {
    place: `the secret ${describe(place)}`,
    load: async () => null,
    async prove() {
      const probe = `${place.name}_WRITE_TEST`;
      await write(probe, 'Written to see whether secrets may be written. It can be deleted.');
      // What stays behind when this fails harms nobody, and the next proof overwrites it.
      await ask('DELETE', '/{secret_name}', { secret_name: probe }).catch(() => {});
    },
    keep: (refreshToken) => write(place.name, refreshToken),
  };
}

type Method = 'GET' | 'PUT' | 'DELETE';
type Call = {
  readonly method: Method;
  readonly path: string;
  readonly more: Readonly<Record<string, string>>;
};

async function request(
  place: SecretPlace,
  where: Repository,
  secrets: Secrets,
  call: Call,
): Promise<unknown> {
  const [owner, repo] = where.repository.split('/');
  const reason = unfitApiUrl(where.apiUrl);
  if (reason !== null)
    throw new KeeperError(`can’t be written: GITHUB_API_URL ${reason}.`, { passing: false });
  if (!owner || !repo) throw new KeeperError(NO_REPOSITORY, { passing: false });
  const route = `${place.environment === null ? REPOSITORY_SECRETS : ENVIRONMENT_SECRETS}${call.path}`;
  try {
    const access = { apiUrl: where.apiUrl, githubToken: place.githubToken, kill: where.kill };
    const answer = await askGitHub(access, `${call.method} ${route}`, {
      owner,
      repo,
      ...(place.environment === null ? {} : { environment_name: place.environment }),
      ...call.more,
    });
    if (answer.status >= 200 && answer.status < 300) return answer.data;
    throw refused(answer.status, '', place, where);
  } catch (error) {
    if (error instanceof KeeperError) throw error;
    const { response, message } = error as { response?: { status: number }; message: string };
    // Redacted before it is cut: half a secret would not be known as one.
    const said = excerpt(secrets.redact(message));
    if (response) throw refused(response.status, said, place, where);
    throw new KeeperError(`can’t be written: ${new URL(where.apiUrl).host} gave no answer (${said}).`, {
      passing: true,
    });
  }
}

function refused(
  status: number,
  said: string,
  place: SecretPlace,
  { repository, apiUrl }: Repository,
): KeeperError {
  const seen = `can’t be written: ${new URL(apiUrl).host} answered ${status}${said ? ` “${said}”` : ''}.`;
  const passing = status >= 500 || status === 408 || status === 429;
  const hint = passing ? '' : ` ${hintFor(status, place, repository)}`;
  return new KeeperError(`${seen}${hint}`, { passing });
}

function hintFor(status: number, { environment }: SecretPlace, repository: string): string {
  if (status >= 300 && status < 400) return 'Redirects are not followed. Check GITHUB_API_URL.';
  if (status === 401) return 'github_token is unknown, expired or revoked. Give a new one.';
  const permission = environment === null ? 'Secrets' : 'Environments';
  const missing = environment === null ? '' : ', or there is no such environment';
  return [
    `github_token may not write ${environment === null ? '' : 'environment '}secrets of ${repository}${missing}.`,
    `The workflow’s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App’s token, with the repository permission “${permission}: read and write”.`,
  ].join(' ');
}

function describe({ name, environment }: SecretPlace): string {
  return environment === null ? name : `${name} of the environment ${excerpt(environment, 60)}`;
}

async function seal(value: string, key: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return Buffer.from(sodium.crypto_box_seal(Buffer.from(value), Buffer.from(key, 'base64'))).toString(
    'base64',
  );
}
