import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../text/error-code.ts';
import { flushFolder } from './flush-folder.ts';

/**
 * Makes a folder and those above it, and flushes each to disk. By hand, since `mkdir` with `recursive` never returns
 * where the system refuses a folder as missing (ENOENT), as it does below `/proc`.
 *
 * @param path absolute
 * @throws the system's error, when the path can't be made or something other than a folder is in its way
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await mkdir(path).catch(async (error: unknown) => {
    // Another process may have made it in between.
    if (codeOf(error) !== 'EEXIST' || !(await isFolder(path))) throw error;
  });
  await flushFolder(parent);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
}
