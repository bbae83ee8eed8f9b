import * as core from '@actions/core';
import type { Log } from '../runtime/log.ts';
import type { Redactor } from '../text/redact.ts';
import { oneLine } from '../text/safe.ts';

/**
 * The log of a step: a group a phase; warnings and errors are annotations. A log that can't be written does not stop
 * the run: `failure` tells of it.
 */
export function createGitHubLog(redactor: Redactor): Log & { end(): void; failure(): unknown } {
  let open = false;
  let failure: unknown = null;
  process.stdout.on('error', (error) => {
    failure ??= error;
  });
  // A file on a full disk throws at once; a closed pipe is an event.
  const write = (call: () => void) => {
    try {
      call();
    } catch (error) {
      failure ??= error;
    }
  };
  const clean = (text: string) => oneLine(redactor.redact(text));
  const end = () => {
    if (open) write(core.endGroup);
    open = false;
  };
  const annotation = (about: { file?: string; title?: string } = {}) => ({
    ...(about.file === undefined ? {} : { file: clean(about.file) }),
    ...(about.title === undefined ? {} : { title: clean(about.title) }),
  });
  return {
    phase(title) {
      end();
      write(() => core.startGroup(clean(title)));
      open = true;
    },
    info: (line) => write(() => core.info(clean(line))),
    warning: (line, about) => write(() => core.warning(clean(line), annotation(about))),
    error: (line, about) => write(() => core.error(clean(line), annotation(about))),
    debug: (line) => write(() => core.debug(clean(line))),
    end,
    failure: () => failure,
  };
}
