import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkResultsFile, writeResultsFile } from '../../src/report/results-file.ts';
import { describeWriteError, writeEach } from '../../src/report/write-each.ts';
import { endLater } from '../helpers/cleanup.ts';
import { openFiles } from '../helpers/open-files.ts';
import { reportOf, resultOf } from '../helpers/report-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'destinations-'));
endLater(() => rmSync(folder, { recursive: true, force: true }));
const REPORT = reportOf({ results: [resultOf('a.png')] });
const ALL = `${JSON.stringify(REPORT.results)}\n`;

describe('the file of the results', () => {
  test('is made when it is not there, and readable by others', () => {
    const path = join(folder, 'new.json');
    checkResultsFile(path);
    expect(readFileSync(path, 'utf8')).toBe('');
    if (process.platform !== 'win32') {
      expect(statSync(path).mode & 0o777).toBe(0o644 & ~process.umask());
    }
    writeResultsFile(path, REPORT);
    expect(readFileSync(path, 'utf8')).toBe(ALL);
  });

  test.skipIf(process.platform !== 'linux')('does not stay open, written or refused', () => {
    const path = join(folder, 'closed.json');
    checkResultsFile(path);
    writeResultsFile(path, REPORT);
    // Other tests, and the processes that they start, have the device open, too.
    const ofDevice = () => openFiles().filter((one) => one === '/dev/null').length;
    const before = ofDevice();
    for (let tries = 0; tries < 20; tries += 1) {
      expect(() => checkResultsFile('/dev/null')).toThrow(new Error('it is not a regular file'));
      checkResultsFile(path);
      writeResultsFile(path, REPORT);
    }
    expect(openFiles()).not.toContain(path);
    expect(ofDevice()).toBeLessThan(before + 10);
  });

  test('keeps what it holds until the results are written, and then nothing of it', () => {
    const path = join(folder, 'old.json');
    const old = 'x'.repeat(10_000);
    writeFileSync(path, old);
    checkResultsFile(path);
    expect(readFileSync(path, 'utf8')).toBe(old);
    writeResultsFile(path, REPORT);
    expect(readFileSync(path, 'utf8')).toBe(ALL);
  });

  test('is in a folder that is there, and is no folder', () => {
    mkdirSync(join(folder, 'sub'));
    expect(() => checkResultsFile(join(folder, 'none', 'r.json'))).toThrow('ENOENT');
    expect(() => checkResultsFile(join(folder, 'sub'))).toThrow(/EISDIR|EACCES|EPERM/);
  });

  test.skipIf(process.platform === 'win32')('is no link and no pipe', () => {
    writeFileSync(join(folder, 'target'), 'kept');
    symlinkSync(join(folder, 'target'), join(folder, 'link'));
    expect(() => writeResultsFile(join(folder, 'link'), REPORT)).toThrow('ELOOP');
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('kept');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    // Without a reader it would wait for ever.
    expect(() => checkResultsFile(join(folder, 'pipe'))).toThrow(/ENXIO|not a regular file/);
    expect(() => checkResultsFile('/dev/null')).toThrow('it is not a regular file');
  });
});

describe('the places that a result is written to', () => {
  test('are all tried, one after the other, and each that fails is told', async () => {
    const order: string[] = [];
    const errors = await writeEach([
      {
        name: 'The summary',
        write() {
          order.push('summary');
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        },
      },
      {
        name: 'The outputs',
        async write() {
          await Promise.resolve();
          order.push('outputs');
          throw new Error('too long');
        },
      },
      { name: 'The file', write: () => void order.push('file') },
    ]);
    expect(order).toEqual(['summary', 'outputs', 'file']);
    const end = 'What was sent stays sent: see the other places before you run it again.';
    expect(errors).toEqual([
      `The summary can’t be written (ENOSPC). ${end}`,
      `The outputs can’t be written (too long). ${end}`,
    ]);
  });

  test('tell of nothing when all could be written', async () => {
    expect(await writeEach([{ name: 'x', write() {} }])).toEqual([]);
  });

  test('are named with whatever was thrown', () => {
    expect(describeWriteError('The file', 'a text')).toContain('The file can’t be written (a text).');
  });
});
