import { randomUUID } from 'node:crypto';
import { type FileHandle, link, lstat, open, rename, rm } from 'node:fs/promises';
import { CancelledError } from '../runtime/cancel.ts';
import type { Context } from '../runtime/context.ts';
import { codeOf } from '../text/error-code.ts';
import { TokenStoreError } from './token-store.ts';

/** A lock whose holder did not renew it for this long was left behind by a run that was killed. */
const MAX_AGE_MS = 15_000;
const RENEW_EVERY_MS = 3_000;

/** Longer than a rotation takes: two minutes of a refresh, and two of saving its token. */
const MAX_WAIT_MS = 5 * 60_000;
const LOOK_EVERY_MS = 500;

/**
 * Runs `use` while no other run does the same with the file at `path`: a lock file stands beside it meanwhile.
 *
 * Written by hand: Node can't lock a file, and proper-lockfile (2021, no longer maintained) compares the age of a lock
 * by two machines' clocks. Here a lock is old when it was seen unchanged for `MAX_AGE_MS`.
 *
 * @throws TokenStoreError when the lock can't be written, or another run keeps it; CancelledError; what `use` throws
 */
export async function withFileLock<T>(path: string, use: () => Promise<T>, context: Context): Promise<T> {
  const lock = `${path}.lock`;
  const own = await acquire(lock, context);
  const renewal = setInterval(() => void own.utimes(new Date(), new Date()).catch(() => {}), RENEW_EVERY_MS);
  renewal.unref();
  try {
    return await use();
  } finally {
    clearInterval(renewal);
    await release(lock, own);
  }
}

/** Removes the own lock. It was open all the time, so no other file could get its inode; its birth may be unknown. */
async function release(lock: string, own: FileHandle): Promise<void> {
  const stats = await own.stat({ bigint: true }).catch(() => null);
  const isOwn = stats !== null && (await inspect(lock))?.inode === stats.ino;
  await own.close().catch(() => {});
  // A virus scanner on Windows may have the lock open. What `use` did counts, and others remove an old lock.
  if (isOwn) await rm(lock, { force: true }).catch(() => {});
}

/** Which file a lock is: a file system may give the inode of a removed file to the next one at once. */
type LockFile = {
  readonly inode: bigint;
  readonly born: bigint;
  readonly modified: bigint;
  readonly isFolder: boolean;
};

function isSame(a: LockFile | null, b: LockFile): boolean {
  return a?.inode === b.inode && a.born === b.born;
}

async function acquire(lock: string, { clock, log, signal }: Context): Promise<FileHandle> {
  const begun = clock.monotonic();
  let seen: (LockFile & { since: number }) | null = null;
  for (;;) {
    if (signal.aborted) throw new CancelledError();
    const own = await create(lock);
    if (own !== null) return own;
    const found = await inspect(lock);
    // It was removed in between.
    if (found === null) continue;
    if (found.isFolder) {
      throw new TokenStoreError(
        'can’t be used: the file with “.lock” at the end of its name is a folder. Delete or rename it.',
        { transient: false },
      );
    }
    if (seen === null) log.info('Waiting for another run that uses refresh_token_file.');
    const now = clock.monotonic();
    if (seen === null || !isSame(found, seen) || seen.modified !== found.modified) {
      seen = { ...found, since: now };
    }
    if (now - seen.since >= MAX_AGE_MS) {
      await removeAbandoned(lock, found);
      continue;
    }
    if (now - begun >= MAX_WAIT_MS) {
      throw new TokenStoreError(
        'is in use by another run, which does not end. Let it end, or delete the file with “.lock” at the end of its name.',
        { transient: false },
      );
    }
    await clock.sleep(LOOK_EVERY_MS, signal).catch(() => Promise.reject(new CancelledError()));
  }
}

/** The new lock, open; `null` when another run has it. */
async function create(lock: string): Promise<FileHandle | null> {
  try {
    return await open(lock, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw new TokenStoreError(`can’t be used: its folder can’t be written to (${codeOf(error) ?? error}).`, {
      transient: true,
      cause: error,
    });
  }
}

async function inspect(lock: string): Promise<LockFile | null> {
  // What is in the way of a new lock is the link, even if it leads to nothing.
  const stats = await lstat(lock, { bigint: true }).catch(() => null);
  return (
    stats && {
      inode: stats.ino,
      born: stats.birthtimeNs,
      modified: stats.mtimeNs,
      isFolder: stats.isDirectory(),
    }
  );
}

/** Several runs may find the same lock abandoned: one that takes away another's new lock puts it back. */
async function removeAbandoned(lock: string, abandoned: LockFile): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  // Another run may be faster: then there is nothing to put back or to remove.
  await rename(lock, aside).catch(() => {});
  if (!isSame(await inspect(aside), abandoned)) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
}
