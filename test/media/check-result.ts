import { FORMATS, type Format } from '../../src/media/catalog.ts';
import type { Content } from '../../src/media/content.ts';
import { matchContent } from '../../src/media/content-match.ts';
import { nameParts } from '../../src/media/name.ts';
import { sniff } from '../../src/media/sniff.ts';
import { bytesOfBuffer } from './bytes-of-buffer.ts';

export function detectContent(buffer: Buffer): Promise<Content> {
  return sniff(bytesOfBuffer(buffer));
}

export const extensionOf = (format: Format): string => FORMATS[format].extensions[0];

/** `fine`, or severity and code of each problem that these bytes have under a name. Needs no disk. */
export async function checkResult(name: string, buffer: Buffer): Promise<string> {
  const { format } = nameParts(name);
  if (format === null) return 'error unsupported_extension';
  return contentResult(format, await detectContent(buffer));
}

/** The same for a content that was already detected. */
export function contentResult(format: Format, content: Content): string {
  const match = matchContent(format, content.kind);
  const all = [
    match && `${match.severity} ${match.code}`,
    content.password !== 'none' && 'warning encrypted',
    content.truncated !== null && 'warning truncated',
  ].filter(Boolean);
  return all.length === 0 ? 'fine' : all.join(', ');
}
