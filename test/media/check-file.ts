import { checkFiles } from '../../src/media/check.ts';
import type { CheckedFile, FoundFile } from '../../src/media/file.ts';

/** Checks one file by itself. */
export async function checkFile(
  found: FoundFile,
  options: Parameters<typeof checkFiles>[1],
): Promise<CheckedFile> {
  const [file] = await checkFiles([found], options);
  return file as CheckedFile;
}
