import type { OauthClient } from '../kenar/token-request.ts';

/** On whose behalf a run may send, according to its inputs. */
export type Credentials =
  /** Enough for chats of the app's bot. */
  { readonly kind: 'none' } | { readonly kind: 'fixed'; readonly accessToken: string } | RefreshCredentials;

/** What it takes to get a fresh access token, and to keep the refresh token that comes with it. */
export type RefreshCredentials = {
  readonly kind: 'refresh';
  readonly client: OauthClient;
  /** `null` when only the file has one. */
  readonly refreshToken: string | null;
  /** The one to be replaced; the refresh sends it as `code`. */
  readonly accessToken: string | null;
  readonly keptIn: TokenLocation;
};

/** Where the newest refresh token is kept between runs. */
export type TokenLocation =
  | { readonly kind: 'secret'; readonly secret: SecretLocation }
  | { readonly kind: 'file'; readonly path: string };

/** A GitHub Actions secret: of the repository, or of one of its environments. */
export type SecretLocation = {
  readonly name: string;
  readonly environment: string | null;
  /** Allowed to write the secret. */
  readonly githubToken: string;
};
