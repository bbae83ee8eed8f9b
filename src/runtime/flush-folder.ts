import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * Flushes a folder to disk: without it, a power failure can undo the creation or renaming of a file in it.
 *
 * Never throws: Windows and some file systems can't flush a folder, and the file itself is flushed anyway.
 */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, constants.O_RDONLY).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
