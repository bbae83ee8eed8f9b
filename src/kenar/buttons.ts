/** Buttons in the API's own shape: `chatapiChatButtonGrid` of the OpenAPI document. */
export type ButtonGrid = { readonly rows: readonly { readonly buttons: readonly Button[] }[] };

export type Button = {
  readonly caption: string;
  /** One of `ICON_NAMES`. */
  readonly icon?: string;
  readonly action: Action;
};

/** `addonsAction` of the OpenAPI document: exactly one of these. */
export type Action =
  | { readonly open_direct_link: string }
  | { readonly open_server_link: { readonly data: ButtonData } }
  | { readonly get_dynamic_action: { readonly data: ButtonData } }
  | { readonly open_post_page: { readonly post_token: string } }
  | { readonly open_post_manage_page: { readonly post_token: string } };

/** Handed back to the app's server when the button is pressed. */
export type ButtonData = { readonly [name: string]: unknown };

/** The most rows of a grid, and the most buttons of a row (kenar-docs, "ButtonGrid"). */
export const MAX_ROWS = 3;
export const MAX_IN_A_ROW = 3;

/** `divar:` opens a page of the app. Divar gives no rule; a browser would run `javascript:` and the like. */
const LINK_SCHEMES = ['https:', 'http:', 'tel:', 'divar:'];

/** Why a button can't have this link; `null` when it can. */
export function linkProblem(link: string): string | null {
  const url = /\s/.test(link) || !URL.canParse(link) ? null : new URL(link);
  if (url === null || !LINK_SCHEMES.includes(url.protocol) || !hasTarget(link)) {
    return 'it is no link that a button can open; allowed: https://HOST/…, http://…, tel:+98… or divar://…, without blanks';
  }
  const { username, password } = url;
  return username || password
    ? 'it holds a user name or a password, which everybody in the chat would see'
    : null;
}

/** `https:host` is a URL to a browser, but a mistake here. */
function hasTarget(link: string): boolean {
  return /^(https?:\/\/[^/]|tel:\+?\d|divar:[^:]*\w)/i.test(link);
}
