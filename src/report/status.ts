import { arrived, type DeliveryStatus } from '../delivery/outcome.ts';
import type { Report, Result, RunStatus } from './report.ts';

/** `whole` when all of it was done as asked; files skipped as asked do not spoil it. */
export function statusOf(done: number, all: number, whole: 'sent' | 'uploaded' | 'checked'): RunStatus {
  if (all === 0) return 'empty';
  if (done === all) return whole;
  return done > 0 ? 'partial' : 'failed';
}

/** Messages: delivered by this run or by an earlier attempt, and those that were to be and were not; of the latter, those that may have arrived. */
export function countMessages(report: Pick<Report, 'results' | 'messageDeliveries'>): {
  all: number;
  sent: number;
  already: number;
  failed: number;
  doubtful: number;
} {
  const all = [...report.messageDeliveries, ...report.results.flatMap((result) => result.deliveries)];
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
