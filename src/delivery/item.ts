import { createHash } from 'node:crypto';
import type { ValidFile } from '../media/file.ts';

/** What a recipient is to get: one message each. */
export type Item =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The template: a receipt knows the text by it, so that a re-run with other values does not repeat the text. */
      readonly source: string;
    }
  | { readonly kind: 'token'; readonly mediaToken: string }
  | { readonly kind: 'file'; readonly file: ValidFile };

/** The items of a run in the order of sending: the text, given tokens, files. */
export function itemsOf(parts: {
  /** Rendered, and its template; `null` without a text. */
  readonly text: { readonly filled: string; readonly source: string } | null;
  readonly givenTokens: readonly string[];
  readonly files: readonly ValidFile[];
}): Item[] {
  const { text, givenTokens, files } = parts;
  return [
    ...(text === null ? [] : [{ kind: 'text' as const, text: text.filled, source: text.source }]),
    ...givenTokens.map((mediaToken) => ({ kind: 'token' as const, mediaToken })),
    ...files.map((file) => ({ kind: 'file' as const, file })),
  ];
}

/** How a receipt knows an item: by its content, its name, and its place among equal items. */
export type ItemIdentity = {
  readonly kind: Item['kind'];
  readonly sha256: string;
  readonly name: string;
  /** From 0: the same file matched under two paths is two messages. */
  readonly place: number;
};

export function identify(items: readonly Item[]): ItemIdentity[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { sha256, name } = contentOf(item);
    const equals = JSON.stringify([item.kind, sha256, name]);
    const place = seen.get(equals) ?? 0;
    seen.set(equals, place + 1);
    return { kind: item.kind, sha256, name, place };
  });
}

/** The name of an item in the log; untrusted text. */
export function nameItem(item: Item): string {
  switch (item.kind) {
    case 'text':
      return 'the text';
    case 'token':
      return `media token ${item.mediaToken}`;
    case 'file':
      return item.file.path;
  }
}

function contentOf(item: Item): { sha256: string; name: string } {
  switch (item.kind) {
    case 'text':
      return { sha256: sha256(item.source), name: '' };
    case 'token':
      return { sha256: sha256(item.mediaToken), name: '' };
    case 'file':
      return { sha256: item.file.sha256, name: item.file.name };
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
