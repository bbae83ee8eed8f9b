/** The real files that test/fixtures/make.sh made, by what they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FORMAT_NAMES, type Format } from '../../src/media/catalog.ts';

export const FILES = join(import.meta.dirname, '../fixtures/files');

export type Fixture = { readonly name: string; readonly content: Buffer };

function readFolder(folder: string): Fixture[] {
  return readdirSync(join(FILES, folder))
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, content: readFileSync(join(FILES, folder, name)) }));
}

/** Real files of every format, from several producers each. */
export const SUPPORTED_FILES = Object.fromEntries(
  FORMAT_NAMES.map((format) => [format, readFolder(`good/${format}`)]),
) as Record<Format, Fixture[]>;
/** Real files that are accepted under no name. */
export const UNSUPPORTED_FILES = readFolder('unsupported');
export const SPECIAL_FILES = Object.fromEntries(
  readFolder('special').map(({ name, content }) => [basename(name), content]),
);

export function supportedFile(path: string): Buffer {
  return readFileSync(join(FILES, 'good', path));
}
