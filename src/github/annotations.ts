import type { Log } from '../log.ts';
import type { Report } from '../report/report.ts';

/** Every problem becomes an annotation, on its file where there is one. */
export function annotate(report: Report, log: Log): void {
  for (const result of report.results) {
    for (const problem of result.problems) {
      const about = { title: problem.code, ...(result.path === null ? {} : { file: result.path }) };
      const line = `${result.path}: ${problem.message}`;
      if (problem.severity === 'error') log.error(line, about);
      else log.warning(line, about);
    }
  }
  const told = new Set(report.results.flatMap((result) => result.problems.map((problem) => problem.message)));
  for (const { path, error } of report.uploadFailures) {
    if (!told.has(error)) log.error(`${path}: ${error}`, { title: 'Not uploaded', file: path });
  }
  for (const line of deliveryErrors(report)) log.error(line, { title: 'Not delivered' });
  for (const error of report.errors) log.error(error);
}

/** One line a recipient and reason: a hundred files that one failure kept back are one line. */
function deliveryErrors(report: Report): string[] {
  const all = [...report.messageDeliveries, ...report.results.flatMap((result) => result.deliveries)];
  const asked = all.filter(({ status }) => status === 'failed' || status === 'unknown');
  return [...new Set(asked.map(({ recipient, status, error }) => `${recipient}: ${status}. ${error ?? ''}`))];
}
