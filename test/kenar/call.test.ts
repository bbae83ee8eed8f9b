import { describe, expect, test } from 'vitest';
import { CancelledError } from '../../src/runtime/cancel.ts';
import type { LoggedRequest, Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { openTestKenar, pngPart } from './test-kenar.ts';

const APP = {
  clientId: 'sandbox-app',
  clientSecret: 'sandbox-secret',
  redirectUri: 'https://example.com/callback',
};

function countOf(sandbox: Sandbox, step: LoggedRequest['step']): number {
  return sandbox.requests().filter((request) => request.step === step).length;
}

describe.concurrent('a call', () => {
  test('of a cancelled run makes no request', async () => {
    const sandbox = await openSandbox();
    const { kenar, canceller } = await openTestKenar(sandbox.url);
    canceller.abort(new Error('cancelled'));
    await expect(kenar.getUploadToken()).rejects.toThrow(CancelledError);
    await expect(kenar.refreshTokens(APP, 'sandbox-refresh-token', null)).rejects.toThrow(CancelledError);
    expect(sandbox.requests()).toEqual([]);
  });

  test('is given up by a signal and after a number of retries of its own', async () => {
    const sandbox = await openSandbox();
    sandbox.fault({ step: 'upload_token', times: -1, effect: { kind: 'status', status: 500 } });
    const { kenar } = await openTestKenar(sandbox.url, { retries: 3 });
    await expect(kenar.getUploadToken({ retries: 1 })).rejects.toThrow('Given up after 2 tries.');
    expect(countOf(sandbox, 'upload_token')).toBe(2);
    const given = new AbortController();
    given.abort(new Error('not needed any more'));
    await expect(kenar.getUploadToken({ signal: given.signal })).rejects.toThrow(CancelledError);
    expect(countOf(sandbox, 'upload_token')).toBe(2);
  });

  test('whose Retry-After is 0 waits as long as without it', async () => {
    const sandbox = await openSandbox();
    const effect = { kind: 'status', status: 503, headers: { 'retry-after': '0' } } as const;
    sandbox.fault({ step: 'upload_token', times: 3, effect });
    const { kenar, waits } = await openTestKenar(sandbox.url, { realWaitMs: 1 });
    await kenar.getUploadToken();
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('whose Retry-After is a date waits by the server’s clock', async () => {
    const date = 'Sat, 01 Aug 2026 12:00:00 GMT';
    const sandbox = await openSandbox();
    const headers = { date, 'retry-after': 'Sat Aug  1 12:00:40 2026' };
    sandbox.fault({ step: 'upload_token', effect: { kind: 'status', status: 503, headers } });
    const { kenar, waits } = await openTestKenar(sandbox.url, { realWaitMs: 1 });
    await kenar.getUploadToken();
    expect(waits).toEqual([40_000]);
  });

  test('of a refresh is not tried again after the two minutes in which the old token works', async () => {
    const sandbox = await openSandbox();
    const effect = { kind: 'status', status: 503, headers: { 'retry-after': '70' } } as const;
    sandbox.fault({ step: 'refresh', times: -1, effect });
    const { kenar, waits } = await openTestKenar(sandbox.url, { realWaitMs: 1 });
    await expect(kenar.refreshTokens(APP, 'sandbox-refresh-token', null)).rejects.toThrow(
      'Not tried again: the old tokens are usable for two minutes only.',
    );
    expect(waits).toEqual([70_000]);
    expect(countOf(sandbox, 'refresh')).toBe(2);
  });
});

describe.concurrent('an upload whose file breaks while it is read', () => {
  test.each([
    ['at its beginning', 0],
    ['in its middle', 300_000],
  ])('%s fails for the file’s reason, and is not tried again', async (_where, bytes) => {
    const sandbox = await openSandbox();
    const { kenar, waits } = await openTestKenar(sandbox.url);
    const broken = new Error('the disk is gone');
    const part = {
      ...pngPart(600_000),
      async *open() {
        if (bytes > 0) yield Buffer.alloc(bytes);
        throw broken;
      },
    };
    await expect(kenar.uploadMedia(part)).rejects.toBe(broken);
    expect(waits).toEqual([]);
    expect(countOf(sandbox, 'upload_token')).toBe(1);
    expect(countOf(sandbox, 'upload')).toBeLessThanOrEqual(1);
  });
});
