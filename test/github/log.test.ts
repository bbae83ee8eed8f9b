import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGitHubLog } from '../../src/github/log.ts';
import { createRedactor } from '../../src/text/redact.ts';

let written: string;
beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

function linesOf(use: (log: ReturnType<typeof createGitHubLog>) => void): string[] {
  const redactor = createRedactor();
  redactor.add('s3cret-value');
  written = '';
  use(createGitHubLog(redactor));
  return written.split(/\r?\n/).filter((line) => line !== '');
}

describe('the log of a step', () => {
  test('is in groups, one a phase; each is closed once', () => {
    const lines = linesOf((log) => {
      log.end();
      log.phase('Check');
      log.info('a');
      log.phase('Send');
      log.end();
      log.end();
    });
    expect(lines).toEqual(['::group::Check', 'a', '::endgroup::', '::group::Send', '::endgroup::']);
  });

  test('shows no secret and starts no workflow command, in a title or a file’s name either', () => {
    const lines = linesOf((log) => {
      log.phase('s3cret-value\n::error::x');
      log.info('s3cret-value\n::error::x');
      log.debug('s3cret-value\n::error::x');
      log.warning('s3cret-value\n::error::x', { file: 's3cret-value\n::x', title: 's3cret-value\n::x' });
      log.error('s3cret-value\n::error::x', { file: 's3cret-value' });
    });
    expect(lines).toHaveLength(5);
    expect(lines.join('\n')).not.toContain('s3cret-value');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(1);
  });

  test('that can’t be written stops nothing, and tells the first reason', () => {
    const full = new Error('ENOSPC');
    const log = createGitHubLog(createRedactor());
    expect(log.failure()).toBeNull();
    vi.spyOn(process.stdout, 'write').mockImplementation(() => {
      throw full;
    });
    log.phase('Check');
    log.info('a');
    log.warning('b');
    log.error('c');
    log.debug('d');
    log.end();
    expect(log.failure()).toBe(full);
  });
});

test('warnings and errors are on their file, where they have one, and have their title', () => {
  const lines = linesOf((log) => {
    log.warning('a');
    log.warning('b', { file: 'f.png' });
    log.error('c', { title: 'empty' });
    log.error('d', { file: 'f.png', title: 'empty' });
    log.debug('e');
  });
  expect(lines).toEqual([
    '::warning::a',
    '::warning file=f.png::b',
    '::error title=empty::c',
    '::error title=empty,file=f.png::d',
    '::debug::e',
  ]);
});

test('a log behind a closed pipe keeps the first reason, and only that', () => {
  const log = createGitHubLog(createRedactor());
  const [first, second] = [new Error('EPIPE'), new Error('later')];
  const own = process.stdout.listeners('error').at(-1) as (error: Error) => void;
  process.stdout.off('error', own);
  own(first);
  own(second);
  expect(log.failure()).toBe(first);
});
