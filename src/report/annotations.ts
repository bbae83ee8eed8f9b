import type { Log } from '../runtime/log.ts';
import { faultsOf } from './faults.ts';
import type { Report } from './report.ts';

/** Everything that went wrong becomes an annotation, on its file where there is one. */
export function annotate(report: Report, log: Log): void {
  for (const error of report.errors) log.error(error);
  for (const { severity, title, about, file, message } of faultsOf(report)) {
    const where = { title, ...(file === null ? {} : { file }) };
    log[severity](`${about}: ${message}`, where);
  }
}
