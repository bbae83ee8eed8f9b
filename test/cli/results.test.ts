import { describe, expect, test } from 'vitest';
import { resultsAsJson, resultsAsVariables } from '../../src/cli/results.ts';
import { delivery, reportOf, resultOf } from '../helpers/report-data.ts';

describe('the results of a run', () => {
  const report = reportOf({
    results: [resultOf('a##b\u202E.png', { media_token: "t'1", deliveries: [delivery('sent')] })],
    conversationIds: ['c1'],
    receipt: "/it's\r\nhere",
  });

  test('are variables as GitLab takes them, one a line', () => {
    expect(resultsAsVariables(report, 'none')).toBe(
      "DIVAR_STATUS=sent\nDIVAR_SENT_COUNT=1\nDIVAR_FAILED_COUNT=0\nDIVAR_MEDIA_TOKEN=t'1\n" +
        'DIVAR_RECEIPT=/it\'s here\nDIVAR_MEDIA_TOKENS=["t\'1"]\nDIVAR_CONVERSATION_IDS=["c1"]\n',
    );
  });

  test('are variables that a shell reads as they are', () => {
    const lines = resultsAsVariables(report, 'shell').split('\n');
    expect(lines).toContain("DIVAR_STATUS='sent'");
    expect(lines).toContain("DIVAR_RECEIPT='/it'\\''s here'");
    expect(lines.filter((line) => line.startsWith('DIVAR_RESULTS'))).toEqual([]);
  });

  test('are one line of JSON that means nothing to a log', () => {
    const json = resultsAsJson(report);
    expect(json).not.toMatch(/\n|##|\u202E/);
    expect(JSON.parse(json)).toMatchObject({ status: 'sent', sent_count: 1, results: report.results });
  });
});

describe('a variable', () => {
  const report = reportOf({
    results: [resultOf('a.png', { deliveries: [delivery('sent')] })],
    receipt: "/a\nb\r\n\nc'd'",
  });

  test('is on one line, whatever it holds', () => {
    expect(resultsAsVariables(report, 'none')).toContain("DIVAR_RECEIPT=/a b c'd'\n");
    expect(resultsAsVariables(report, 'shell')).toContain("DIVAR_RECEIPT='/a b c'\\''d'\\'''\n");
  });

  test('is of no output that is too long for one', () => {
    const names = resultsAsVariables(report, 'none').match(/^DIVAR_\w+/gm);
    expect(names).toEqual([
      'DIVAR_STATUS',
      'DIVAR_SENT_COUNT',
      'DIVAR_FAILED_COUNT',
      'DIVAR_MEDIA_TOKEN',
      'DIVAR_RECEIPT',
      'DIVAR_MEDIA_TOKENS',
      'DIVAR_CONVERSATION_IDS',
    ]);
  });
});
