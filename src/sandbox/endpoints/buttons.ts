import { refuseArgument } from '../http/response.ts';
import { ICON_NAMES } from './icons.ts';

const MAX_ENTRIES = 3;
const icons = new Set(ICON_NAMES);

/** The actions of `addonsAction` in the OpenAPI document: name to what its value must look like. */
const ACTIONS: Record<string, (value: unknown) => boolean> = {
  open_direct_link: isFilled,
  open_server_link: (value) => isObject(value) && (value.data === undefined || isObject(value.data)),
  get_dynamic_action: (value) => isObject(value) && (value.data === undefined || isObject(value.data)),
  open_post_page: (value) => isObject(value) && isFilled(value.post_token),
  open_post_manage_page: (value) => isObject(value) && isFilled(value.post_token),
};

/**
 * A grid of buttons is absent or `{"rows":[{"buttons":[…]}]}`, at most 3 rows of at most 3; each button has a caption,
 * exactly one action and, if any, a known icon. Source: `chatapiChatButtonGrid` and kenar-docs, "ButtonGrid".
 * Gives the grid back as it came, for the store.
 */
export function checkButtons(name: string, grid: unknown): unknown {
  if (grid === undefined || grid === null) return null;
  const rows = listIn(grid, 'rows', name);
  for (const [index, row] of rows.entries()) {
    for (const [column, button] of listIn(row, 'buttons', `${name}.rows[${index}]`).entries()) {
      checkButton(button, `${name}.rows[${index}].buttons[${column}]`);
    }
  }
  return grid;
}

function listIn(holder: unknown, key: string, where: string): unknown[] {
  const list = isObject(holder) ? holder[key] : undefined;
  if (!Array.isArray(list)) refuseArgument(`${where} must be an object with the list "${key}"`);
  if (list.length === 0 || list.length > MAX_ENTRIES) {
    refuseArgument(`${where}.${key} must have 1 to ${MAX_ENTRIES} entries, not ${list.length}`);
  }
  return list;
}

function checkButton(button: unknown, where: string): void {
  if (!isObject(button)) refuseArgument(`${where} must be an object`);
  if (!isFilled(button.caption)) refuseArgument(`${where}.caption must be a text that is not empty`);
  if (button.icon !== undefined && !(typeof button.icon === 'string' && icons.has(button.icon))) {
    refuseArgument(`${where}.icon is not one of DivarIconsIconName`);
  }
  const { action } = button;
  const names = isObject(action) ? Object.keys(action) : [];
  const [name] = names;
  if (!isObject(action) || name === undefined || names.length > 1 || !Object.hasOwn(ACTIONS, name)) {
    refuseArgument(`${where}.action must have exactly one of ${Object.keys(ACTIONS).join(', ')}`);
  }
  if (!ACTIONS[name]?.(action[name])) refuseArgument(`${where}.action.${name} is not well formed`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
