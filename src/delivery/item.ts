import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FoundFile, ValidFile } from '../media/file.ts';

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

/**
 * How a receipt knows an item. A file is its path, which a run finds once; a text is its template and a given token is
 * itself, both by their hash.
 */
export type ItemIdentity = {
  readonly kind: Item['kind'];
  /** Of the content, lower-case hexadecimal. A file's may differ from attempt to attempt. */
  readonly sha256: string;
  readonly name: string;
  /** From 0: tells apart items of the same content and name. */
  readonly place: number;
  /** Of a file, relative to the workspace. Receipts of earlier versions do not hold it. */
  readonly path?: string;
};

export function identify(items: readonly Item[]): ItemIdentity[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const content = contentOf(item);
    const equals = JSON.stringify([item.kind, content.sha256, content.name]);
    const place = seen.get(equals) ?? 0;
    seen.set(equals, place + 1);
    return { kind: item.kind, place, ...content };
  });
}

/** In place of the hash of a content that was not read. */
export const NOT_READ = '';

/** A file that was found but not read. */
export function identifyUnread({ path, absolutePath }: FoundFile): ItemIdentity {
  return { kind: 'file', sha256: NOT_READ, name: basename(absolutePath), place: 0, path };
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

function contentOf(item: Item): Pick<ItemIdentity, 'sha256' | 'name' | 'path'> {
  switch (item.kind) {
    case 'text':
      return { sha256: sha256(item.source), name: '' };
    case 'token':
      return { sha256: sha256(item.mediaToken), name: '' };
    case 'file':
      return { sha256: item.file.sha256, name: item.file.name, path: item.file.path };
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
