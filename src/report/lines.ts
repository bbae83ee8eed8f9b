import type { CheckedFile } from '../media/file.ts';
import { oneLine } from '../text/safe.ts';
import { count, formatSize } from '../text/units.ts';
import type { Report } from './report.ts';
import { countMessages } from './status.ts';

/*
 * Lines of the log. Names of files are untrusted, so each is kept on one line.
 */

export function describeFound(files: number): string {
  return files === 0 ? 'No files.' : `Found ${count(files, 'file')}.`;
}

export function describeChecked(file: CheckedFile): string {
  const size =
    file.size === null ? '' : ` (${[file.format, formatSize(file.size)].filter(Boolean).join(', ')})`;
  const state = file.problems.length === 0 ? 'ok' : file.valid ? 'ok, with a warning' : 'not valid';
  return `${oneLine(file.path)}${size}: ${state}`;
}

/** One sentence on how the run ended. */
export function describeEnd(report: Report): string {
  const { sent, already, failed, doubtful } = countMessages(report);
  const invalid = report.results.filter((result) => result.status === 'invalid').length;
  const skipped = invalid === 0 ? '' : `; ${count(invalid, 'file')} not valid`;
  const before = already === 0 ? '' : `; ${already} had been sent by an earlier attempt`;
  switch (report.status) {
    case 'empty':
      return invalid === 0 ? 'Nothing to do: there are no files.' : `Nothing to do${skipped}.`;
    case 'checked':
      return report.results.length === 0
        ? 'Checked the text; nothing was sent, as asked.'
        : `Checked ${count(report.results.length, 'file')}${skipped}; nothing was sent, as asked.`;
    case 'uploaded':
      return `Uploaded ${count(report.results.length - invalid, 'file')}${skipped}; nothing was sent, as asked.`;
    case 'sent':
      return sent === 0
        ? 'Everything had been sent by an earlier attempt.'
        : `Sent ${count(sent, 'message')}${before}${skipped}.`;
    default: {
      const missing = describeMissing(failed - doubtful, doubtful);
      if (failed + sent + already > 0) return `Sent ${count(sent, 'message')}${before}${missing}${skipped}.`;
      const uploaded = report.results.filter((result) => result.status === 'uploaded').length;
      return uploaded > 0
        ? `Uploaded ${uploaded} of ${count(report.results.length - invalid, 'file')}${skipped}. See the errors.`
        : `Nothing was sent${skipped}. See the errors.`;
    }
  }
}

/** A message in doubt may be in the chat, so it is not called “not delivered”: that would be sent again by hand. */
function describeMissing(undelivered: number, doubtful: number): string {
  const parts = [
    ...(undelivered > 0 ? [`${undelivered} not delivered`] : []),
    ...(doubtful > 0 ? [`${doubtful} in doubt`] : []),
  ];
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}
