import { type Action, linkProblem } from '../kenar/buttons.ts';
import { checkTemplate } from '../message/template.ts';
import { isObject } from '../text/json.ts';
import { excerpt } from '../text/safe.ts';

export type Mapping = Readonly<Record<string, unknown>>;
export type Tell = (problem: string) => void;

/** Reads the one action of a button. */
export function readAction(chosen: Mapping, tell: Tell): Action | null {
  const names = Object.keys(chosen);
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    tell(
      `has ${names.length === 0 ? 'no action' : `the actions ${names.map((one) => excerpt(one, 40)).join(', ')}`}; give one: ${ACTION_NAMES}.`,
    );
    return null;
  }
  const read = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!read) tell(`has the action “${excerpt(name, 40)}”; allowed: ${ACTION_NAMES}.`);
  return read?.(chosen[name], tell) ?? null;
}

/** The documented actions; each reads its content. A post's page takes the bare token too. */
export const ACTIONS: Readonly<Record<string, (content: unknown, tell: Tell) => Action | null>> = {
  open_direct_link(content, tell) {
    const link = readText(content, 'link', tell);
    if (link === null) return null;
    // What a template gives is looked at when it is filled in.
    const problem = link.includes('{{') ? null : linkProblem(link);
    if (problem !== null) tell(`has the link “${excerpt(link, 100)}”: ${problem}.`);
    return { open_direct_link: link };
  },
  open_server_link: (content, tell) => withData('open_server_link', content, tell),
  get_dynamic_action: (content, tell) => withData('get_dynamic_action', content, tell),
  open_post_page: (content, tell) => withPost('open_post_page', content, tell),
  open_post_manage_page: (content, tell) => withPost('open_post_manage_page', content, tell),
};

const ACTION_NAMES = ['link', ...Object.keys(ACTIONS).slice(1)].join(', ');

function withData(
  name: 'open_server_link' | 'get_dynamic_action',
  content: unknown,
  tell: Tell,
): Action | null {
  const { data = {}, ...rest } = isObject(content ?? {}) ? ((content ?? {}) as Mapping) : { wrong: content };
  if (Object.keys(rest).length > 0 || !isObject(data)) {
    tell(`has ${name} with ${describe(content)}; it takes {data: {…}}, a mapping of your own.`);
    return null;
  }
  for (const leaf of leavesIn(data)) {
    if (typeof leaf === 'string') tellTemplate(leaf, 'data', tell);
    else if (typeof leaf === 'number' && !isExact(leaf))
      tell(`has the number ${leaf} in its data, which JSON can’t hold as it was written. Put it in quotes.`);
  }
  return name === 'open_server_link' ? { open_server_link: { data } } : { get_dynamic_action: { data } };
}

function withPost(
  name: 'open_post_page' | 'open_post_manage_page',
  content: unknown,
  tell: Tell,
): Action | null {
  const token = isObject(content) && only(content, 'post_token') ? content.post_token : content;
  const post_token = readText(token, `post_token of ${name}`, tell);
  if (post_token === null) return null;
  return name === 'open_post_page'
    ? { open_post_page: { post_token } }
    : { open_post_manage_page: { post_token } };
}

/** A text that may be a template; `tell` is told what is wrong with it. */
export function readText(value: unknown, what: string, tell: Tell): string | null {
  if (typeof value !== 'string' || value.trim() === '') {
    tell(
      value === undefined || value === null || value === ''
        ? `has no ${what}.`
        : `has a ${what} that is ${describe(value)}; put texts in quotes.`,
    );
    return null;
  }
  tellTemplate(value, what, tell);
  return value;
}

function tellTemplate(text: string, what: string, tell: Tell): void {
  for (const problem of checkTemplate(text).problems) {
    tell(`has a mistake in its ${what}: ${problem.replace(/^line 1: /, '')}`);
  }
}

function leavesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesIn) : [value];
}

/** Longer whole numbers, ids for example, would be rounded; what is none or infinite would be `null`. */
function isExact(number: number): boolean {
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
}

/** Whether a mapping has this key and no other. */
export function only(mapping: Mapping, key: string): boolean {
  return Object.keys(mapping).length === 1 && key in mapping;
}

/** What somebody wrote where something else belongs. */
export function describe(value: unknown): string {
  if (isObject(value)) return 'a mapping';
  if (Array.isArray(value)) return 'a list';
  return value === null || value === undefined ? 'nothing' : `“${excerpt(String(value), 60)}”`;
}
