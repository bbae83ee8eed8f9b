import type { Credentials } from '../credentials/credentials.ts';
import { readLocation, readRedirectUri } from '../inputs/credentials.ts';
import { readHosts } from '../inputs/hosts.ts';
import { createReader, type Reader } from '../inputs/reader.ts';
import type { RawInputs } from '../inputs/table.ts';
import type { Hosts } from '../kenar/endpoints.ts';
import { failed, notKnown, ok, type Point } from './point.ts';

/** What `doctor` looks at. */
export type Examination = {
  readonly hosts: Hosts;
  readonly apiKey: string | null;
  readonly accessToken: string | null;
  /** Whether a refresh would have all it needs. */
  readonly refresh: Point;
  /** Where the successor of the refresh token would be kept. */
  readonly keptIn: Extract<Credentials, { kind: 'refresh' }>['keptIn'] | null;
};

export type ReadExamination =
  | { readonly ok: true; readonly examination: Examination }
  | { readonly ok: false; readonly problems: readonly string[] };

const REFRESH = 'refresh token';

/**
 * Reads what is to be examined. An address that can't be used is wrong usage; credentials that can't be are what
 * `doctor` is there to tell.
 *
 * @param workspace the folder that a token file must lie outside of
 */
export async function readExamination(raw: RawInputs, workspace: string): Promise<ReadExamination> {
  const reader = createReader(raw);
  const hosts = readHosts(reader);
  const [apiKey, accessToken] = [reader.credential('api_key'), reader.credential('access_token')];
  if (reader.problems.length > 0) {
    return { ok: false, problems: reader.problems.map(({ message }) => message) };
  }
  return { ok: true, examination: { hosts, apiKey, accessToken, ...(await readRefresh(reader, workspace)) } };
}

/** Whether all that a refresh needs is there. The token itself is not used: that would use it up. */
async function readRefresh(
  reader: Reader,
  workspace: string,
): Promise<Pick<Examination, 'refresh' | 'keptIn'>> {
  if (reader.text('refresh_token') === '' && reader.text('refresh_token_file') === '') {
    const seen = 'none is given. It lets a run get a fresh access_token itself, where one is needed.';
    return { refresh: notKnown(REFRESH, seen), keptIn: null };
  }
  const kept = await readLocation(reader, workspace, true);
  if (reader.credential('refresh_token') === null && !kept?.hasToken) {
    reader.problem(
      'refresh_token',
      kept === null
        ? 'is empty.'
        : 'is empty, and refresh_token_file does not exist yet. authorize makes it.',
    );
  }
  for (const input of ['client_id', 'client_secret', 'redirect_uri'] as const) {
    if (reader.credential(input) === null) reader.problem(input, 'is empty.');
  }
  readRedirectUri(reader);
  const keptIn = kept?.location ?? null;
  if (reader.problems.length > 0) {
    const seen = reader.problems.map(({ message }) => message).join(' ');
    const advice =
      'A refresh needs refresh_token (or refresh_token_file), client_id, client_secret and redirect_uri.';
    return { refresh: failed(REFRESH, `incomplete: ${seen}`, advice), keptIn };
  }
  if (keptIn === null) {
    const seen = 'complete, but where its successor is kept is not given.';
    const advice =
      'Give --refresh-token-file here and to post; the action takes refresh_token_secret, too. Without one of them a run refuses to refresh.';
    return { refresh: notKnown(REFRESH, seen, advice), keptIn };
  }
  const seen =
    'complete, and its successor can be kept. Whether Divar takes it is known only when it is used up, so it was not tried.';
  return { refresh: ok(REFRESH, seen), keptIn };
}
