import * as v from 'valibot';
import type { SecretLocation } from '../credentials/credentials.ts';
import { type TokenStore, TokenStoreError } from '../credentials/token-store.ts';
import { excerpt } from '../text/safe.ts';
import { type GitHub, type GitHubAccess, GitHubError, type Repository, withGitHub } from './api.ts';
import { apiUrlProblem } from './api-url.ts';

const PublicKey = v.object({ key_id: v.string(), key: v.pipe(v.string(), v.base64()) });
const BAD_KEY = 'can’t be written: GitHub’s public key is not what its API documents.';

/**
 * Keeps the refresh token in a GitHub Actions secret, sealed for GitHub's key as its REST API asks (libsodium's
 * sealed box). A secret can't be read back, not even by this action.
 *
 * Whether the secret may be written is tested by writing and deleting another one, `NAME_WRITE_TEST`: reading the
 * public key proves nothing, and writing the old token under its own name would overwrite the newer token of
 * another run.
 *
 * @param access `apiUrl` is checked here
 */
export function secretTokenStore(
  location: SecretLocation,
  access: Omit<GitHubAccess, 'githubToken'>,
): TokenStore {
  const open = <Result>(use: (secrets: Secrets) => Promise<Result>) => withSecrets(location, access, use);
  return {
    label: `the secret ${describeLocation(location)}`,
    // GitHub has no lock for secrets; a secret can't be read again either.
    exclusively: (use) => use(),
    load: async () => null,
    verifyWritable: () =>
      open(async (secrets) => {
        const probe = `${location.name}_WRITE_TEST`;
        await write(secrets, probe, 'Written to see whether secrets may be written. It can be deleted.');
        // A test secret that can't be deleted does no harm; the next test overwrites it.
        await secrets.remove(probe).catch(() => {});
      }),
    save: (refreshToken) => open((secrets) => write(secrets, location.name, refreshToken)),
  };
}

/** The endpoints of one set of secrets (GitHub's REST reference, "GitHub Actions secrets"). */
type Secrets = {
  publicKey(): Promise<{ readonly data: unknown }>;
  write(secret: SealedSecret): Promise<unknown>;
  remove(name: string): Promise<unknown>;
};
type SealedSecret = {
  readonly secret_name: string;
  readonly key_id: string;
  readonly encrypted_value: string;
};

async function withSecrets<Result>(
  location: SecretLocation,
  access: Omit<GitHubAccess, 'githubToken'>,
  use: (secrets: Secrets) => Promise<Result>,
): Promise<Result> {
  const problem = apiUrlProblem(access.apiUrl);
  if (problem !== null)
    throw new TokenStoreError(`can’t be written: GITHUB_API_URL ${problem}.`, { transient: false });
  let repository: Repository | null = null;
  try {
    return await withGitHub({ ...access, githubToken: location.githubToken }, (github) => {
      repository = github.repository;
      return use(secretsOf(github, location.environment));
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw toStoreError(error, repository, location.environment, access.apiUrl);
  }
}

function secretsOf({ rest: { actions }, repository }: GitHub, environment: string | null): Secrets {
  if (repository === null) {
    throw new TokenStoreError(
      'can’t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.',
      { transient: false },
    );
  }
  if (environment === null) {
    return {
      publicKey: () => actions.getRepoPublicKey(repository),
      write: (secret) => actions.createOrUpdateRepoSecret({ ...repository, ...secret }),
      remove: (secret_name) => actions.deleteRepoSecret({ ...repository, secret_name }),
    };
  }
  const owner = { ...repository, environment_name: environment };
  return {
    publicKey: () => actions.getEnvironmentPublicKey(owner),
    write: (secret) => actions.createOrUpdateEnvironmentSecret({ ...owner, ...secret }),
    remove: (secret_name) => actions.deleteEnvironmentSecret({ ...owner, secret_name }),
  };
}

async function write(secrets: Secrets, name: string, value: string): Promise<void> {
  const result = v.safeParse(PublicKey, (await secrets.publicKey()).data);
  if (!result.success) throw new TokenStoreError(BAD_KEY, { transient: true });
  const { key_id, key } = result.output;
  const encrypted_value = await seal(value, key).catch((cause: unknown) => {
    // Of another length, or no point of the curve.
    throw new TokenStoreError(BAD_KEY, { transient: true, cause });
  });
  await secrets.write({ secret_name: name, key_id, encrypted_value });
}

async function seal(value: string, key: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return Buffer.from(sodium.crypto_box_seal(Buffer.from(value), Buffer.from(key, 'base64'))).toString(
    'base64',
  );
}

function toStoreError(
  error: GitHubError,
  repository: Repository | null,
  environment: string | null,
  apiUrl: string,
): TokenStoreError {
  const { status, message } = error;
  const { host } = new URL(apiUrl);
  if (status === null) {
    return new TokenStoreError(`can’t be written: ${host} gave no answer (${message}).`, { transient: true });
  }
  const problem = `can’t be written: ${host} answered ${status}${message ? ` “${message}”` : ''}.`;
  if (status >= 500 || status === 408 || status === 429) {
    return new TokenStoreError(problem, { transient: true });
  }
  const name = `${repository?.owner}/${repository?.repo}`;
  return new TokenStoreError(`${problem} ${hintOf(status, environment, name)}`, { transient: false });
}

function hintOf(status: number, environment: string | null, repository: string): string {
  if (status >= 300 && status < 400) return 'Redirects are not followed. Check GITHUB_API_URL.';
  if (status === 401) return 'github_token is unknown, expired or revoked. Give a new one.';
  const permission = environment === null ? 'Secrets' : 'Environments';
  const missing = environment === null ? '' : ', or there is no such environment';
  return [
    `github_token may not write ${environment === null ? '' : 'environment '}secrets of ${repository}${missing}.`,
    `The workflow’s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App’s token, with the repository permission “${permission}: read and write”.`,
  ].join(' ');
}

function describeLocation({ name, environment }: SecretLocation): string {
  return environment === null ? name : `${name} of the environment ${excerpt(environment, 60)}`;
}
