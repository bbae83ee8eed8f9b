import { type Action, type ButtonGrid, linkProblem } from '../kenar/buttons.ts';
import type { Buttons } from '../kenar/message.ts';
import { excerpt } from '../text/safe.ts';
import { checkTemplate, renderTemplate } from './template.ts';
import { cleanValues, type TemplateValues } from './values.ts';

/** What a run says beside its media, as its inputs have it: every text may be a template. */
export type MessageTemplate = {
  readonly message: string | null;
  readonly buttons: ButtonGrid | null;
  readonly receiverButtons: ButtonGrid | null;
};

export type RenderedMessage =
  | { readonly ok: true; readonly text: string | null; readonly buttons: Buttons | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The names of all values that a draft uses: what nobody uses need not be fetched. */
export function namesIn(draft: MessageTemplate): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (template: string) => {
    for (const name of checkTemplate(template).names) names.add(name);
    return template;
  };
  if (draft.message !== null) note(draft.message);
  for (const grid of [draft.buttons, draft.receiverButtons]) if (grid) mapTexts(grid, note, note);
  return names;
}

/** Fills in the templates of a checked draft. What they gave is looked at again, since only now it is known. */
export function renderMessage(draft: MessageTemplate, values: TemplateValues): RenderedMessage {
  const problems: string[] = [];
  const forText = cleanValues(values, 'text');
  const forLinks = cleanValues(values, 'link');
  const text = draft.message === null ? null : renderTemplate(draft.message, forText);
  if (text !== null && text.trim() === '') {
    problems.push('message: the template gives an empty text. Its values are empty for this run.');
  }
  const fill = (input: string, grid: ButtonGrid | null) => {
    if (grid === null) return {};
    const filled = mapTexts(
      grid,
      (template) => renderTemplate(template, forText),
      (template) => renderTemplate(template, forLinks).trim(),
    );
    problems.push(...problemsOf(filled).map((problem) => `${input}: ${problem}`));
    return input === 'buttons' ? { own: filled } : { receiver: filled };
  };
  const buttons: Buttons = {
    ...fill('buttons', draft.buttons),
    ...fill('receiver_buttons', draft.receiverButtons),
  };
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, text, buttons: buttons.own || buttons.receiver ? buttons : null };
}

function problemsOf(grid: ButtonGrid): string[] {
  return grid.rows.flatMap(({ buttons }, row) =>
    buttons.flatMap(({ caption, action }, place) => {
      const problems: string[] = [];
      if (caption.trim() === '') problems.push('its caption is empty once filled in');
      if ('open_direct_link' in action) {
        const link = action.open_direct_link;
        const problem = linkProblem(link);
        if (link === '') problems.push('its link is empty once filled in: its values are empty for this run');
        else if (problem) problems.push(`its link is “${excerpt(link, 100)}” once filled in; ${problem}`);
      }
      if (postToken(action)?.trim() === '') problems.push('its post_token is empty once filled in');
      return problems.map((problem) => `row ${row + 1}, button ${place + 1}: ${problem}.`);
    }),
  );
}

function postToken(action: Action): string | null {
  if ('open_post_page' in action) return action.open_post_page.post_token;
  return 'open_post_manage_page' in action ? action.open_post_manage_page.post_token : null;
}

type Fill = (template: string) => string;

/** The same grid with every text in it replaced. Captions are one line: a chat shows no more of them. */
function mapTexts(grid: ButtonGrid, text: Fill, link: Fill): ButtonGrid {
  return {
    rows: grid.rows.map(({ buttons }) => ({
      buttons: buttons.map((button) => ({
        ...button,
        caption: text(button.caption).replace(/\s*\n\s*/g, ' '),
        action: mapAction(button.action, text, link),
      })),
    })),
  };
}

function mapAction(action: Action, text: Fill, link: Fill): Action {
  if ('open_direct_link' in action) return { open_direct_link: link(action.open_direct_link) };
  return mapStrings(action, text) as Action;
}

function mapStrings(value: unknown, fill: Fill): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, fill)]));
}
