import { describe, expect, test } from 'vitest';
import { OUTPUT_NAMES, outputsOf, outputValues, resultsIsTooLong } from '../../src/report/outputs.ts';
import { countMessages, statusOf } from '../../src/report/status.ts';
import { delivery, reportOf, resultOf } from '../helpers/report-data.ts';

const REPORT = reportOf({
  status: 'partial',
  messageDeliveries: [delivery('sent'), delivery('failed')],
  results: [
    resultOf('a.png', { media_token: 't1', deliveries: [delivery('sent'), delivery('unknown')] }),
    resultOf('b.png', { deliveries: [delivery('already_sent'), delivery('not_sent')] }),
    resultOf('c.png', { media_token: 't2' }),
  ],
  conversationIds: ['c1', 'c2'],
  receipt: '/work/r.jsonl',
});

test('the outputs are texts: names as they are, lists and counts as JSON', () => {
  expect(outputsOf(REPORT)).toEqual({
    status: 'partial',
    sent_count: '2',
    failed_count: '3',
    media_token: 't1',
    receipt: '/work/r.jsonl',
    media_tokens: '["t1","t2"]',
    conversation_ids: '["c1","c2"]',
    message_deliveries: JSON.stringify(REPORT.messageDeliveries),
    results: JSON.stringify(REPORT.results),
  });
  expect(outputValues(REPORT)).toMatchObject({ sent_count: 2, media_tokens: ['t1', 't2'] });
});

test('the outputs have their names and order: the short ones come first', () => {
  expect(Object.keys(outputsOf(REPORT))).toEqual([...OUTPUT_NAMES]);
  expect(Object.keys(outputsOf(REPORT)).slice(0, 3)).toEqual(['status', 'sent_count', 'failed_count']);
});

test('what there is none of is empty', () => {
  expect(outputsOf(reportOf({ status: 'empty' }))).toEqual({
    status: 'empty',
    sent_count: '0',
    failed_count: '0',
    media_token: '',
    receipt: '',
    media_tokens: '[]',
    conversation_ids: '[]',
    message_deliveries: '[]',
    results: '[]',
  });
});

describe('results', () => {
  /** So many characters as JSON, of which `[]` and what is around the padding are some. */
  function resultsOfLength(length: number) {
    const empty = JSON.stringify([resultOf('', { media_token: '' })]).length;
    return reportOf({ results: [resultOf('', { media_token: 'x'.repeat(length - empty) })] });
  }
  const MAX = (1024 * 1024) / 2;

  test('of 1 MiB in UTF-16 are whole, and longer ones are cut to path, token and status', () => {
    expect(resultsIsTooLong(resultsOfLength(MAX))).toBe(false);
    expect(JSON.parse(outputsOf(resultsOfLength(MAX)).results)).toEqual(resultsOfLength(MAX).results);
    const long = resultsOfLength(MAX + 1);
    expect(resultsIsTooLong(long)).toBe(true);
    expect(JSON.parse(outputsOf(long).results)).toEqual([
      { path: 'out/', media_token: long.results[0]?.media_token, status: 'sent' },
    ]);
    expect(outputValues(long).results).toBe(long.results);
  });
});

test('messages are counted by what became of them', () => {
  expect(countMessages(REPORT)).toEqual({ all: 6, sent: 2, already: 1, failed: 3, doubtful: 1 });
});

test.each([
  [0, 0, 'empty'],
  [2, 2, 'sent'],
  [1, 2, 'partial'],
  [0, 2, 'failed'],
])('%d of %d is %s', (done, all, status) => {
  expect(statusOf(done, all, 'sent')).toBe(status);
});
