import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { flushFolder } from '../runtime/flush-folder.ts';
import { codeOf } from '../text/error-code.ts';
import { TOKEN_PATTERN } from '../text/token.ts';
import { withFileLock } from './token-lock.ts';
import { type TokenStore, TokenStoreError } from './token-store.ts';

/** Tokens are short; a larger file is something else. */
const MAX_BYTES = 16 * 1024;
const OWNER_ONLY = 0o600;

/**
 * Keeps the refresh token in a file that only its owner can read. The file is replaced as a whole: a reader finds the
 * old token or the new one, whenever the machine fails.
 *
 * @param path absolute, outside the workspace; its folder exists
 */
export function fileTokenStore(path: string): TokenStore {
  return {
    label: `refresh_token_file “${path}”`,
    exclusively: (use, context) => withFileLock(path, use, context),
    load: () => readTokenFile(path),
    async verifyWritable() {
      await readTokenFile(path);
      // As large as a token may get, so that a full disk shows now, when there is nothing to lose.
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
 * @throws TokenStoreError when it is no token file, or others can read it
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
        `others can read or write it (mode ${mode}). Assume that the token is known: ask for consent again, and run chmod 600 on the file`,
      );
    }
    if (stats.size > MAX_BYTES) throw unusable(`it has ${stats.size} bytes, too many for a token`);
    const content = (await handle.readFile('utf8')).trim();
    if (content === '') throw unusable('it is empty. Put the refresh token into it, or delete it');
    if (!TOKEN_PATTERN.test(content)) throw unusable('it holds something else than one token on one line');
    return content;
  } finally {
    await handle.close();
  }
}

async function openTokenFile(path: string): Promise<FileHandle | null> {
  try {
    // Checked before it is opened, for Windows, which has no flag to refuse links. Elsewhere the flag decides.
    if ((await lstat(path)).isSymbolicLink()) throw unusable('it is a symbolic link; give the real path');
    // Opened for writing too, so that a file that could not be replaced is found out now. A pipe must not hang. Windows
    // lacks the other two flags: what is undefined adds none.
    const flags = constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    return await open(path, flags);
  } catch (error) {
    if (error instanceof TokenStoreError) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    if (code === 'EISDIR') throw unusable('it is not a regular file', error);
    throw unusable('it can’t be opened for reading and writing', error);
  }
}

/** Writes a new file in the same folder, flushed to disk. It holds a token, so only its owner may ever read it. */
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

function unusable(reason: string, cause?: unknown): TokenStoreError {
  const code = codeOf(cause);
  return new TokenStoreError(`can’t be used: ${reason}${code ? ` (${code})` : ''}.`, {
    transient: code !== null,
    cause,
  });
}
