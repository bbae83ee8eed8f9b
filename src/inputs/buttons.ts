import { type Button, type ButtonGrid, MAX_IN_A_ROW, MAX_ROWS } from '../kenar/buttons.ts';
import { ICON_NAMES } from '../kenar/icons.ts';
import { isObject } from '../text/json.ts';
import { nearest } from '../text/nearest.ts';
import { excerpt } from '../text/safe.ts';
import { readYaml } from '../text/yaml.ts';
import { ACTIONS, describe, only, readAction, readText, type Tell } from './button-action.ts';

export type ParsedButtons =
  /** `null` when the list is empty. Captions, links and data may still be templates. */
  | { readonly ok: true; readonly grid: ButtonGrid | null }
  | { readonly ok: false; readonly problems: readonly string[] };

const EXAMPLE = 'write a list of “- caption: …” with “link: https://…”, or a list of such lists, one a row';

/**
 * Reads buttons from YAML or JSON: a list is one row, a list of lists several; each button `{caption, link, icon}`, or
 * with another documented action in the place of `link`. The API's own shape is read too. All mistakes are told at once.
 */
export function parseButtons(text: string): ParsedButtons {
  const yaml = readYaml(text);
  if (!yaml.ok) return refused([yaml.problem]);
  const problems: string[] = [];
  const rows = rowsOf(yaml.value, (problem) => problems.push(problem));
  if (rows.length > MAX_ROWS) {
    problems.push(
      `has ${rows.length} rows; at most ${MAX_ROWS} rows of at most ${MAX_IN_A_ROW} buttons are allowed.`,
    );
  }
  const grid = { rows: rows.map((row, index) => ({ buttons: readRow(row, `row ${index + 1}`, problems) })) };
  if (problems.length > 0) return refused(problems);
  return { ok: true, grid: rows.length === 0 ? null : grid };
}

/** The rows as they were written: each a list of buttons, or something that is none. */
function rowsOf(value: unknown, tell: (problem: string) => void): unknown[] {
  if (value === null) return [];
  const list = isObject(value) && Array.isArray(value.rows) && only(value, 'rows') ? value.rows : value;
  if (!Array.isArray(list)) {
    tell(`holds ${describe(value)} where a list should be: ${EXAMPLE}.`);
    return [];
  }
  return list === value && list.length > 0 && list.every(isButton) ? [list] : list;
}

function isButton(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value.buttons);
}

function readRow(row: unknown, where: string, problems: string[]): Button[] {
  const buttons = isObject(row) && Array.isArray(row.buttons) && only(row, 'buttons') ? row.buttons : row;
  if (!Array.isArray(buttons)) {
    problems.push(`${where} holds ${describe(row)} where a list of buttons should be: ${EXAMPLE}.`);
    return [];
  }
  if (buttons.length === 0) problems.push(`${where} is empty. Leave it out.`);
  if (buttons.length > MAX_IN_A_ROW) {
    problems.push(`${where} has ${buttons.length} buttons; at most ${MAX_IN_A_ROW} are allowed.`);
  }
  return buttons.flatMap(
    (button, index) =>
      readButton(button, (problem) => problems.push(`${where}, button ${index + 1} ${problem}`)) ?? [],
  );
}

function refused(problems: readonly string[]): ParsedButtons {
  return { ok: false, problems };
}

const KEYS = ['caption', 'link', 'icon'];

/** Reads one button, in the short spelling or the API's own; `tell` is told what is wrong with it. */
function readButton(value: unknown, tell: Tell): Button | null {
  if (!isObject(value)) {
    tell(`is ${describe(value)}; write {caption, link, icon}.`);
    return null;
  }
  // The API's own shape has the action one level further down; its long name for a link is understood everywhere.
  // `icon_name` is deprecated, but stands in Divar's own examples.
  const { caption, icon_name, icon = icon_name, action, link, ...rest } = value;
  const inner = isObject(action) ? action : {};
  if (action !== undefined && !isObject(action))
    tell(`has an action that is ${describe(action)}; write {open_direct_link: …}.`);
  const chosen = { ...(link === undefined ? {} : { open_direct_link: link }), ...inner };
  for (const [key, content] of Object.entries(rest)) {
    if (Object.hasOwn(ACTIONS, key)) Object.assign(chosen, { [key]: content });
    else tell(unknownKey(key));
  }
  const text = readText(caption, 'caption', tell);
  const name = readIcon(icon, tell);
  const read = readAction(chosen, tell);
  if (text === null || read === null) return null;
  return { caption: text, ...(name === null ? {} : { icon: name }), action: read };
}

const ICONS = new Set(ICON_NAMES);

function readIcon(icon: unknown, tell: Tell): string | null {
  if (icon === undefined || icon === null || icon === '') return null;
  if (typeof icon === 'string' && ICONS.has(icon)) return icon;
  if (typeof icon !== 'string') tell(`has an icon that is ${describe(icon)}; write a name such as DOWNLOAD.`);
  else {
    const near = nearest(
      icon
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
      ICON_NAMES,
    );
    const hint =
      near === null
        ? 'Allowed are the values of DivarIconsIconName, such as DOWNLOAD, LINK or INFO.'
        : `Did you mean ${near}?`;
    tell(`has the icon “${excerpt(icon, 60)}”, which Divar does not have. ${hint}`);
  }
  return null;
}

function unknownKey(key: string): string {
  const near = nearest(key, [...KEYS, ...Object.keys(ACTIONS)]);
  return `has “${excerpt(key, 40)}”, which is unknown${near === null ? '.' : `; did you mean ${near}?`} Allowed: ${KEYS.join(', ')}, or an action in the place of link.`;
}
