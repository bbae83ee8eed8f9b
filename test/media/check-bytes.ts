import { bytesOfBuffer } from '../../src/media/bytes.ts';
import { FORMATS, type Format } from '../../src/media/catalog.ts';
import type { Content } from '../../src/media/content.ts';
import { nameParts } from '../../src/media/name.ts';
import { sniff } from '../../src/media/sniff.ts';
import { verdictOf } from '../../src/media/verdict.ts';

export function contentOf(buffer: Buffer): Promise<Content> {
  return sniff(bytesOfBuffer(buffer));
}

export const extensionOf = (format: Format): string => FORMATS[format].extensions[0];

/** `fine`, or code and severity of all that is said of bytes under a name, without a disk. */
export async function judge(name: string, buffer: Buffer): Promise<string> {
  const { format } = nameParts(name);
  if (format === null) return 'error unsupported_extension';
  return judgeContent(format, await contentOf(buffer));
}

/** The same of a content that was told already. */
export function judgeContent(format: Format, content: Content): string {
  const verdict = verdictOf(format, content.kind);
  const all = [
    verdict && `${verdict.severity} ${verdict.code}`,
    content.encrypted && 'warning encrypted',
    content.cutOff !== null && 'warning truncated',
  ].filter(Boolean);
  return all.length === 0 ? 'fine' : all.join(', ');
}
