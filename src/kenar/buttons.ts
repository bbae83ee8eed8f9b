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

/** Why a button can't have this link; `null` when it can. */
export function linkProblem(link: string): string | null {
  if (!/^https:\/\//i.test(link) || /\s/.test(link) || !URL.canParse(link)) {
    return 'it is no link that a button can open; allowed: https://HOST/…, without blanks';
  }
  const { username, password } = new URL(link);
  return username || password
    ? 'it holds a user name or a password, which everybody in the chat would see'
    : null;
}
