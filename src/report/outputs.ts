import type { Report, Result } from './report.ts';
import { countMessages, mediaTokens } from './status.ts';

/** The short ones come first: where a disk gets full they are written. */
export const OUTPUT_NAMES = [
  'status',
  'sent_count',
  'failed_count',
  'media_token',
  'receipt',
  'media_tokens',
  'conversation_ids',
  'message_deliveries',
  'results',
] as const;

export type OutputName = (typeof OUTPUT_NAMES)[number];

/** The outputs of a run, as values: lists are lists, counts are numbers. All of them, however it ended. */
export function outputValues(report: Report): Record<OutputName, string | number | readonly unknown[]> {
  const tokens = mediaTokens(report.results);
  const { sent, failed } = countMessages(report);
  return {
    status: report.status,
    sent_count: sent,
    failed_count: failed,
    media_token: tokens[0] ?? '',
    receipt: report.receipt ?? '',
    media_tokens: tokens,
    conversation_ids: report.conversationIds,
    message_deliveries: report.messageDeliveries,
    results: report.results,
  };
}

/** The outputs of a step: texts. `results` is shortened where GitHub would refuse it. */
export function outputsOf(report: Report): Record<OutputName, string> {
  const values = {
    ...outputValues(report),
    results: resultsIsTooLong(report) ? shortened(report) : report.results,
  };
  const texts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return Object.fromEntries(texts);
}

/** The outputs of a job have at most 1 MB, measured in UTF-16 (GitHub's documentation, "Passing job outputs"). */
const MAX_OUTPUT_BYTES = 1024 * 1024;

export function resultsIsTooLong({ results }: Report): boolean {
  return JSON.stringify(results).length * 2 > MAX_OUTPUT_BYTES;
}

function shortened({ results }: Report): Pick<Result, 'path' | 'media_token' | 'status'>[] {
  return results.map(({ path, media_token, status }) => ({ path, media_token, status }));
}
