import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type TokenStore, TokenStoreError } from './token-store.ts';

/** Tokens are short; whatever is larger is another file. */
const MAX_BYTES = 16 * 1024;
const OWNER_ONLY = 0o600;

/**
 * Keeps the refresh token in a file that only its owner can read. It is replaced as a whole: whoever reads it,
 * whenever the machine dies, finds the old token or the new one.
 *
 * @param path absolute, outside the workspace; its folder exists
 */
export function fileTokenStore(path: string): TokenStore {
  return {
    label: 'refresh_token_file',
    load: () => readTokenFile(path),
    async verifyWritable() {
      await readTokenFile(path);
      // As large as a token may get: a full disk shows now, not when there is something to lose.
      const temporary = await writeBeside(path, 'x'.repeat(MAX_BYTES));
      await rm(temporary, { force: true });
    },
    async save(refreshToken) {
      const temporary = await writeBeside(path, `${refreshToken}\n`);
      try {
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw unusable('it can’t be replaced', error);
      }
      await flushFolder(dirname(path));
    },
  };
}

/**
 * Reads the token in a file; `null` when there is no file yet.
 *
 * @throws TokenStoreError when what is there is no token file, or others can read it
 */
export async function readTokenFile(path: string): Promise<string | null> {
  const handle = await openTokenFile(path);
  if (handle === null) return null;
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw unusable('it is not a regular file');
    // Windows has no such modes: there the folder's permissions decide.
    if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) {
      const mode = (stats.mode & 0o777).toString(8).padStart(4, '0');
      throw unusable(
        `others can read or write it (mode ${mode}). Take the token for known: ask for consent again, and run chmod 600 on the file`,
      );
    }
    if (stats.size > MAX_BYTES) throw unusable(`it has ${stats.size} bytes, too many for a token`);
    const content = (await handle.readFile('utf8')).trim();
    if (content === '') throw unusable('it is empty. Put the refresh token into it, or delete it');
    if (!/^[\x21-\x7E]+$/.test(content)) throw unusable('it holds something else than one token on one line');
    return content;
  } finally {
    await handle.close();
  }
}

async function openTokenFile(path: string): Promise<FileHandle | null> {
  try {
    // Before it is opened, for Windows has no flag to refuse links; where there is one, it has the last word.
    if ((await lstat(path)).isSymbolicLink()) throw unusable('it is a symbolic link; give the real path');
    // For writing too: a file that could not be replaced later is found out now. A pipe must not hang.
    const flags = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    return await open(path, flags);
  } catch (error) {
    if (error instanceof TokenStoreError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'EISDIR') throw unusable('it is not a regular file', error);
    throw unusable('it can’t be opened for reading and writing', error);
  }
}

/** A new file in the same folder, flushed to disk; it holds a token, so nobody else may ever read it. */
async function writeBeside(path: string, content: string): Promise<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  let handle: FileHandle | null = null;
  try {
    handle = await open(temporary, 'wx', OWNER_ONLY);
    // The umask may have taken bits away, the owner's own included.
    await handle.chmod(OWNER_ONLY);
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    await handle?.close().catch(() => {});
    handle = null;
    await rm(temporary, { force: true });
    throw unusable('its folder can’t be written to', error);
  } finally {
    await handle?.close();
  }
  return temporary;
}

/** Without it a power cut could bring the old name back. Windows can't, and needs not. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  let folder: FileHandle | null = null;
  try {
    folder = await open(path, constants.O_RDONLY);
    await folder.sync();
  } catch {
    // Some file systems can't flush a folder, and some folders can't be read; the file itself is flushed.
  } finally {
    await folder?.close();
  }
}

function unusable(reason: string, cause?: unknown): TokenStoreError {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return new TokenStoreError(`can’t be used: ${reason}${code ? ` (${code})` : ''}.`, {
    passing: code !== undefined,
    cause,
  });
}
