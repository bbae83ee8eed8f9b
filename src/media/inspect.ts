import { createHash, hash } from 'node:crypto';
import { fstatSync } from 'node:fs';
import { type Bytes, bytesOfFile, HEAD_SIZE, readAt } from './bytes.ts';
import type { Content } from './content.ts';
import { identityOf, isAt, isSameState, withFile } from './disk.ts';
import type { FileIdentity } from './file.ts';
import { readFullySync } from './read-fully.ts';
import { sniff } from './sniff.ts';

/** What one reading of a file tells. */
export type Inspection = {
  readonly size: number;
  readonly identity: FileIdentity;
  /** `null` for an empty file. */
  readonly content: Content | null;
  /** Lower-case hexadecimal; `null` for a file above `maxSize`, and for one that changed. */
  readonly sha256: string | null;
  /** Was it written to while it was read? */
  readonly changed: boolean;
};

/** After so many bytes the event loop gets a turn: signals, sockets and timers wait for no longer than that. */
const YIELD_EVERY = 8 * 1024 * 1024;
const HASH_CHUNK = 64 * 1024;

/**
 * Opens a file once, and reads from that descriptor what its bytes are and what their hash is.
 *
 * @param realPath - with all links resolved. A path that is no longer the one that was resolved is `replaced`.
 * @param maxSize - in bytes. A larger file is never sent: neither its hash nor its end is looked for.
 * @throws the errors of the disk.
 */
export async function inspectFile(
  realPath: string,
  maxSize: number,
): Promise<Inspection | 'not a file' | 'replaced'> {
  return withFile(realPath, async (fd, stats) => {
    if (!stats.isFile()) return 'not a file';
    if (!isAt(realPath, fd, stats)) return 'replaced';
    const size = Number(stats.size);
    const identity = identityOf(stats);
    const head = readAt(fd, 0, Math.min(size, HEAD_SIZE));
    const bytes = bytesOfFile(fd, size, head);
    const content = size === 0 ? null : await sniff(bytes, size <= maxSize);
    const sha256 = size > maxSize ? null : await hashOf(fd, bytes);
    const changed =
      sha256 === 'changed' ||
      (size > HEAD_SIZE && !isSameState(identity, identityOf(fstatSync(fd, { bigint: true }))));
    return { size, identity, content, sha256: sha256 === 'changed' ? null : sha256, changed };
  });
}

/** The SHA-256 in lower-case hexadecimal; `changed` when there were fewer bytes than the size says. */
async function hashOf(fd: number, { size, head }: Bytes): Promise<string | 'changed'> {
  if (head.length === size) return hash('sha256', head, 'hex');
  const yieldAfter = yielder();
  const sha256 = createHash('sha256').update(head);
  // One buffer for all chunks: new ones would use memory faster than it is collected.
  const buffer = Buffer.allocUnsafe(HASH_CHUNK);
  for (let offset = head.length; offset < size; offset += HASH_CHUNK) {
    const chunk = buffer.subarray(0, Math.min(HASH_CHUNK, size - offset));
    if (readFullySync(fd, chunk, offset) < chunk.length) return 'changed';
    sha256.update(chunk);
    await yieldAfter(chunk.length);
  }
  return sha256.digest('hex');
}

/** Lets the event loop run after {@link YIELD_EVERY} bytes, and after 256 calls for small files. */
export function yielder(): (bytes: number) => Promise<void> {
  const minCost = YIELD_EVERY / 256;
  let spent = 0;
  return async (bytes) => {
    spent += Math.max(bytes, minCost);
    if (spent < YIELD_EVERY) return;
    spent = 0;
    await new Promise((resolve) => setImmediate(resolve));
  };
}
