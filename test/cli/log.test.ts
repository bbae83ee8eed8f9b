import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTerminalLog } from '../../src/cli/log.ts';
import { createRedactor } from '../../src/text/redact.ts';

/** cli-progress draws ten times a second. */
const DRAWN_MS = 250;

/** The end of what is written when the bar's line is empty again. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
const GONE = /\u001B\[0?[JK][^█░]*$/;

/** As of a real terminal, which looks at the environment. */
function getColorDepth(): number {
  const { NO_COLOR } = process.env;
  return WriteStream.prototype.getColorDepth.call(process.stderr, {
    TERM: 'xterm-256color',
    ...(NO_COLOR ? { NO_COLOR } : {}),
  });
}

function open({ isTTY = false, debug = false } = {}) {
  const written: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 100, rows: 30, getColorDepth });
  stream.on('data', (chunk) => written.push(String(chunk)));
  const redactor = createRedactor();
  redactor.add('hunter2');
  const log = createTerminalLog(redactor, { debug, stream: stream as unknown as NodeJS.WriteStream });
  return { log, stream, raw: () => written.join(''), text: () => stripVTControlCharacters(written.join('')) };
}

beforeEach(() => {
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('FORCE_COLOR', undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('the log of the command line', () => {
  test('has a line for each thing, marked, with the code of a problem', () => {
    const { log, text } = open();
    log.phase('Sending');
    log.info('one of two');
    log.warning('near the limit', { title: 'size_ambiguous' });
    log.error('not an image', { title: 'content_mismatch', file: 'a.png' });
    log.error('no answer');
    expect(text()).toBe(
      'Sending\n  one of two\nWarning: near the limit [size_ambiguous]\nError: not an image [content_mismatch]\nError: no answer\n',
    );
  });

  test('tells what is for debugging only when asked', () => {
    const quiet = open();
    quiet.log.debug('a header');
    expect(quiet.text()).toBe('');
    const loud = open({ debug: true });
    loud.log.debug('a header');
    expect(loud.text()).toBe('  a header\n');
  });

  test('shows no secret, and keeps each text on its line', () => {
    const { log, text } = open();
    log.info('the key hunter2\n::error::x');
    expect(text()).toBe('  the key ***\\n::error::x\n');
  });

  test('has no bar and no colour where it is no terminal', () => {
    const { log, raw } = open();
    log.error('x');
    log.end();
    expect(raw()).toBe('Error: x\n');
    expect(log.progress).toBeUndefined();
  });

  test('has colours on a terminal, unless NO_COLOR is set', () => {
    const coloured = open({ isTTY: true, debug: true });
    coloured.log.phase('p');
    coloured.log.info('i');
    coloured.log.warning('y');
    coloured.log.error('x');
    coloured.log.debug('d');
    expect(coloured.raw()).toBe(
      '\u001B[1mp\u001B[22m\n\u001B[0m  i\u001B[0m\n\u001B[33mWarning: y\u001B[39m\n\u001B[31mError: x\u001B[39m\n\u001B[2m  d\u001B[22m\n',
    );
    vi.stubEnv('NO_COLOR', '1');
    const plain = open({ isTTY: true });
    plain.log.error('x');
    expect(plain.raw()).toBe('Error: x\n');
  });

  test('that can’t be written stops nothing', () => {
    const { log, stream } = open();
    stream.write = () => {
      throw new Error('ENOSPC');
    };
    expect(() => log.error('x')).not.toThrow();
  });
});

describe('the bar of a terminal', () => {
  test('shows how much of all uploads is on its way', async () => {
    const listeners = process.listenerCount('SIGINT');
    const { log, text, raw } = open({ isTTY: true });
    log.progress?.(0, 2_000_000, false);
    log.progress?.(500_000, 2_000_000, false);
    await expect.poll(text).toMatch(/ {2}█{8}░{22} 25 % of 2\.00 MB/);
    // Neither the terminal's width nor its Ctrl-C is the bar's to change.
    expect(raw()).not.toContain('\u001B[?7l');
    expect(process.listenerCount('SIGINT')).toBe(listeners);
    log.progress?.(2_000_000, 2_000_000, true);
    expect(raw()).toMatch(GONE);
  });

  test('lets lines stand above it, and those that wait when it ends', async () => {
    const { log, text } = open({ isTTY: true });
    log.progress?.(0, 2_000_000, false);
    log.info('one is done');
    await expect.poll(text).toMatch(/one is done[\s\S]*0 % of/);
    log.info('another is done');
    log.end();
    expect(text()).toContain('  another is done\n');
    log.info('after it');
    expect(text()).toMatch(/after it\n$/);
  });

  test('is gone when the uploads are over, and there is another one for further uploads', async () => {
    const { log, text, raw } = open({ isTTY: true });
    log.progress?.(0, 1000, false);
    log.progress?.(1000, 1000, true);
    const ended = raw().length;
    await sleep(DRAWN_MS);
    expect(raw()).toHaveLength(ended);
    log.progress?.(100, 3000, false);
    await expect.poll(text).toContain('3 % of 3.00 KB');
    log.end();
  });

  test('is not shown for uploads that are over at once', async () => {
    const { log, text } = open({ isTTY: true });
    log.progress?.(1000, 1000, true);
    await sleep(DRAWN_MS);
    log.end();
    expect(text()).toBe('');
  });
});

test('the log of the command line is on standard error', () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  createTerminalLog(createRedactor(), { debug: false }).info('here');
  expect(written.mock.calls.map(([text]) => String(text)).join('')).toMatch(/ {2}here/);
  written.mockRestore();
});
