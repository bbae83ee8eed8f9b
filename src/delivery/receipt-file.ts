import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isOneFile } from '../media/disk.ts';
import { readFully } from '../media/read-fully.ts';
import { flushFolder } from '../runtime/flush-folder.ts';
import { makeFolder } from '../runtime/make-folder.ts';
import { codeOf } from '../text/error-code.ts';
import { parseEvents, ReceiptError, type ReceiptEvent } from './receipt-event.ts';

/** Some 100,000 messages. */
const MAX_BYTES = 64 * 1024 * 1024;

export type OpenReceipt = {
  readonly path: string;
  readonly file: FileHandle;
  readonly events: readonly ReceiptEvent[];
  readonly size: number;
};

/**
 * Opens a receipt's file for appending and makes it end with a whole line, since the next one must not follow half a
 * line, which a crash left.
 *
 * @param path absolute
 * @returns the file, the events that it holds, and its size in bytes as this run knows it
 * @throws ReceiptError when the file is no receipt, which is left as it is, or can't be used
 */
export async function openReceiptFile(path: string): Promise<OpenReceipt> {
  const file = await openForAppending(path);
  try {
    const bytes = await readWhole(file);
    const { events, wholeBytes, lacksLineEnd } = parseEvents(bytes);
    if (lacksLineEnd) await file.appendFile('\n');
    if (wholeBytes < bytes.length) await cut(file, path, wholeBytes);
    // Without it a power failure could remove a new receipt.
    await flushFolder(dirname(path));
    return { path, file, events, size: wholeBytes + (lacksLineEnd ? 1 : 0) };
  } catch (error) {
    await file.close();
    if (error instanceof ReceiptError) throw error;
    throw new ReceiptError(`it can’t be read and written (${describeCode(error)})`, { cause: error });
  }
}

/** Whether an open file is still the one at its path. What is written to a removed one is lost when it is closed. */
export async function isInPlace(path: string, stats: BigIntStats): Promise<boolean> {
  const current = await lstat(path, { bigint: true }).catch(() => null);
  return current !== null && isOneFile(current, stats);
}

/**
 * Reads a receipt's events without changing the file.
 *
 * @returns no events when the file is missing or can't be used
 */
export async function readReceiptFile(path: string): Promise<readonly ReceiptEvent[]> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
  if (file === null) return [];
  try {
    return (await file.stat()).isFile() ? parseEvents(await readWhole(file)).events : [];
  } catch {
    return [];
  } finally {
    await file.close();
  }
}

async function openForAppending(path: string): Promise<FileHandle> {
  await makeFolder(dirname(path)).catch((error: unknown) => {
    throw new ReceiptError(`its folder can’t be made (${describeCode(error)})`, { cause: error });
  });
  // A pipe in the receipt's place must not hang the run, and a link must not lead it elsewhere.
  const careful = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | careful;
  const file = await open(path, flags, 0o600).catch(async (error: unknown) => {
    if (await isLink(path)) throw new ReceiptError('it is a symbolic link; give the real path');
    throw new ReceiptError(`it can’t be opened for writing (${describeCode(error)})`, { cause: error });
  });
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new ReceiptError('it is not a regular file');
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

async function readWhole(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  if (size > MAX_BYTES) {
    throw new ReceiptError(
      `it has ${size} bytes, more than is read. Give each run one of its own, or delete it`,
    );
  }
  const bytes = Buffer.alloc(size);
  return bytes.subarray(0, await readFully(file, bytes, 0));
}

/** Windows can't cut a file that is open for appending, but it can by the path. */
async function cut(file: FileHandle, path: string, bytes: number): Promise<void> {
  await (process.platform === 'win32' ? truncate(path, bytes) : file.truncate(bytes));
}

function describeCode(error: unknown): string {
  const code = codeOf(error) ?? String(error);
  const meaning = MEANINGS[code];
  return meaning === undefined ? code : `${code}: ${meaning}`;
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file may not grow',
  EEXIST: 'a file is in the way',
  EROFS: 'the disk is read-only',
};
