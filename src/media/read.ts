import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { identityOf, isSameState, OPEN_FLAGS } from './disk.ts';
import type { ValidFile } from './file.ts';
import type { Problem } from './problem.ts';

const CHUNK_SIZE = 128 * 1024;

/** The file on disk is no longer the one that was checked. `problem` has the code `changed`. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.problem = problem;
  }
}

/**
 * Streams a checked file for its upload: exactly `file.size` bytes. The last chunk is held back until the bytes were
 * found to be the checked ones, so that an upload of anything else never completes.
 *
 * A chunk is good until the next one is asked for: its memory is used again. All but the last are of one size.
 *
 * @throws {FileChangedError} when the file was changed, replaced or removed since it was checked.
 */
export async function* readChecked(file: ValidFile): AsyncGenerator<Buffer> {
  const handle = await openChecked(file);
  try {
    const hash = createHash('sha256');
    // Two in turn: new ones for each chunk would pile up faster than they are collected.
    const buffers = [Buffer.allocUnsafe(CHUNK_SIZE), Buffer.allocUnsafe(CHUNK_SIZE)];
    let held: Buffer | null = null;
    let total = 0;
    let turn = 0;
    while (true) {
      const buffer = buffers[turn++ % 2] as Buffer;
      const bytesRead = await fill(handle, buffer, total);
      if (bytesRead === 0) break;
      total += bytesRead;
      if (total > file.size) throw changed(file, 'it grew while it was read');
      if (held) yield held;
      held = buffer.subarray(0, bytesRead);
      hash.update(held);
    }
    if (total !== file.size) throw changed(file, 'it shrank while it was read');
    if (hash.digest('hex') !== file.sha256) throw changed(file, 'its content is another');
    if (held) yield held;
  } finally {
    await handle.close();
  }
}

/** Reads until the buffer is full or the file ends: a disk may give less than it was asked for. */
async function fill(handle: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/** Looks whether a file is still the one that was checked, without reading it. `null` when it is. */
export async function checkUnchanged(file: ValidFile): Promise<Problem | null> {
  try {
    await (await openChecked(file)).close();
    return null;
  } catch (error) {
    if (error instanceof FileChangedError) return error.problem;
    throw error;
  }
}

async function openChecked(file: ValidFile): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    handle = await open(file.realPath, OPEN_FLAGS);
  } catch (error) {
    throw changed(file, `it can't be opened any more (${(error as NodeJS.ErrnoException).code})`, error);
  }
  try {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) throw changed(file, 'something else took its place');
    const now = identityOf(stats);
    if (now.size !== file.identity.size) {
      throw changed(file, `it had ${file.identity.size} bytes and has ${now.size}`);
    }
    if (!isSameState(now, file.identity)) throw changed(file, 'it was written to or replaced');
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function changed(file: ValidFile, how: string, cause?: unknown): FileChangedError {
  const message =
    `${file.name} changed after it was checked: ${how}. Only what was checked is sent. ` +
    'Let the step that writes it end first, then run this one again.';
  return new FileChangedError({ code: 'changed', severity: 'error', message }, { cause });
}
