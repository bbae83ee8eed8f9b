import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** A folder's real path, in the spelling of the disk: Windows and macOS let others stand for it. */
export function realFolder(path: string): string {
  const absolute = resolve(path);
  return existsSync(absolute) ? realpathSync.native(absolute) : absolute;
}
