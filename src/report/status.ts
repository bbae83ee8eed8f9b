import { arrived, type Delivery, type DeliveryStatus } from '../delivery/outcome.ts';
import type { Report, Result, RunStatus } from './report.ts';

/** `whole` when all of it was done as asked; files skipped as asked do not spoil it. */
export function statusOf(done: number, all: number, whole: 'sent' | 'uploaded' | 'checked'): RunStatus {
  if (all === 0) return 'empty';
  if (done === all) return whole;
  return done > 0 ? 'partial' : 'failed';
}

type WithDeliveries = Pick<Report, 'results' | 'messageDeliveries'>;

/** Of all messages, of the text and then of each result. */
export function deliveriesOf({ messageDeliveries, results }: WithDeliveries): Delivery[] {
  return [...messageDeliveries, ...results.flatMap(({ deliveries }) => deliveries)];
}

export function countMessages(report: WithDeliveries): {
  all: number;
  /** By this run. */
  sent: number;
  /** By an earlier attempt. */
  already: number;
  /** All others. */
  failed: number;
  /** Those of the failed ones that may have arrived. */
  doubtful: number;
} {
  const all = deliveriesOf(report);
  const having = (status: DeliveryStatus) => all.filter((delivery) => delivery.status === status).length;
  return {
    all: all.length,
    sent: having('sent'),
    already: having('already_sent'),
    failed: all.filter((delivery) => !arrived(delivery)).length,
    doubtful: having('unknown'),
  };
}

export function mediaTokens(results: readonly Result[]): string[] {
  return results.flatMap((result) => result.media_token ?? []);
}
