import { type FoundLocation, readLocation, readRedirectUri } from '../inputs/credentials.ts';
import { readHosts } from '../inputs/hosts.ts';
import { createReader, type Reader } from '../inputs/reader.ts';
import type { RawInputs } from '../inputs/table.ts';
import type { Hosts } from '../kenar/endpoints.ts';
import type { OauthClient } from '../kenar/token-request.ts';
import { excerpt } from '../text/safe.ts';
import { isScope, parseTarget, scopesOf } from './consent.ts';
import { loopbackOf } from './loopback.ts';

/** What the command line gives apart from inputs. */
export type AuthorizeFlags = {
  readonly for: string;
  readonly scopes: readonly string[];
  /** `owner/name` of the secret; '' without one. */
  readonly repository: string;
  readonly print: boolean;
};

export type Authorization = {
  readonly hosts: Hosts;
  readonly client: OauthClient;
  readonly scopes: readonly string[];
  /** To ask for the user's id; `null` without one. */
  readonly apiKey: string | null;
  /** Where the refresh token is kept; `null`: both tokens are printed. */
  readonly keptIn: (Pick<FoundLocation, 'location'> & { readonly repository: string }) | null;
};

export type ReadAuthorization =
  | { readonly ok: true; readonly authorization: Authorization }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads and checks all that a consent needs, before anything happens; all that is wrong is told at once.
 *
 * @param workspace the folder that a token file must lie outside of
 */
export async function readAuthorization(
  raw: RawInputs,
  flags: AuthorizeFlags,
  workspace: string,
): Promise<ReadAuthorization> {
  const reader = createReader(raw);
  const problems: string[] = [];
  const client = readClient(reader);
  const hosts = readHosts(reader);
  const scopes = readScopes(flags, problems);
  const kept = await readLocation(reader, workspace, true);
  checkDestination(reader, flags, problems);
  problems.unshift(...reader.problems.map(({ message }) => message));
  if (problems.length > 0) return { ok: false, problems };
  const { repository } = flags;
  const keptIn = kept === null ? null : { location: kept.location, repository };
  return {
    ok: true,
    authorization: { hosts, client, scopes, apiKey: reader.credential('api_key'), keptIn },
  };
}

function readClient(reader: Reader): OauthClient {
  for (const input of ['client_id', 'client_secret', 'redirect_uri'] as const) {
    if (reader.text(input) === '') reader.problem(input, `is empty. ${WHERE[input]}`);
  }
  const redirectUri = readRedirectUri(reader);
  const problem = URL.canParse(redirectUri) ? redirectUriProblem(redirectUri) : null;
  if (problem !== null) reader.problem('redirect_uri', `is “${excerpt(redirectUri, 100)}”, which ${problem}`);
  return {
    clientId: reader.credential('client_id') ?? '',
    clientSecret: reader.credential('client_secret') ?? '',
    redirectUri,
  };
}

const WHERE = {
  client_id: 'Give the app’s slug, as the Kenar panel shows it.',
  client_secret: 'Give the app’s OAuth secret, which the Kenar panel shows.',
  redirect_uri:
    'Give the address that is registered in the Kenar panel, such as http://localhost:8765/callback, where authorize listens itself.',
};

/** Divar takes only addresses that are registered, and without parameters (`docs/oauth`). */
function redirectUriProblem(redirectUri: string): string | null {
  const { protocol, username, password, port } = new URL(redirectUri);
  if (protocol !== 'https:' && protocol !== 'http:')
    return `begins with ${protocol}; allowed: https and http.`;
  // An empty query is one, too.
  if (/[?#]/.test(redirectUri)) return 'holds parameters or a fragment; Divar allows neither.';
  if (username || password) return 'holds a user name or a password.';
  if (port === '0' && loopbackOf(redirectUri)) return 'names port 0; give the one that is registered.';
  return null;
}

function readScopes({ for: text, scopes }: AuthorizeFlags, problems: string[]): string[] {
  const target = parseTarget(text);
  if (text !== '' && target === null) {
    problems.push(`--for is “${excerpt(text, 100)}”; allowed: user, supplier, or post:CONVERSATION_ID.`);
  }
  const named = scopes.flatMap((one) => one.split(/\s+/)).filter((one) => one !== '');
  for (const scope of named.filter((one) => !isScope(one))) {
    problems.push(
      `--scope is “${excerpt(scope, 100)}”, which no scope can be: it has printable ASCII letters only.`,
    );
  }
  if (text === '' && named.length === 0) {
    problems.push(
      'There is nothing to ask for. Give --for user, --for post:CONVERSATION_ID or --for supplier; or each scope with --scope.',
    );
  }
  return scopesOf(target, named);
}

function checkDestination(reader: Reader, { print, repository }: AuthorizeFlags, problems: string[]): void {
  const isGiven = (input: 'refresh_token_file' | 'refresh_token_secret') => reader.text(input) !== '';
  const isKept = isGiven('refresh_token_file') || isGiven('refresh_token_secret');
  if (!isKept && !print) {
    problems.push(
      'It is not said what to do with the tokens. Give --refresh-token-file PATH, --refresh-token-secret NAME with --repository OWNER/NAME, or --print.',
    );
  }
  if (isKept && print) {
    problems.push(
      '--print is given together with a place where the refresh token is kept. Give one of them.',
    );
  }
  if (isGiven('refresh_token_secret') !== (repository !== '')) {
    problems.push(
      repository === ''
        ? '--repository is empty. --refresh-token-secret needs the repository whose secret it is: OWNER/NAME.'
        : '--repository is given without --refresh-token-secret, and only a secret has a repository.',
    );
  }
  if (repository !== '' && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    problems.push(`--repository is “${excerpt(repository, 100)}”; allowed: OWNER/NAME.`);
  }
}
