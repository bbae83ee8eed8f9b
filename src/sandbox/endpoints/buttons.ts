import { isObject } from '../../text/json.ts';
import { fieldOf, textFieldOf } from '../http/proto-json.ts';
import { refuseArgument } from '../http/response.ts';

/** Rows of a grid, and buttons of a row. Source: kenar-docs, docs/chat/users_conversations.md, "ButtonGrid". */
const MAX_ENTRIES = 3;

/** The actions of `addonsAction` in the OpenAPI document, each with the check of its value. */
const ACTIONS: Record<string, (value: unknown) => boolean> = {
  open_direct_link: (value) => typeof value === 'string' && value.trim() !== '',
  open_server_link: hasData,
  get_dynamic_action: hasData,
  open_post_page: hasPostToken,
  open_post_manage_page: hasPostToken,
};

/** A button as the store keeps it. An icon is any value: the gateway ignores unknown names. */
export type Button = {
  readonly caption: string;
  readonly icon?: unknown;
  readonly icon_name?: unknown;
  readonly action: Readonly<Record<string, unknown>>;
};

export type ButtonGrid = { readonly rows: readonly { readonly buttons: readonly Button[] }[] };

/**
 * Reads `{"rows":[{"buttons":[…]}]}`: at most 3 rows of 1 to 3 buttons, each with a caption and exactly one action.
 * `null` if there is no button. Source: `chatapiChatButtonGrid` of the OpenAPI document.
 */
export function readButtons(name: string, grid: unknown): ButtonGrid | null {
  if (grid === undefined) return null;
  const rows = listIn(grid, 'rows', name);
  if (rows.length === 0) return null;
  return {
    rows: rows.map((row, index) => {
      const path = `${name}.rows[${index}]`;
      const buttons = listIn(row, 'buttons', path);
      if (buttons.length === 0) refuseArgument(`${path}.buttons must not be empty`);
      return { buttons: buttons.map((button, column) => readButton(button, `${path}.buttons[${column}]`)) };
    }),
  };
}

function listIn(holder: unknown, key: string, path: string): unknown[] {
  if (!isObject(holder)) refuseArgument(`${path} must be an object with the list "${key}"`);
  const list = fieldOf(holder, key) ?? [];
  if (!Array.isArray(list)) refuseArgument(`${path}.${key} must be a list`);
  if (list.length > MAX_ENTRIES) {
    refuseArgument(`${path}.${key} must have at most ${MAX_ENTRIES} entries, not ${list.length}`);
  }
  return list;
}

function readButton(button: unknown, path: string): Button {
  if (!isObject(button)) refuseArgument(`${path} must be an object`);
  const caption = textFieldOf(button, 'caption');
  if (caption.trim() === '') refuseArgument(`${path}.caption must be a text that is not empty`);
  const icon = fieldOf(button, 'icon');
  const iconName = fieldOf(button, 'icon_name');
  return {
    caption,
    ...(icon === undefined ? {} : { icon }),
    ...(iconName === undefined ? {} : { icon_name: iconName }),
    action: readAction(fieldOf(button, 'action'), `${path}.action`),
  };
}

function readAction(action: unknown, path: string): Record<string, unknown> {
  const given = isObject(action)
    ? Object.keys(ACTIONS).flatMap((name) => {
        const value = fieldOf(action, name);
        return value === undefined ? [] : [{ name, value }];
      })
    : [];
  const [only] = given;
  if (only === undefined || given.length > 1) {
    refuseArgument(`${path} must have exactly one of ${Object.keys(ACTIONS).join(', ')}`);
  }
  if (!ACTIONS[only.name]?.(only.value)) refuseArgument(`${path}.${only.name} is not well formed`);
  return { [only.name]: only.value };
}

function hasData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const data = fieldOf(value, 'data');
  return data === undefined || isObject(data);
}

function hasPostToken(value: unknown): boolean {
  return isObject(value) && textFieldOf(value, 'post_token').trim() !== '';
}
