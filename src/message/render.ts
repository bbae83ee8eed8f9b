import { type Action, type ButtonGrid, linkProblem } from '../kenar/buttons.ts';
import type { Buttons } from '../kenar/message.ts';
import { excerpt } from '../text/safe.ts';
import { checkTemplate, renderTemplate } from './template.ts';
import { cleanValues, MAX_TEXT_BYTES, type TemplateValues } from './values.ts';

/** What a run says beside its media, as its inputs have it: every text may be a template. */
export type MessageTemplate = {
  readonly message: string | null;
  /** `text`: the message is sent as it stands. Buttons are templates all the same. */
  readonly messageFormat: 'template' | 'text';
  /** How the job went, as its runner says it; empty where nothing tells. */
  readonly jobStatus: string;
  readonly buttons: ButtonGrid | null;
  readonly receiverButtons: ButtonGrid | null;
};

export type RenderedMessage =
  | { readonly ok: true; readonly text: string | null; readonly buttons: Buttons | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The names of all values that a message uses, so that only these are read. */
export function namesIn(template: MessageTemplate): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (text: string) => {
    for (const name of checkTemplate(text).names) names.add(name);
    return text;
  };
  if (template.message !== null && template.messageFormat === 'template') note(template.message);
  for (const grid of [template.buttons, template.receiverButtons]) if (grid) mapTexts(grid, note, note);
  return names;
}

/** Fills in the templates of a checked message. The result is checked again, since it is known only now. */
export function renderMessage(template: MessageTemplate, values: TemplateValues): RenderedMessage {
  const problems: string[] = [];
  const forText = cleanValues(values, 'text');
  const forLinks = cleanValues(values, 'link');
  const fillIn = (input: string, text: string, known: TemplateValues): string => {
    const filled = renderTemplate(text, known);
    if (filled !== null) return filled;
    problems.push(
      `${input}: filled in it has more than ${MAX_TEXT_BYTES} bytes (64 KiB). Use fewer or shorter values.`,
    );
    return '?';
  };
  const text =
    template.message === null || template.messageFormat === 'text'
      ? template.message
      : fillIn('message', template.message, forText);
  if (text !== null && text.trim() === '') {
    problems.push('message: the template gives an empty text. Its values are empty for this run.');
  }
  const fillInGrid = (input: string, grid: ButtonGrid | null) => {
    if (grid === null) return {};
    const filled = mapTexts(
      grid,
      (caption) => fillIn(input, caption, forText),
      (link) => fillIn(input, link, forLinks).trim(),
    );
    problems.push(...problemsOf(filled).map((problem) => `${input}: ${problem}`));
    return input === 'buttons' ? { own: filled } : { receiver: filled };
  };
  const buttons: Buttons = {
    ...fillInGrid('buttons', template.buttons),
    ...fillInGrid('receiver_buttons', template.receiverButtons),
  };
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, text, buttons: buttons.own || buttons.receiver ? buttons : null };
}

function problemsOf(grid: ButtonGrid): string[] {
  return grid.rows.flatMap(({ buttons }, row) =>
    buttons.flatMap(({ caption, action }, index) => {
      const problems: string[] = [];
      if (caption.trim() === '') problems.push('its caption is empty once filled in');
      if ('open_direct_link' in action) {
        const link = action.open_direct_link;
        const problem = linkProblem(link);
        if (link === '') problems.push('its link is empty once filled in: its values are empty for this run');
        else if (problem) problems.push(`its link is “${excerpt(link, 100)}” once filled in; ${problem}`);
      }
      if (postToken(action)?.trim() === '') problems.push('its post_token is empty once filled in');
      return problems.map((problem) => `row ${row + 1}, button ${index + 1}: ${problem}.`);
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
        caption: onOneLine(text(button.caption)),
        action: mapAction(button.action, text, link),
      })),
    })),
  };
}

/** By lines, not by a pattern of blanks and line ends: that takes minutes for a long run of blanks. */
function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
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
