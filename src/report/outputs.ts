import type { Report } from './report.ts';
import { countMessages, mediaTokens } from './status.ts';

export const OUTPUT_NAMES = [
  'media_tokens',
  'media_token',
  'results',
  'status',
  'sent_count',
  'failed_count',
  'message_deliveries',
  'conversation_ids',
  'receipt',
] as const;

export type OutputName = (typeof OUTPUT_NAMES)[number];

/** The outputs of a step: all of them, however it ended. */
export function outputsOf(report: Report): Record<OutputName, string> {
  const tokens = mediaTokens(report.results);
  const { sent, failed } = countMessages(report);
  return {
    media_tokens: JSON.stringify(tokens),
    media_token: tokens[0] ?? '',
    results: JSON.stringify(report.results),
    status: report.status,
    sent_count: String(sent),
    failed_count: String(failed),
    message_deliveries: JSON.stringify(report.messageDeliveries),
    conversation_ids: JSON.stringify(report.conversationIds),
    receipt: report.receipt ?? '',
  };
}
