import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Credentials, TokenLocation } from '../credentials/credentials.ts';
import { readTokenFile } from '../credentials/token-file.ts';
import { TokenStoreError } from '../credentials/token-store.ts';
import { isWithin } from '../media/disk.ts';
import { excerpt } from '../text/safe.ts';
import type { Reader } from './reader.ts';
import type { InputName } from './table.ts';
import { describeWindowsName } from './windows-name.ts';

/** What a refresh needs besides its token. */
const CLIENT = ['client_id', 'client_secret', 'redirect_uri'] as const;
const LOCATIONS = ['refresh_token_secret', 'refresh_token_file'] as const;

/**
 * Reads on whose behalf to send. A refresh needs all of its values, and a location for the new refresh
 * token: without that token the user has to be asked for consent again.
 *
 * @param about.online without it (`dry_run`) nothing need be there, but contradictions are still told
 */
export async function readCredentials(
  reader: Reader,
  workspace: string,
  about: { online: boolean },
): Promise<Credentials> {
  const accessToken = reader.credential('access_token');
  const refreshToken = reader.credential('refresh_token');
  const clientId = reader.credential('client_id') ?? '';
  const clientSecret = reader.credential('client_secret') ?? '';
  const redirectUri = readRedirectUri(reader);
  const found = await readLocation(reader, workspace, about.online);
  if (!about.online) return { kind: 'none' };

  const isGiven = (input: InputName) => reader.text(input) !== '';
  if (refreshToken === null && !found?.hasToken) {
    const stray = [...CLIENT, ...LOCATIONS].filter(isGiven);
    // Where the file itself is wrong, that has been told.
    const isFileWrong = isGiven('refresh_token_file') && found === null;
    if (stray.length > 0 && !isFileWrong) reader.problem('refresh_token', whyNeeded(stray));
    return accessToken === null ? { kind: 'none' } : { kind: 'fixed', accessToken };
  }
  for (const input of CLIENT) {
    if (!isGiven(input))
      reader.problem(input, 'is empty. A refresh needs client_id, client_secret and redirect_uri.');
  }
  if (!LOCATIONS.some(isGiven)) {
    reader.problem(
      'refresh_token_secret',
      'is empty, and so is refresh_token_file. A refresh replaces the refresh token: name the secret or the file where the new one is kept.',
    );
  }
  if (found === null) return { kind: 'none' };
  const client = { clientId, clientSecret, redirectUri };
  return { kind: 'refresh', client, refreshToken, accessToken, keptIn: found.location };
}

/** Warnings about a location that is allowed, but may not last. */
export function locationWarnings(credentials: Credentials, isHosted = false): string[] {
  if (!isHosted || credentials.kind !== 'refresh' || credentials.keptIn.kind === 'secret') return [];
  return [
    'refresh_token_file is on a GitHub-hosted runner, which is thrown away after the job, and the new refresh token with it. Keep it in refresh_token_secret, or put the file away in a later step.',
  ];
}

function whyNeeded(stray: readonly InputName[]): string {
  return stray.includes('refresh_token_file')
    ? `is empty, and refresh_token_file does not exist yet. The first time, give both.`
    : `is empty, but ${stray.join(', ')} ${stray.length === 1 ? 'is' : 'are'} given. Give the refresh token too: does its secret exist, under this name?`;
}

export function readRedirectUri(reader: Reader): string {
  const value = reader.text('redirect_uri');
  if (value !== '' && (!URL.canParse(value) || /[\s\p{Cc}]/u.test(value))) {
    const quoted = `“${excerpt(value, 100)}”`;
    reader.problem(
      'redirect_uri',
      `is ${quoted}, which is not a URL. Give the one that the consent was given with.`,
    );
  }
  return value;
}

/** Where the newest refresh token is kept, as the inputs name it. */
export type FoundLocation = {
  readonly location: TokenLocation;
  /** Whether an earlier run left a token there. */
  readonly hasToken: boolean;
};

/** Where a refresh token is to be kept; `null` when nowhere was named, or what was named is wrong. */
export async function readLocation(
  reader: Reader,
  workspace: string,
  online: boolean,
): Promise<FoundLocation | null> {
  const [secret, file] = LOCATIONS.map((input) => reader.text(input)) as [string, string];
  const ofSecret = secret === '' ? null : readSecretLocation(reader, secret, online);
  const ofFile = file === '' ? null : await readFileLocation(reader, file, workspace, online);
  if (secret !== '' && file !== '') {
    reader.problem(
      'refresh_token_file',
      'is given together with refresh_token_secret: it would not be known which of them has the newest token. Give one of the two.',
    );
  }
  return ofSecret ?? ofFile;
}

function readSecretLocation(reader: Reader, text: string, online: boolean): FoundLocation | null {
  const githubToken = reader.credential('github_token');
  if (githubToken === null && online) {
    reader.problem(
      'github_token',
      'is empty. refresh_token_secret needs a token that may write that secret.',
    );
  }
  // The last slash: names of secrets have none, names of environments may.
  const slash = text.lastIndexOf('/');
  const [environment, name] = slash === -1 ? [null, text] : [text.slice(0, slash), text.slice(slash + 1)];
  const isName = /^[a-z_][a-z0-9_]*$/i.test(name) && !/^github_/i.test(name);
  const isEnvironment = environment === null || /^[^\p{Cc}]{1,255}$/u.test(environment);
  if (!isName || !isEnvironment) {
    reader.problem(
      'refresh_token_secret',
      `is “${excerpt(text, 100)}”; allowed: NAME or ENVIRONMENT/NAME. The name of a secret has letters, digits and _, does not begin with a digit or with GITHUB_.`,
    );
    return null;
  }
  if (githubToken === null) return null;
  return { location: { kind: 'secret', secret: { name, environment, githubToken } }, hasToken: false };
}

async function readFileLocation(
  reader: Reader,
  text: string,
  workspace: string,
  online: boolean,
): Promise<FoundLocation | null> {
  const complain = (message: string) => {
    reader.problem('refresh_token_file', `is “${excerpt(text, 100)}”, which ${message}`);
    return null;
  };
  const given = resolve(workspace, text);
  const badName = process.platform === 'win32' ? describeWindowsName(given) : null;
  if (badName !== null) return complain(`can’t be used: ${badName}. Choose another name.`);
  const folder = await realpath(dirname(given)).catch(() => null);
  if (isWithin(given, workspace) || (folder !== null && isWithin(folder, workspace))) {
    return complain(
      'lies inside the workspace, where later steps could publish it. Give an absolute path outside.',
    );
  }
  if (folder === null) return complain('lies in a folder that can’t be found. Create the folder first.');
  const path = join(folder, basename(given));
  // A check uses no token, so the file may be anything.
  if (!online) return null;
  try {
    return { location: { kind: 'file', path }, hasToken: (await readTokenFile(path)) !== null };
  } catch (error) {
    if (error instanceof TokenStoreError) return complain(error.message);
    throw error;
  }
}
