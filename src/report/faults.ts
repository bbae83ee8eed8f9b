import type { Delivery } from '../delivery/outcome.ts';
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

/**
 * Everything that went wrong with files, uploads and messages; errors first, each group in the order of sending. Each
 * problem of a file is a fault of its own, since it is annotated on the file.
 */
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
  // An upload that failed because of the file itself is among its problems.
  const known = new Set(report.results.flatMap(({ problems }) => problems.map(({ message }) => message)));
  const faults = report.uploadFailures
    .filter(({ error }) => !known.has(error))
    .map(({ path, error }) => ({
      severity: 'error' as const,
      title: 'not uploaded',
      about: path,
      file: path,
      message: error,
    }));
  return grouped(faults, (fault) => fault.message).map(([first, ...others]) =>
    others.length === 0
      ? first
      : { ...first, about: listed([first, ...others].map(({ about }) => about)), file: null },
  );
}

/** Messages that were never requested have their reason in another fault, which says how many there are. */
function deliveryFaults(report: Report): Fault[] {
  const all = [
    ...report.messageDeliveries.map((delivery) => ({ what: 'The text', file: null, delivery })),
    ...report.results.flatMap(({ path, media_token, deliveries }) =>
      deliveries.map((delivery) => ({ what: path ?? `Media token ${media_token}`, file: path, delivery })),
    ),
  ];
  const undelivered = all.filter(({ delivery: { status } }) => status === 'failed' || status === 'unknown');
  const key = ({ delivery }: { delivery: Delivery }) =>
    JSON.stringify([delivery.recipient, delivery.status, delivery.error]);
  // One answer that twenty messages got is quoted once.
  return grouped(undelivered, key).map((group) => {
    const [first] = group;
    const { recipient, status, error } = first.delivery;
    // A message that failed ended its recipient's queue.
    const after = status === 'failed' ? all.slice(all.indexOf(first)).map(({ delivery }) => delivery) : [];
    const notSent = after.filter((one) => one.recipient === recipient && one.status === 'not_sent').length;
    return {
      severity: 'error',
      title: status === 'failed' ? 'not delivered' : 'in doubt',
      about: recipient,
      file: group.length === 1 ? first.file : null,
      message: `${listed(group.map(({ what }) => what))}: ${error ?? status}${describeNotSent(notSent)}`,
    };
  });
}

/** Without it one error would stand beside a higher number of messages that were not delivered. */
function describeNotSent(messages: number): string {
  if (messages === 0) return '';
  return messages === 1
    ? ' So the message after it was not sent there either.'
    : ` So the ${messages} messages after it were not sent there either.`;
}

/** Faults that differ in what they are about only, as one: for a table that is read as a whole. */
export function mergeFaults(faults: readonly Fault[]): Fault[] {
  const key = ({ severity, title, message }: Fault) => JSON.stringify([severity, title, message]);
  return grouped(faults, key).map((group) => ({
    ...group[0],
    about: listed(group.map(({ about }) => about)),
  }));
}

type Group<T> = readonly [T, ...T[]];

/** In the order of their first members. */
function grouped<T>(all: readonly T[], key: (one: T) => string): Group<T>[] {
  return [...Map.groupBy(all, key).values()].map(([first, ...others]) => [first as T, ...others]);
}

const MAX_LISTED = 5;

function listed(names: readonly string[]): string {
  const more = names.length - MAX_LISTED;
  return more > 1 ? `${names.slice(0, MAX_LISTED).join(', ')} and ${more} more` : names.join(', ');
}
