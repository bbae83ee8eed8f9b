import type { ChatMessage, LoggedRequest } from '../../src/sandbox/sandbox.ts';
import type { Plan } from './plan.ts';

/** A message as sender and sandbox both know it: which recipient, and which content. */
export type Expected = { readonly recipient: string; readonly key: string };

/** What a step reported of one message. */
export type Reported = Expected & { readonly status: string };

export type Violation = {
  readonly kind: 'doubled' | 'lost' | 'misreported' | 'disorder';
  readonly what: string;
};

type Outputs = Readonly<Record<string, string>>;

export function textKey(text: string): string {
  return `text ${text}`;
}

export function fileKey(sha256: string, name: string): string {
  return `file ${sha256} ${name}`;
}

/** All messages of a plan, in the order in which each recipient is to get them; equal ones as often as they are. */
export function expectedMessages(plan: Plan, fileKeys: readonly string[]): Expected[] {
  const keys = [...(plan.text === null ? [] : [textKey(plan.text)]), ...fileKeys];
  return plan.recipients.flatMap((recipient) => keys.map((key) => ({ recipient, key })));
}

/** What a file's content and name are known by. */
export type KeyOfFile = (sha256: string, name: string) => string;

export function reportedMessages(outputs: Outputs, plan: Plan, keyOfFile: KeyOfFile): Reported[] {
  const texts = JSON.parse(outputs.message_deliveries ?? '[]') as { recipient: string; status: string }[];
  const files = JSON.parse(outputs.results ?? '[]') as {
    sha256: string;
    name: string;
    deliveries: { recipient: string; status: string }[];
  }[];
  return [
    ...texts.map(({ recipient, status }) => ({ recipient, status, key: textKey(plan.text ?? '') })),
    ...files.flatMap(({ sha256, name, deliveries }) =>
      deliveries.map(({ recipient, status }) => ({ recipient, status, key: keyOfFile(sha256, name) })),
    ),
  ];
}

export function keyOfStored(message: ChatMessage, keyOfFile: KeyOfFile): string {
  return message.text === null
    ? keyOfFile(message.media?.sha256 ?? '', message.media?.file_name ?? '')
    : textKey(message.text);
}

/** How often each message is there. */
export function tally(messages: readonly Expected[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { recipient, key } of messages) {
    const id = `${recipient} ${key}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/**
 * What is stored more often than it may be.
 *
 * @param expected of each attempt: a file that was built again may be expected once more
 * @param resent how often each was sent again because it was in doubt
 */
export function findDoubled(
  expected: readonly (readonly Expected[])[],
  stored: readonly Expected[],
  resent: ReadonlyMap<string, number>,
): Violation[] {
  const allowed = new Map<string, number>();
  for (const counts of expected.map(tally))
    for (const [id, times] of counts) allowed.set(id, Math.max(times, allowed.get(id) ?? 0));
  return [...tally(stored)].flatMap(([id, times]) => {
    const most = (allowed.get(id) ?? 0) + (resent.get(id) ?? 0);
    return times > most ? [{ kind: 'doubled' as const, what: `${id}: ${times} times, ${most} allowed` }] : [];
  });
}

/**
 * Compares what a step that ended by itself reported with what is stored.
 *
 * @param doubtful what was in doubt before the step: sent again and refused, it has failed, and may be there
 * @param resent how often each was sent again because it was in doubt: so often it may be there once more
 */
export function checkReport(
  expected: readonly Expected[],
  reported: readonly Reported[],
  stored: readonly Expected[],
  doubtful: readonly Expected[],
  resent: ReadonlyMap<string, number>,
  isGreen: boolean,
): Violation[] {
  const there = tally(stored);
  const arrived = tally(reported.filter(({ status }) => status === 'sent' || status === 'already_sent'));
  const unknown = tally(reported.filter(({ status }) => status === 'unknown'));
  const failed = tally(reported.filter(({ status }) => status === 'failed'));
  const excused = tally(doubtful);
  const told = tally(reported);
  const violations: Violation[] = [];
  for (const [id, times] of tally(expected)) {
    const [isThere, isReported] = [there.get(id) ?? 0, arrived.get(id) ?? 0];
    if (isReported > isThere)
      violations.push({ kind: 'lost', what: `${id}: reported ${isReported}, stored ${isThere}` });
    if ((told.get(id) ?? 0) !== times) violations.push({ kind: 'lost', what: `${id}: nothing is reported` });
    if (isGreen && isThere < times) violations.push({ kind: 'lost', what: `${id}: green, and not stored` });
    // Stored, and said neither to have arrived nor to be in doubt: a re-run would send it again.
    const inDoubt = (unknown.get(id) ?? 0) + Math.min(failed.get(id) ?? 0, excused.get(id) ?? 0);
    if (Math.min(isThere - (resent.get(id) ?? 0), times) > isReported + inDoubt)
      violations.push({ kind: 'misreported', what: `${id}: stored ${isThere}, reported ${isReported}` });
  }
  return violations;
}

/** Whether the messages of one attempt went out in order, each recipient for itself. By requests: their effects may be late. */
export function findDisorder(
  expected: readonly Expected[],
  requests: readonly LoggedRequest[],
  keyOf: (body: string) => string | null,
): Violation[] {
  const violations: Violation[] = [];
  for (const recipient of new Set(expected.map((one) => one.recipient))) {
    const order = expected.filter((one) => one.recipient === recipient).map(({ key }) => key);
    let place = 0;
    for (const request of requests) {
      if (request.step !== 'message' || request.recipient !== recipient || request.body === null) continue;
      const key = keyOf(request.body);
      if (key === null || key === order[place]) continue;
      const next = order.indexOf(key, place + 1);
      if (next < 0) violations.push({ kind: 'disorder', what: `${recipient} ${key} after ${order[place]}` });
      else place = next;
    }
  }
  return violations;
}
