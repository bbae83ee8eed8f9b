import type { Delivery } from '../delivery/delivery.ts';
import type { Severity } from '../media/problem.ts';
import type { Report } from './report.ts';

/** One thing that a person has to look at. */
export type Fault = {
  readonly severity: Severity;
  /** A problem's code, or in two words what went wrong. */
  readonly title: string;
  /** The file, token or recipient that it is about. */
  readonly about: string;
  /** Where it is about a file: its path, relative to the workspace. */
  readonly file: string | null;
  readonly message: string;
};

/** Everything that went wrong with files, uploads and messages; errors first, each group in the order of sending. */
export function faultsOf(report: Report): Fault[] {
  const faults = [...problemFaults(report), ...uploadFaults(report), ...deliveryFaults(report)];
  return [
    ...faults.filter(({ severity }) => severity === 'error'),
    ...faults.filter(({ severity }) => severity === 'warning'),
  ];
}

function problemFaults(report: Report): Fault[] {
  return report.results.flatMap(({ path, status, problems }) =>
    problems.map(({ code, severity, message }) => ({
      // A red error on a step that succeeded, as asked, would mislead.
      severity: report.skipsInvalid && status === 'invalid' ? 'warning' : severity,
      title: code,
      about: path ?? '',
      file: path,
      message,
    })),
  );
}

function uploadFaults(report: Report): Fault[] {
  // An upload that failed for the file's own sake is among its problems.
  const told = new Set(report.results.flatMap(({ problems }) => problems.map(({ message }) => message)));
  return report.uploadFailures
    .filter(({ error }) => !told.has(error))
    .map(({ path, error }) => ({
      severity: 'error',
      title: 'not uploaded',
      about: path,
      file: path,
      message: error,
    }));
}

/** What was never asked for has its reason in another fault: a hundred messages that one kept back are one. */
function deliveryFaults(report: Report): Fault[] {
  const fault = (what: string, file: string | null, { recipient, status, error }: Delivery): Fault[] => {
    if (status !== 'failed' && status !== 'unknown') return [];
    const title = status === 'failed' ? 'not delivered' : 'in doubt';
    return [{ severity: 'error', title, about: recipient, file, message: `${what}: ${error ?? status}` }];
  };
  return [
    ...report.messageDeliveries.flatMap((delivery) => fault('The text', null, delivery)),
    ...report.results.flatMap(({ path, media_token, deliveries }) =>
      deliveries.flatMap((delivery) => fault(path ?? `Media token ${media_token}`, path, delivery)),
    ),
  ];
}
