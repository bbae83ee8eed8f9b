import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, open, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { noReceipt, openReceipt, readReceipt } from '../../src/delivery/receipt.ts';
import { formatEvent, parseEvents, ReceiptError } from '../../src/delivery/receipt-event.ts';
import { openReceiptFile, readReceiptFile } from '../../src/delivery/receipt-file.ts';
import { endLater } from '../helpers/cleanup.ts';
import { fileHandlePrototype, openFiles } from '../helpers/open-files.ts';
import { EVENT, ITEM, LINE, NOT_A_RECEIPT } from './receipt-data.ts';

const folder = await mkdtemp(join(tmpdir(), 'receipt-file-'));
endLater(() => rm(folder, { recursive: true, force: true }));
const handles = await fileHandlePrototype();
afterEach(() => vi.restoreAllMocks());

describe('the file of a receipt', () => {
  let files = 0;
  const newPath = () => {
    files += 1;
    return join(folder, `${files}.jsonl`);
  };
  const onPosix = test.skipIf(process.platform === 'win32');

  onPosix('is for its owner only', async () => {
    const path = newPath();
    await (await openReceiptFile(path)).file.close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is given a line end where it lacks one, and is cut after its last whole line', async () => {
    const path = newPath();
    for (const text of [LINE.trimEnd(), LINE, `${LINE}{"divar`]) {
      await writeFile(path, text);
      const { file, events } = await openReceiptFile(path);
      await file.close();
      expect([await readFile(path, 'utf8'), events]).toEqual([LINE, [EVENT]]);
    }
  });

  test('of 64 MiB is read, and of a byte more it is not', async () => {
    const path = newPath();
    const size = 64 * 1024 * 1024;
    const sized = async (bytes: number) => {
      const file = await open(path, 'w');
      await file.truncate(bytes);
      await file.close();
      return openReceiptFile(path).catch((error: Error) => error.message);
    };
    expect(await sized(size)).toBe(NOT_A_RECEIPT);
    expect(await sized(size + 1)).toBe(
      `it has ${size + 1} bytes, more than is read. Give each run one of its own, or delete it`,
    );
  });

  test('is only read by a run that sends nothing: no event when it is none, and nothing stays open', async () => {
    const path = newPath();
    expect(await readReceiptFile(path)).toEqual([]);
    await expect(stat(path)).rejects.toThrow('ENOENT');
    await writeFile(path, `${LINE.trimEnd()}`);
    expect(await readReceiptFile(path)).toEqual([EVENT]);
    expect(await readFile(path, 'utf8')).toBe(LINE.trimEnd());
    expect(await readReceiptFile(folder)).toEqual([]);
    await writeFile(path, 'notes');
    expect(await readReceiptFile(path)).toEqual([]);
    if (process.platform === 'linux') expect(openFiles()).not.toContain(path);
  });

  onPosix('that is a pipe is neither read nor waited for', async () => {
    const path = newPath();
    execFileSync('mkfifo', [path]);
    expect(await readReceiptFile(path)).toEqual([]);
  });

  test('is written to its end before it is closed, and is closed then', async () => {
    const path = newPath();
    const receipt = await openReceipt(path, 's');
    const written = receipt.recordUpload(ITEM, 't');
    await receipt.close();
    await written;
    expect(parsedEvents(await readFile(path))).toEqual(['uploaded']);
    if (process.platform === 'linux') expect(openFiles()).not.toContain(path);
  });

  test('that can’t be written fails for those who ask, and breaks nothing else', async () => {
    const receipt = await openReceipt(newPath(), 's');
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', listener);
    vi.spyOn(handles, 'appendFile').mockRejectedValueOnce(new Error('ENOSPC'));
    void receipt.recordUpload(ITEM, 't');
    await receipt.close();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
  });

  onPosix.each([
    ['removed', (path: string) => rm(path)],
    ['moved away', (path: string) => rename(path, `${path}.old`)],
    [
      'replaced',
      async (path: string) => {
        await cp(path, `${path}.new`);
        await rename(`${path}.new`, path);
      },
    ],
  ])('that is %s during the run is no receipt for what comes then', async (_what, change) => {
    const path = newPath();
    const receipt = await openReceipt(path, 's');
    await receipt.recordAttempt('bot:a', ITEM);
    await change(path);
    const removed = new ReceiptError(
      'it was removed or replaced during the run (a re-run would send again what this one sent)',
    );
    await expect(receipt.recordOutcome('bot:a', ITEM, 'sent')).rejects.toEqual(removed);
    await expect(receipt.recordAttempt('bot:b', ITEM)).rejects.toEqual(removed);
    await receipt.close();
  });

  onPosix('that is refused stays closed', async () => {
    const path = newPath();
    await writeFile(path, 'notes');
    await expect(openReceiptFile(path)).rejects.toThrow(NOT_A_RECEIPT);
    await symlink('/dev/null', `${path}.link`);
    await expect(openReceiptFile(`${path}.link`)).rejects.toThrow(
      'it is a symbolic link; give the real path',
    );
    await expect(openReceiptFile('/dev/null')).rejects.toThrow('it is not a regular file');
    if (process.platform === 'linux') {
      const paths = openFiles();
      expect(paths).not.toContain(path);
      expect(paths.filter((one) => one === '/dev/null').length).toBeLessThan(10);
    }
  });

  test.each([
    ['ENOSPC', 'ENOSPC: the disk is full'],
    ['EDQUOT', 'EDQUOT: the disk quota is used up'],
    ['EFBIG', 'EFBIG: the file may not grow'],
    ['EEXIST', 'EEXIST: a file is in the way'],
    ['EROFS', 'EROFS: the disk is read-only'],
    ['EIO', 'EIO'],
    [undefined, 'Error: odd'],
  ])('that can’t be written says why: %s', async (code, reason) => {
    const path = newPath();
    await writeFile(path, LINE.trimEnd());
    vi.spyOn(handles, 'appendFile').mockRejectedValueOnce(
      Object.assign(new Error('odd'), code ? { code } : {}),
    );
    await expect(openReceiptFile(path)).rejects.toThrow(
      new ReceiptError(`it can’t be read and written (${reason})`),
    );
  });
});

describe('what a receipt knows', () => {
  test('is of any step of a run, by the beginning of its scope, as it was when it was opened', async () => {
    const path = join(folder, 'scopes.jsonl');
    const scopes = ['acme/app/1/job/step', 'acme/app/2/job/step'];
    await writeFile(path, scopes.map((scope) => formatEvent({ ...EVENT, scope })).join(''));
    const receipt = await openReceipt(path, 'acme/app/3/job/step');
    await receipt.recordAttempt('bot:a', ITEM);
    expect(['acme/app/1/', 'acme/app/2/', 'acme/app/3/', 'app/1/', 'job/step'].map(receipt.knows)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(noReceipt.knows('acme/app/1/')).toBe(false);
    await receipt.close();
  });

  test('of an upload is its token, by content, name and place; the newest counts', async () => {
    const path = join(folder, 'uploads.jsonl');
    const now = () => Date.UTC(2026, 7, 1);
    const receipt = await openReceipt(path, 's', now);
    await receipt.recordUpload(ITEM, 'old');
    await receipt.recordUpload({ ...ITEM, path: 'elsewhere/a' }, 'new');
    const others = [{ name: 'b' }, { place: 1 }, { sha256: 'b'.repeat(64) }, { kind: 'token' }] as const;
    const tokens = (from: Pick<typeof receipt, 'mediaToken'>) =>
      [ITEM, ...others.map((part) => ({ ...ITEM, ...part }))].map(from.mediaToken);
    expect(tokens(receipt)).toEqual(['new', null, null, null, null]);
    expect(receipt.historiesOf('bot:a', [ITEM])).toEqual([{ sent: new Set(), inDoubt: false }]);
    await receipt.close();
    expect(tokens(await readReceipt(path, 's'))).toEqual(['new', null, null, null, null]);
    expect(tokens(await readReceipt(path, 'another'))).toEqual([null, null, null, null, null]);
    const [first] = (await readFile(path, 'utf8')).split('\n');
    expect(JSON.parse(first ?? '')).toEqual({
      divar_chat_media: 1,
      at: '2026-08-01T00:00:00.000Z',
      scope: 's',
      event: 'uploaded',
      item: ITEM,
      media_token: 'old',
    });
  });
});

function parsedEvents(bytes: Buffer): string[] {
  return parseEvents(bytes).events.map(({ event }) => event);
}
