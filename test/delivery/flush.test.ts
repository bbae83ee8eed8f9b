import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ItemIdentity } from '../../src/delivery/item.ts';
import { openReceipt } from '../../src/delivery/receipt.ts';
import { formatEvent, ReceiptError } from '../../src/delivery/receipt-event.ts';
import { makeFolder } from '../../src/runtime/make-folder.ts';
import { endLater } from '../helpers/cleanup.ts';
import { fileHandlePrototype, openFiles } from '../helpers/open-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'flush-'));
endLater(() => rm(folder, { recursive: true, force: true }));

const handles = await fileHandlePrototype();
afterEach(() => vi.restoreAllMocks());

const ITEM: ItemIdentity = { kind: 'file', sha256: 'a'.repeat(64), name: 'a', place: 0, path: 'a' };

/** What is written and flushed, in order; a folder's flush as such. */
function watchHandles(): string[] {
  const calls: string[] = [];
  const { appendFile, sync } = handles;
  vi.spyOn(handles, 'appendFile').mockImplementation(async function (this: typeof handles, data) {
    await appendFile.call(this, data);
    calls.push(`write ${/"event":"(\w+)"/.exec(String(data))?.[1] ?? JSON.stringify(data)}`);
  });
  vi.spyOn(handles, 'sync').mockImplementation(async function (this: typeof handles) {
    const isFolder = (await this.stat()).isDirectory();
    await sync.call(this);
    calls.push(isFolder ? 'flush folder' : 'flush');
  });
  return calls;
}

describe('a receipt reaches the disk', () => {
  test('with its folder when it is begun, and each line before its promise resolves', async () => {
    const calls = watchHandles();
    const receipt = await openReceipt(join(folder, 'receipt.jsonl'), 'scope');
    expect(calls).toEqual(process.platform === 'win32' ? [] : ['flush folder']);
    calls.length = 0;
    await receipt.recordAttempt('bot:a', ITEM);
    expect(calls).toEqual(['write asked', 'flush']);
    await receipt.recordOutcome('bot:a', ITEM, 'sent');
    expect(calls).toEqual(['write asked', 'flush', 'write sent', 'flush']);
    await receipt.close();
  });

  test('one line after the other, in the order in which they were asked for', async () => {
    const calls = watchHandles();
    const receipt = await openReceipt(join(folder, 'side-by-side.jsonl'), 'scope');
    calls.length = 0;
    await Promise.all([
      receipt.recordAttempt('bot:a', ITEM),
      receipt.recordUpload(ITEM, 'token'),
      receipt.recordOutcome('bot:a', ITEM, 'sent'),
    ]);
    expect(calls).toEqual(['write asked', 'flush', 'write uploaded', 'write sent', 'flush']);
    await receipt.close();
  });

  test.each(['appendFile', 'sync'] as const)(
    'or its promise fails, and all later ones: %s',
    async (method) => {
      const path = join(folder, `${method}.jsonl`);
      const receipt = await openReceipt(path, 'scope');
      vi.spyOn(handles, method).mockRejectedValueOnce(diskFull());
      await expect(receipt.recordAttempt('bot:a', ITEM)).rejects.toThrow('ENOSPC');
      const before = await readFile(path);
      await expect(receipt.recordOutcome('bot:a', ITEM, 'sent')).rejects.toThrow('ENOSPC');
      await expect(receipt.recordUpload(ITEM, 'token')).rejects.toThrow('ENOSPC');
      expect(await readFile(path)).toEqual(before);
      await receipt.close();
    },
  );

  test.skipIf(process.platform === 'win32')('with every folder that was made for it', async () => {
    const calls = watchHandles();
    await makeFolder(join(folder, 'one', 'two', 'three'));
    expect(calls).toEqual(['flush folder', 'flush folder', 'flush folder']);
    calls.length = 0;
    await makeFolder(dirname(join(folder, 'one', 'two', 'three')));
    expect(calls).toEqual([]);
  });
});

describe('a receipt on a disk that is full', () => {
  const line = formatEvent({
    divar_chat_media: 1,
    at: '2026-08-01T00:00:00.000Z',
    scope: 'scope',
    event: 'sent',
    recipient: 'bot:a',
    item: ITEM,
  });

  test('whose last line lacks its end is an error that says so, and stays as it is', async () => {
    const path = join(folder, 'full.jsonl');
    await open(path, 'w').then(async (file) => {
      await file.write(line.trimEnd());
      await file.close();
    });
    vi.spyOn(handles, 'appendFile').mockRejectedValueOnce(diskFull());
    await expect(openReceipt(path, 'scope')).rejects.toThrow(
      new ReceiptError('it can’t be read and written (ENOSPC: the disk is full)'),
    );
    expect(await readFile(path, 'utf8')).toBe(line.trimEnd());
  });

  test('and that can’t be cut or read is an error, too, and its file is closed', async () => {
    const path = join(folder, 'broken.jsonl');
    await open(path, 'w').then(async (file) => {
      await file.write(`${line}{"divar`);
      await file.close();
    });
    vi.spyOn(handles, 'truncate').mockRejectedValueOnce(Object.assign(new Error('EIO'), { code: 'EIO' }));
    await expect(openReceipt(path, 'scope')).rejects.toThrow(
      new ReceiptError('it can’t be read and written (EIO)'),
    );
    if (process.platform === 'linux') expect(openFiles()).not.toContain(path);
  });
});

function diskFull(): Error {
  return Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}
