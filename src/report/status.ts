import { arrived } from '../delivery/delivery.ts';
import type { Report, Result, RunStatus } from './report.ts';

/** `whole` when all of it was done as asked; files skipped as asked do not spoil it. */
export function statusOf(done: number, all: number, whole: 'sent' | 'uploaded' | 'checked'): RunStatus {
  if (all === 0) return 'empty';
  if (done === all) return whole;
  return done > 0 ? 'partial' : 'failed';
}

/** Messages: delivered by this run, and those that were to be and were not; of the latter, those that may have arrived. */
export function countMessages(report: Pick<Report, 'results' | 'messageDeliveries'>): {
  sent: number;
  failed: number;
  doubtful: number;
} {
  const all = [...report.messageDeliveries, ...report.results.flatMap((result) => result.deliveries)];
  return {
    sent: all.filter((delivery) => delivery.status === 'sent').length,
    failed: all.filter((delivery) => !arrived(delivery)).length,
    doubtful: all.filter((delivery) => delivery.status === 'unknown').length,
  };
}

export function mediaTokens(results: readonly Result[]): string[] {
  return results.flatMap((result) => result.media_token ?? []);
}
