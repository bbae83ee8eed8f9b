import * as v from 'valibot';
import type { SecretLocation } from '../credentials/credentials.ts';
import { type TokenStore, TokenStoreError } from '../credentials/token-store.ts';
import type { Redactor } from '../text/redact.ts';
import { excerpt } from '../text/safe.ts';
import { askGitHub, unfitApiUrl } from './api.ts';

/** Whose secrets they are, and where GitHub is asked. */
export type Repository = {
  /** `OWNER/NAME`, as in GITHUB_REPOSITORY. */
  readonly repository: string;
  /** GITHUB_API_URL: GitHub.com, or a GitHub Enterprise server. */
  readonly apiUrl: string;
  /** Aborted when a cancelled run can wait no longer for GitHub. */
  readonly forceSignal: AbortSignal;
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
export function secretTokenStore(
  location: SecretLocation,
  where: Repository,
  redactor: Redactor,
): TokenStore {
  const ask = (method: Method, path: string, more: Record<string, string> = {}) =>
    request(location, where, redactor, { method, path, more });

  const publicKey = async () => {
    const result = v.safeParse(PublicKey, await ask('GET', '/public-key'));
    if (result.success) return result.output;
    throw new TokenStoreError('can’t be written: GitHub’s public key is not what its API documents.', {
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
    label: `the secret ${describe(location)}`,
    load: async () => null,
    async verifyWritable() {
      const probe = `${location.name}_WRITE_TEST`;
      await write(probe, 'Written to see whether secrets may be written. It can be deleted.');
      // What stays behind when this fails harms nobody, and the next proof overwrites it.
      await ask('DELETE', '/{secret_name}', { secret_name: probe }).catch(() => {});
    },
    save: (refreshToken) => write(location.name, refreshToken),
  };
}

type Method = 'GET' | 'PUT' | 'DELETE';
type Call = {
  readonly method: Method;
  readonly path: string;
  readonly more: Readonly<Record<string, string>>;
};

async function request(
  location: SecretLocation,
  where: Repository,
  redactor: Redactor,
  call: Call,
): Promise<unknown> {
  const [owner, repo] = where.repository.split('/');
  const reason = unfitApiUrl(where.apiUrl);
  if (reason !== null)
    throw new TokenStoreError(`can’t be written: GITHUB_API_URL ${reason}.`, { passing: false });
  if (!owner || !repo) throw new TokenStoreError(NO_REPOSITORY, { passing: false });
  const route = `${location.environment === null ? REPOSITORY_SECRETS : ENVIRONMENT_SECRETS}${call.path}`;
  try {
    const access = {
      apiUrl: where.apiUrl,
      githubToken: location.githubToken,
      forceSignal: where.forceSignal,
    };
    const answer = await askGitHub(access, `${call.method} ${route}`, {
      owner,
      repo,
      ...(location.environment === null ? {} : { environment_name: location.environment }),
      ...call.more,
    });
    if (answer.status >= 200 && answer.status < 300) return answer.data;
    throw refused(answer.status, '', location, where);
  } catch (error) {
    if (error instanceof TokenStoreError) throw error;
    const { response, message } = error as { response?: { status: number }; message: string };
    // Redacted before it is cut: half a secret would not be known as one.
    const said = excerpt(redactor.redact(message));
    if (response) throw refused(response.status, said, location, where);
    throw new TokenStoreError(`can’t be written: ${new URL(where.apiUrl).host} gave no answer (${said}).`, {
      passing: true,
    });
  }
}

function refused(
  status: number,
  said: string,
  location: SecretLocation,
  { repository, apiUrl }: Repository,
): TokenStoreError {
  const seen = `can’t be written: ${new URL(apiUrl).host} answered ${status}${said ? ` “${said}”` : ''}.`;
  const passing = status >= 500 || status === 408 || status === 429;
  const hint = passing ? '' : ` ${hintFor(status, location, repository)}`;
  return new TokenStoreError(`${seen}${hint}`, { passing });
}

function hintFor(status: number, { environment }: SecretLocation, repository: string): string {
  if (status >= 300 && status < 400) return 'Redirects are not followed. Check GITHUB_API_URL.';
  if (status === 401) return 'github_token is unknown, expired or revoked. Give a new one.';
  const permission = environment === null ? 'Redactor' : 'Environments';
  const missing = environment === null ? '' : ', or there is no such environment';
  return [
    `github_token may not write ${environment === null ? '' : 'environment '}secrets of ${repository}${missing}.`,
    `The workflow’s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App’s token, with the repository permission “${permission}: read and write”.`,
  ].join(' ');
}

function describe({ name, environment }: SecretLocation): string {
  return environment === null ? name : `${name} of the environment ${excerpt(environment, 60)}`;
}

async function seal(value: string, key: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return Buffer.from(sodium.crypto_box_seal(Buffer.from(value), Buffer.from(key, 'base64'))).toString(
    'base64',
  );
}
