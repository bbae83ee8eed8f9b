import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { codeOf } from '../text/error-code.ts';
import { identityOf, isSameState, OPEN_FLAGS } from './disk.ts';
import type { ValidFile } from './file.ts';
import type { Problem } from './problem.ts';
import { readFully } from './read-fully.ts';

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
 * Streams a checked file for its upload: exactly `file.size` bytes. The last chunk is held back until the hash of all
 * bytes was compared, so an upload of other content never completes.
 *
 * A chunk is valid until the next one is requested: its memory is reused. All chunks but the last have one size.
 *
 * @throws {FileChangedError} when the file was changed, replaced or removed since it was checked.
 */
export async function* readChecked(file: ValidFile): AsyncGenerator<Buffer> {
  const handle = await openChecked(file);
  try {
    const hash = createHash('sha256');
    // Two in turn: a new buffer for each chunk would use memory faster than it is collected.
    const buffers = [Buffer.allocUnsafe(CHUNK_SIZE), Buffer.allocUnsafe(CHUNK_SIZE)];
    let held: Buffer | null = null;
    let total = 0;
    let index = 0;
    while (true) {
      const buffer = buffers[index++ % 2] as Buffer;
      const bytesRead = await readFully(handle, buffer, total);
      if (bytesRead === 0) break;
      total += bytesRead;
      if (total > file.size) throw changed(file, 'it grew while it was read');
      if (held) yield held;
      held = buffer.subarray(0, bytesRead);
      hash.update(held);
    }
    if (total !== file.size) throw changed(file, 'it shrank while it was read');
    if (hash.digest('hex') !== file.sha256) throw changed(file, 'its content is different');
    if (held) yield held;
  } finally {
    await handle.close();
  }
}

/** Compares a file's state on disk with the checked one, without reading the file. `null` when they agree. */
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
    throw changed(file, `it can no longer be opened (${codeOf(error)})`, error);
  }
  try {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) throw changed(file, 'it is no longer a regular file');
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
    `${file.name} changed after it was checked: ${how}. Only checked content is sent. ` +
    'Wait for the step that writes it to finish, then run this step again.';
  return new FileChangedError({ code: 'changed', severity: 'error', message }, { cause });
}
