import Mustache from 'mustache';
import { nearest } from '../text/nearest.ts';
import { excerpt } from '../text/safe.ts';
import { isGroup, type Kind, MAX_TEXT_BYTES, SHAPE, type TemplateValues, VALUE_NAMES } from './values.ts';

/** What a look at a template tells: what is wrong with it, and which values it names (`release.notes`, `files`). */
export type TemplateCheck = { readonly problems: readonly string[]; readonly names: ReadonlySet<string> };

/**
 * Checks a Mustache template: its syntax, and that every name in it is known. Variables, sections, inverted
 * sections, comments, `{{.}}` in a section of a text and changed delimiters are understood; partials are not.
 */
export function checkTemplate(template: string): TemplateCheck {
  const check: Check = { template, problems: [], names: new Set(), unknown: false };
  const tooLarge = sizeProblem(template);
  if (tooLarge !== null) return { problems: [tooLarge], names: check.names };
  try {
    walk(parse(template), [{ kind: SHAPE, prefix: '' }], check);
    // Once is enough, however many names are unknown.
    if (check.unknown) check.problems.push(`The known values are: ${VALUE_NAMES.join(', ')}.`);
  } catch (error) {
    check.problems.push(syntaxProblem(template, error));
  }
  return { problems: check.problems, names: check.names };
}

/**
 * Fills in a checked template, once: tags in a value stay text, and nothing is escaped, since a chat is no web page.
 *
 * @returns `null` when the result would have more than `MAX_TEXT_BYTES`: a short template can repeat a long value
 */
export function renderTemplate(template: string, values: TemplateValues): string | null {
  try {
    return new BoundedWriter().render(template, values, undefined, { escape: String });
  } catch (error) {
    if (error instanceof TooLongError) return null;
    throw error;
  }
}

class TooLongError extends Error {}

/** Mustache's writer, which counts what it writes and stops at the limit instead of filling the memory. */
class BoundedWriter extends Mustache.Writer {
  bytes = 0;

  override escapedValue(...args: Parameters<MustacheWriter['escapedValue']>): string {
    return this.count(super.escapedValue(...args));
  }

  override unescapedValue(...args: Parameters<MustacheWriter['unescapedValue']>): string {
    return this.count(super.unescapedValue(...args));
  }

  override rawValue(...args: Parameters<MustacheWriter['rawValue']>): string {
    return this.count(super.rawValue(...args));
  }

  private count(text: string): string {
    this.bytes += Buffer.byteLength(text ?? '');
    if (this.bytes > MAX_TEXT_BYTES) throw new TooLongError();
    return text;
  }
}

type MustacheWriter = InstanceType<typeof Mustache.Writer>;

/** The pattern that Mustache ends a tag with takes quadratic time in a run of blanks. */
const MAX_BLANKS = 1000;

/** What must not reach Mustache's parser; `null` when nothing is wrong. */
function sizeProblem(template: string): string | null {
  const bytes = Buffer.byteLength(template);
  if (bytes > MAX_TEXT_BYTES) {
    return `it has ${bytes} bytes; a template has at most ${MAX_TEXT_BYTES} (64 KiB). Shorten it.`;
  }
  const blanks = new RegExp(`\\s{${MAX_BLANKS + 1}}`).exec(template);
  if (blanks === null) return null;
  return `line ${lineAt(template, blanks.index)}: a run of more than ${MAX_BLANKS} blanks is not allowed in a template. Shorten it.`;
}

/** As Mustache's parser has it: kind, name, start, end, and for sections their content. */
type Token = [type: string, name: string, start: number, end: number, content?: Token[]];

/** Enough to correct first. */
const MAX_PROBLEMS = 20;

type Check = {
  readonly template: string;
  readonly problems: string[];
  readonly names: Set<string>;
  unknown: boolean;
};

function parse(template: string): Token[] {
  return new Mustache.Writer().parse(template) as Token[];
}

/** Where names are looked up: a kind, and how what is in it is called from outside. */
type Context = { readonly kind: Kind; readonly prefix: string };

/** @param contexts the innermost last: Mustache looks there first, and then outwards */
function walk(tokens: readonly Token[], contexts: readonly Context[], check: Check): void {
  for (const [type, name, start, , content = []] of tokens) {
    if (check.problems.length >= MAX_PROBLEMS) return;
    const problem = (text: string) => check.problems.push(`line ${lineAt(check.template, start)}: ${text}`);
    if (type === '>') {
      problem(
        `{{>${excerpt(name, 60)}}} includes another template, and there are none. Write the text itself.`,
      );
    }
    if (!['name', '&', '#', '^'].includes(type)) continue;
    const found = lookUp(name, contexts);
    if (found === null) {
      check.unknown ||= name !== '' && name !== '.';
      problem(unknownName(name, contexts));
    } else {
      check.names.add(found.name);
      if ((type === 'name' || type === '&') && typeof found.kind !== 'string')
        problem(notAText(name, found.kind));
    }
    // Once for each, each time: forty of them in each other would never end.
    if (
      type === '#' &&
      found &&
      Array.isArray(found.kind) &&
      contexts.some(({ prefix }) => prefix === `${found.name}.`)
    ) {
      problem(`{{#${name}}} stands inside itself. Close the first one before.`);
    }
    const inner = type === '#' && found ? [{ kind: elementOf(found.kind), prefix: `${found.name}.` }] : [];
    walk(content, [...contexts, ...inner], check);
  }
}

/** The kind of what a name stands for, and its name in full: `notes` in the section of `release` is `release.notes`. */
function lookUp(name: string, contexts: readonly Context[]): { kind: Kind; name: string } | null {
  const innermost = contexts.at(-1);
  if (name === '.') {
    const { kind, prefix } = innermost as Context;
    return contexts.length > 1 ? { kind, name: prefix.slice(0, -1) } : null;
  }
  for (const { kind, prefix } of contexts.toReversed()) {
    let inside: Kind | undefined = kind;
    for (const part of name.split('.')) {
      inside =
        inside !== undefined && isGroup(inside) && Object.hasOwn(inside, part) ? inside[part] : undefined;
    }
    if (inside !== undefined) return { kind: inside, name: prefix + name };
  }
  return null;
}

function elementOf(kind: Kind): Kind {
  return Array.isArray(kind) ? kind[0] : kind;
}

function unknownName(name: string, contexts: readonly Context[]): string {
  if (name === '') return '{{}} names no value.';
  if (name === '.') return '{{.}} stands for the text of the section around it, and there is none here.';
  const inner = contexts.slice(1).flatMap(({ kind }) => (isGroup(kind) ? Object.keys(kind) : []));
  if (/^(github|env|vars|secrets|inputs|steps|needs|matrix|runner)\./.test(name)) {
    return `{{${excerpt(name, 60)}}} is an expression of GitHub’s: those are filled in in workflow files only, written \${{ … }}.`;
  }
  const near = nearest(name, [...inner, ...VALUE_NAMES]);
  return `{{${excerpt(name, 60)}}} is unknown${near === null ? '.' : `; did you mean ${near}?`}`;
}

function notAText(name: string, kind: Kind): string {
  if (name === '.') return '{{.}} stands for more than a text here. Name what you want of it.';
  if (Array.isArray(kind)) {
    return `{{${name}}} is a list: write {{#${name}}}{{name}} {{/${name}}}, with ${Object.keys(kind[0]).join(', ')}.`;
  }
  return `{{${name}}} is a group: write ${Object.keys(kind)
    .map((part) => `{{${name}.${part}}}`)
    .join(', ')}.`;
}

/** Mustache gives an offset in characters; people count lines. */
function syntaxProblem(template: string, error: unknown): string {
  const [, what = 'It can’t be read', at = '0'] = /^(.*) at (\d+)$/s.exec((error as Error).message) ?? [];
  return `line ${lineAt(template, Number(at))}: ${excerpt(what, 120)}. Each {{ needs its }}, each {{#name}} its {{/name}}.`;
}

function lineAt(template: string, offset: number): number {
  return template.slice(0, offset).split('\n').length;
}
