import { WRITE_AGAIN } from '../advice.ts';
import { FORMATS } from '../catalog.ts';
import { type Content, unsupported } from '../content.ts';
import { MAGIC, NAMES } from './unsupported-names.ts';

/** Names a format by its first bytes; never fails. The library is loaded with the first file that needs it. */
export async function nameUnsupported(head: Buffer): Promise<Content> {
  if (head.every((byte) => byte === 0)) {
    return unsupported('nothing but zero bytes', WRITE_AGAIN);
  }
  const magic = MAGIC.find(([at, bytes]) => head.toString('latin1', at, at + bytes.length) === bytes);
  if (magic) return unsupported(magic[2], magic[3]);
  const type = await typeOf(head);
  const name = type && NAMES[type.ext];
  if (type && name) return unsupported(name[0], name[1], type.mime);
  if (type && !ALLOWED_TYPES.has(type.mime))
    return unsupported(`a file of the type ${type.mime}`, null, type.mime);
  return unsupported(
    'of an unknown format',
    'Check that it is complete, and was written by the right program.',
  );
}

/** The readers of these formats have already refused the file, whatever the library calls it. */
const ALLOWED_TYPES = new Set<string>(Object.values(FORMATS).map(({ mimeType }) => mimeType));

async function typeOf(head: Buffer): Promise<{ ext: string; mime: string } | undefined> {
  try {
    const { fileTypeFromBuffer } = await import('file-type');
    return await fileTypeFromBuffer(head);
  } catch {
    return undefined;
  }
}
