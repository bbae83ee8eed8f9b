/** The most that a template, a value or a filled-in text may have, in bytes: chats show far less. */
export const MAX_TEXT_BYTES = 64 * 1024;

/**
 * The values that a template may name, as data: a value's kind says how it is made harmless. What comes from
 * commits, pull requests and file names was written by strangers.
 */
export const SHAPE = {
  repository: 'address',
  workflow: 'text',
  job: 'text',
  job_status: 'text',
  job_status_fa: 'text',
  run_url: 'address',
  run_number: 'text',
  attempt: 'text',
  event: 'text',
  actor: 'text',
  ref_name: 'text',
  tag: 'text',
  sha: 'text',
  short_sha: 'text',
  commit_subject: 'text',
  release: { name: 'text', url: 'address', notes: 'lines' },
  pull_request: { number: 'text', title: 'text', url: 'address' },
  date: 'text',
  date_fa: 'text',
  files: [{ name: 'text', size: 'text', media_type: 'text' }],
} as const satisfies Record<string, Kind>;

/** `text` stays on one line, `lines` keep theirs; an `address` is a URL, or part of one, and stands in a link as it is. */
export type Leaf = 'text' | 'lines' | 'address';
export type Group = { readonly [name: string]: Kind };
export type Kind = Leaf | Group | readonly [Group];

type ValuesOf<K> = K extends Leaf
  ? string
  : K extends readonly [infer Element]
    ? readonly ValuesOf<Element>[]
    : { readonly [Name in keyof K]: string };

type Shape = typeof SHAPE;

/** A group is `null` when there is none, a text empty. */
export type TemplateValues = {
  readonly [Name in keyof Shape]: Shape[Name] extends Leaf | readonly unknown[]
    ? ValuesOf<Shape[Name]>
    : ValuesOf<Shape[Name]> | null;
};

/** What the environment of a run says; the run itself knows the rest. */
export type RunValues = Omit<TemplateValues, 'date' | 'date_fa' | 'files' | 'job_status_fa'>;

/** A run of which nothing is known. */
export const NO_VALUES: RunValues = {
  repository: '',
  workflow: '',
  job: '',
  job_status: '',
  run_url: '',
  run_number: '',
  attempt: '',
  event: '',
  actor: '',
  ref_name: '',
  tag: '',
  sha: '',
  short_sha: '',
  commit_subject: '',
  release: null,
  pull_request: null,
};

/** All names as a template writes them: `repository`, `release.name`, `files`. */
export const VALUE_NAMES: readonly string[] = Object.entries<Kind>(SHAPE).flatMap(([name, kind]) =>
  isGroup(kind) ? Object.keys(kind).map((part) => `${name}.${part}`) : name,
);

export function isGroup(kind: Kind): kind is Group {
  return typeof kind === 'object' && !Array.isArray(kind);
}

/** The values for a text or, percent-encoded unless they are addresses, for a link. Nothing in them reorders or breaks lines. */
export function cleanValues(values: TemplateValues, target: 'text' | 'link'): TemplateValues {
  const clean = target === 'text' ? forText : forLink;
  return cleaned(values, SHAPE, clean) as TemplateValues;
}

function cleaned(value: unknown, kind: Kind, clean: (value: string, leaf: Leaf) => string): unknown {
  if (typeof kind === 'string') return clean(String(value ?? ''), kind);
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, (kind as readonly [Group])[0], clean));
  return Object.fromEntries(
    Object.entries(kind).map(([name, part]) => [name, cleaned((value as never)[name], part, clean)]),
  );
}

function forText(value: string, leaf: Leaf): string {
  const lines = value.replace(/\r\n?/g, '\n').replace(UNWANTED, '');
  return leaf === 'lines' ? lines : lines.replace(/[\n\t\u2028\u2029]+/g, ' ').trim();
}

function forLink(value: string, leaf: Leaf): string {
  const text = forText(value, 'text');
  if (leaf === 'address') return text;
  // Dots alone would lead up in a path, and they are the one thing that percent-encoding can't take the meaning from.
  return /^\.+$/.test(text) ? '' : encodeURIComponent(text);
}

/**
 * Controls other than line end and tab, lone surrogates, and the bidirectional embeddings, overrides and isolates of
 * "Trojan Source" (CVE-2021-42574): one left open would reorder what the template has behind it. Joiners and marks stay.
 */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;
