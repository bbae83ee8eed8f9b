import * as core from '@actions/core';
import type { Log } from '../runtime/log.ts';
import type { Redactor } from '../text/redact.ts';
import { oneLine } from '../text/safe.ts';

/** The log of a step: a group a phase; warnings and errors are annotations. */
export function createGitHubLog(redactor: Redactor): Log & { end(): void } {
  let open = false;
  const clean = (text: string) => oneLine(redactor.redact(text));
  const end = () => {
    if (open) core.endGroup();
    open = false;
  };
  const annotation = (about: { file?: string; title?: string } = {}) => ({
    ...(about.file === undefined ? {} : { file: clean(about.file) }),
    ...(about.title === undefined ? {} : { title: clean(about.title) }),
  });
  return {
    phase(title) {
      end();
      core.startGroup(clean(title));
      open = true;
    },
    info: (line) => core.info(clean(line)),
    warning: (line, about) => core.warning(clean(line), annotation(about)),
    error: (line, about) => core.error(clean(line), annotation(about)),
    debug: (line) => core.debug(clean(line)),
    end,
  };
}
