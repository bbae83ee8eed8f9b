import { posix } from 'node:path';
import { type Format, formatOfExtension } from './catalog.ts';

/** The parts of a file's name. */
export type NameParts = {
  readonly stem: string;
  /** As written, without the dot; empty when there is none. */
  readonly extension: string;
  /** The format that the extension declares; `null` for an extension that Divar does not accept. */
  readonly format: Format | null;
};

/** Splits a name. A name such as `.pdf` has no extension: it is a hidden file called `pdf`. */
export function nameParts(name: string): NameParts {
  const extension = posix.extname(name).slice(1);
  const stem = extension === '' ? name : name.slice(0, -extension.length - 1);
  return { stem, extension, format: formatOfExtension(extension) };
}

/** The same name with another extension; a name without one gets it appended. */
export function renamed(name: string, extension: string): string {
  const { stem } = nameParts(name);
  const base = stem.replace(/[. ]+$/, '');
  return /^\.[^.]*$/.test(name) || base === '' ? `file.${extension}` : `${base}.${extension}`;
}
