import { type Button, type ButtonGrid, MAX_IN_A_ROW, MAX_ROWS } from '../kenar/buttons.ts';
import { readYaml } from '../text/yaml.ts';
import { describe, isMapping, only, readButton } from './button.ts';

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
  const list = isMapping(value) && Array.isArray(value.rows) && only(value, 'rows') ? value.rows : value;
  if (!Array.isArray(list)) {
    tell(`holds ${describe(value)} where a list should be: ${EXAMPLE}.`);
    return [];
  }
  return list === value && list.length > 0 && list.every(isButton) ? [list] : list;
}

function isButton(value: unknown): boolean {
  return isMapping(value) && !Array.isArray(value.buttons);
}

function readRow(row: unknown, where: string, problems: string[]): Button[] {
  const buttons = isMapping(row) && Array.isArray(row.buttons) && only(row, 'buttons') ? row.buttons : row;
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
