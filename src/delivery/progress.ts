import type { Kenar } from '../kenar/client.ts';
import type { ValidFile } from '../media/file.ts';
import { oneLine } from '../text/safe.ts';
import { formatSize } from '../text/units.ts';

const LINE_EVERY_MS = 5000;

/**
 * Tells how the uploads get on: to a host with a bar how much of all of them is done, else a line a file now and then.
 *
 * @returns for a file whose turn it is, what is told how many of its bytes are done, and when its turn is over
 */
export function createProgress(
  files: readonly ValidFile[],
  { clock, log }: Pick<Kenar, 'clock' | 'log'>,
): (file: ValidFile) => { moved(bytes: number): void; ended(): void } {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  let waiting = files.length;
  return (file) => {
    let before = 0;
    let last = clock.now();
    const moved = (bytes: number) => {
      // A file that is tried again begins anew.
      done += bytes - before;
      before = bytes;
      if (log.progress) return log.progress(done, total, waiting === 0);
      const now = clock.now();
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
