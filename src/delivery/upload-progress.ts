import type { ValidFile } from '../media/file.ts';
import type { Context } from '../runtime/context.ts';
import { oneLine } from '../text/safe.ts';
import { formatSize } from '../text/units.ts';

/** Between two lines about one file. */
const LINE_EVERY_MS = 5000;

/**
 * Reports the progress of the uploads: to a log with a progress bar the share of all of them, else from time to time a
 * line for a file.
 *
 * @returns for each file whose upload begins, `moved` to be told how many of its bytes are done, and `ended`
 */
export function createProgress(
  files: readonly ValidFile[],
  { clock, log }: Pick<Context, 'clock' | 'log'>,
): (file: ValidFile) => { moved(bytes: number): void; ended(): void } {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  let waiting = files.length;
  return (file) => {
    let before = 0;
    let last = clock.monotonic();
    const moved = (bytes: number) => {
      // The count of a file that is tried again starts over.
      done += bytes - before;
      before = bytes;
      if (log.progress) return log.progress(done, total, waiting === 0);
      const now = clock.monotonic();
      if (now - last < LINE_EVERY_MS || bytes === file.size) return;
      last = now;
      const percent = Math.floor((bytes / file.size) * 100);
      log.info(
        `Uploading ${oneLine(file.path)}: ${formatSize(bytes)} of ${formatSize(file.size)} (${percent} %)`,
      );
    };
    const ended = () => {
      waiting -= 1;
      moved(file.size);
    };
    return { moved, ended };
  };
}
