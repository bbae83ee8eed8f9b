import { styleText } from 'node:util';
import { MultiBar } from 'cli-progress';
import type { Log } from '../runtime/log.ts';
import type { Redactor } from '../text/redact.ts';
import { oneLine } from '../text/safe.ts';
import { formatSize } from '../text/units.ts';

type Stream = NodeJS.WriteStream;
type Style = Parameters<typeof styleText>[0];

/**
 * The log of the command line, on standard error: standard output is for results. On a terminal it has colours
 * (unless NO_COLOR says otherwise) and a bar for the uploads.
 */
export function createTerminalLog(
  redactor: Redactor,
  options: { readonly debug: boolean; readonly stream?: Stream },
): Log & { end(): void } {
  const stream = options.stream ?? process.stderr;
  const bar = stream.isTTY ? createBar(stream) : null;
  const write = (style: Style, mark: string, text: string) => {
    const line = `${styleText(style, mark + oneLine(redactor.redact(text)), { stream })}\n`;
    try {
      if (!bar?.above(line)) stream.write(line);
    } catch {
      // A log on a full disk throws. It does not stop a run: the results are elsewhere.
    }
  };
  const log: Log = {
    phase: (title) => write('bold', '', title),
    info: (line) => write('reset', '  ', line),
    // The code is what the README's tables are looked up by.
    warning: (line, about) => write('yellow', 'Warning: ', withCode(line, about?.title)),
    error: (line, about) => write('red', 'Error: ', withCode(line, about?.title)),
    debug: (line) => {
      if (options.debug) write('dim', '  ', line);
    },
  };
  return { ...log, ...(bar ? { progress: bar.show } : {}), end: () => bar?.end() };
}

function withCode(line: string, code: string | undefined): string {
  return code === undefined ? line : `${line} [${code}]`;
}

type Bar = {
  show(bytes: number, total: number, over: boolean): void;
  /** Writes a line above the bar; `false` when there is none at the moment. */
  above(line: string): boolean;
  end(): void;
};

function createBar(stream: Stream): Bar {
  let shown: { bars: MultiBar; update: (value: number, payload: object) => void } | null = null;
  const end = () => {
    // What waits to be written above it is written first.
    shown?.bars.update();
    shown?.bars.stop();
    shown = null;
  };
  return {
    show(bytes, total, over) {
      if (shown === null && !over) {
        const bars = new MultiBar({
          stream,
          format: '  {bar} {percentage} % of {size}',
          barsize: 30,
          barCompleteChar: '█',
          barIncompleteChar: '░',
          clearOnComplete: true,
          // Switched off it would cut the lines above the bar, and a signal handler of its own would end it too soon.
          linewrap: true,
          gracefulExit: false,
        });
        const one = bars.create(total, 0);
        shown = { bars, update: (value, payload) => one.update(value, payload) };
      }
      shown?.update(bytes, { size: formatSize(total) });
      if (over) end();
    },
    above(line) {
      shown?.bars.log(line);
      return shown !== null;
    },
    end,
  };
}
