import { posix } from 'node:path';
import { type Format, formatOfExtension } from './catalog.ts';

/** A file's name, taken apart. */
export type NameParts = {
  readonly stem: string;
  /** As written, without the dot; empty when there is none. */
  readonly extension: string;
  /** What the extension promises; `null` when Divar accepts no such extension. */
  readonly format: Format | null;
};

/** A name that is nothing but an extension (`.pdf`) has no extension: it is a hidden file called `pdf`. */
export function nameParts(name: string): NameParts {
  const extension = posix.extname(name).slice(1);
  const stem = extension === '' ? name : name.slice(0, -extension.length - 1);
  return { stem, extension, format: formatOfExtension(extension) };
}

/** The same name with another extension; a name without one gets it appended. */
export function renamed(name: string, extension: string): string {
  const { stem } = nameParts(name);
  const base = stem.replace(/[. ]+$/u, '');
  return /^\.[^.]*$/.test(name) || base === '' ? `file.${extension}` : `${base}.${extension}`;
}
