import { isObject, parseJson } from '../text/json.ts';

/** An error of OAuth (RFC 6749, section 5.2), as far as an answer tells. */
export type OauthError = {
  /** `null` when the answer is no OAuth error. */
  readonly code: string | null;
  /** What is specific to this error: free text from outside, without the standing description; may be empty. */
  readonly reason: string;
};

/**
 * What Ory Hydra says with every error of a code, before the specific reason. That of `invalid_grant` names every cause,
 * the redirection URI among them, so no word of it is a clue.
 */
const STANDING: Readonly<Record<string, RegExp>> = {
  invalid_grant: /^.*was issued to another client\.\s*/s,
  invalid_request: /^The request is missing a required parameter.*is otherwise malformed\.\s*/s,
  invalid_client: /^Client authentication failed \(.*?\)\.\s*/s,
  token_inactive: /^Token is inactive because it is malformed, expired or otherwise invalid\.\s*/s,
};

/** Reads OAuth's error shape (`error`, `error_description`), or Google's with the code at the beginning of its message. */
export function oauthErrorIn(body: string): OauthError {
  const json = parseJson(body);
  if (!isObject(json)) return { code: null, reason: '' };
  const { error, error_description, message } = json;
  const text = [error_description, message].filter((one) => typeof one === 'string').join(' ');
  const code = typeof error === 'string' ? error : (/^(\w+):/.exec(text)?.[1] ?? null);
  return { code, reason: withoutStanding(code, text) };
}

/** An OAuth error in a few words, with its specific reason first; `null` when the body is none. */
export function describeOauthError(body: string): string | null {
  const { code, reason } = oauthErrorIn(body);
  if (code === null) return null;
  return reason === '' || reason.startsWith(`${code}:`) ? reason || code : `${code}: ${reason}`;
}

function withoutStanding(code: string | null, text: string): string {
  const standing = code !== null && Object.hasOwn(STANDING, code) ? STANDING[code] : undefined;
  return standing === undefined ? text : text.replace(standing, '');
}
