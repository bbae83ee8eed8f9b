import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../src/media/catalog.ts';
import { checkFiles } from '../../src/media/check.ts';
import type { CheckedFile } from '../../src/media/file.ts';
import { DEFAULT_LIMITS, parseLimits } from '../../src/media/limits.ts';
import { checkFile } from './check-file.ts';
import { SPECIAL_FILES, SUPPORTED_FILES, supportedFile, UNSUPPORTED_FILES } from './fixtures.ts';

const unix = test.skipIf(process.platform === 'win32');
let workspace: string;
let outside: string;

beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'check-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
});
afterAll(() => {
  for (const folder of [workspace, outside]) rmSync(folder, { recursive: true });
});

function writeFile(name: string, content: Buffer | string): string {
  writeFileSync(join(workspace, name), content);
  return name;
}

function check(path: string, limits = DEFAULT_LIMITS): Promise<CheckedFile> {
  return checkFile({ path, absolutePath: join(workspace, path) }, { workspace, limits });
}

const codes = (file: CheckedFile): string[] =>
  file.problems.map(({ code, severity }) => `${severity} ${code}`);

describe('a valid file', () => {
  test('has everything that an upload needs', async () => {
    const content = supportedFile('DOCX/pandoc.docx');
    const file = await check(writeFile('گزارش نهایی.DOCX', content));
    expect(file).toMatchObject({
      valid: true,
      path: 'گزارش نهایی.DOCX',
      name: 'گزارش نهایی.DOCX',
      realPath: join(workspace, 'گزارش نهایی.DOCX'),
      mediaType: 'file',
      format: 'DOCX',
      mimeType: FORMATS.DOCX.mimeType,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      problems: [],
    });
  });
  test('has the right hash when it is larger than one read', async () => {
    const content = Buffer.concat([supportedFile('PNG/ffmpeg.png'), Buffer.alloc(1_000_000, 7)]);
    const file = await check(writeFile('large.png', content));
    expect(file).toMatchObject({ valid: true, sha256: createHash('sha256').update(content).digest('hex') });
  });
  test('has the MIME type of its extension and no format when it is protected', async () => {
    const file = await check(writeFile('secret.xlsx', SPECIAL_FILES['protected-standard.docx']!));
    expect(file).toMatchObject({ valid: true, format: null, mimeType: FORMATS.XLSX.mimeType });
    expect(codes(file)).toEqual(['warning encrypted']);
  });
  test('has the MIME type of its content under the name of another format', async () => {
    expect(await check(writeFile('shot.jpg', supportedFile('PNG/ffmpeg.png')))).toMatchObject({
      valid: true,
      mediaType: 'image',
      format: 'PNG',
      mimeType: 'image/png',
    });
  });
});

describe('an extension that is not accepted', () => {
  test.each([
    ['photo.jfif', supportedFile('JPEG/libjpeg.jpg'), 'JPEG', 'photo.jpg'],
    ['photo.jpe', supportedFile('JPEG/libjpeg.jpg'), 'JPEG', 'photo.jpg'],
    ['video.m4v', supportedFile('MP4/ffmpeg.mp4'), 'MP4', 'video.mp4'],
    ['book.m4b', supportedFile('M4A/ffmpeg-M4B.m4a'), 'M4A', 'book.m4a'],
    ['memo.3gpp', supportedFile('3GP/ffmpeg-aac.3gp'), '3GP', 'memo.3gp'],
    ['report', supportedFile('PDF/cairo.pdf'), 'PDF', 'report.pdf'],
    ['report.', supportedFile('PDF/cairo.pdf'), 'PDF', 'report.pdf'],
    ['.pdf', supportedFile('PDF/cairo.pdf'), 'PDF', 'file.pdf'],
    ['report.pdf ', supportedFile('PDF/cairo.pdf'), 'PDF', 'report.pdf'],
    ['report.pdf.bak', supportedFile('PDF/cairo.pdf'), 'PDF', 'report.pdf.pdf'],
  ])('%s: the message names the right extension', async (name, content, format, better) => {
    const file = await check(writeFile(name, content));
    expect(file).toMatchObject({ valid: false, mediaType: null });
    expect(file.format).toBe(format);
    expect(codes(file)).toEqual(['error unsupported_extension']);
    expect(file.problems[0]!.message).toContain(`"${better}"`);
  });
  test('of an unsupported format gets advice, not a name', async () => {
    const [file] = await checkFiles(
      [{ path: 'a.webp', absolutePath: join(workspace, writeFile('a.webp', 'RIFF\x10\0\0\0WEBPVP8 ')) }],
      { workspace, limits: DEFAULT_LIMITS },
    );
    expect(file!.problems[0]!.message).toMatch(/a WebP image.*`ffmpeg -i in\.webp -frames:v 1 out\.png`/);
  });
});

describe('sizes', () => {
  const samples = FORMAT_NAMES.map((format) => ({
    format,
    content: SUPPORTED_FILES[format][0]!.content,
    ...DEFAULT_LIMITS[format],
  }));
  async function sized(format: string, content: Buffer, size: number): Promise<CheckedFile> {
    const name = writeFile(`size.${FORMATS[format as keyof typeof FORMATS].extensions[0]}`, content);
    truncateSync(join(workspace, name), size);
    return check(name);
  }
  const size = (file: CheckedFile) => codes(file).filter((code) => /too_large|size/.test(code));

  test.each(samples)(
    '$format: both bounds are allowed, the band between is a warning',
    async ({ format, content, certain, atMost }) => {
      expect(size(await sized(format, content, certain))).toEqual([]);
      expect(size(await sized(format, content, certain + 1))).toEqual(['warning size_ambiguous']);
      expect(size(await sized(format, content, atMost))).toEqual(['warning size_ambiguous']);
      const over = await sized(format, content, atMost + 1);
      expect(size(over)).toEqual(['error too_large']);
      expect(over.valid).toBe(false);
    },
  );
  test('an empty file is an error', async () => {
    const file = await check(writeFile('empty.pdf', ''));
    expect(codes(file)).toEqual(['error empty']);
    expect(file).toMatchObject({ valid: false, size: 0, format: null });
  });
  test('a file larger than any limit is not read for its hash', async () => {
    const name = writeFile('huge.mp4', supportedFile('MP4/ffmpeg.mp4'));
    truncateSync(join(workspace, name), 3_000_000_000);
    const start = performance.now();
    expect(await check(name)).toMatchObject({ valid: false, sha256: null, size: 3_000_000_000 });
    expect(performance.now() - start).toBeLessThan(1000);
  });
  test('limits can be changed', async () => {
    const limits = await parseLimits('image: 1 KiB');
    if (!limits.ok) throw new Error();
    expect(codes(await check(writeFile('icon.png', supportedFile('PNG/ffmpeg.png')), limits.limits))).toEqual(
      ['error too_large'],
    );
  });
});

describe('what is not a regular file', () => {
  unix('a named pipe does not hang the check', async () => {
    execFileSync('mkfifo', [join(workspace, 'pipe.pdf')]);
    expect(codes(await check('pipe.pdf'))).toEqual(['error not_a_file']);
  });
  unix('a socket', async () => {
    const server = createServer().listen(join(workspace, 'socket.pdf'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(codes(await check('socket.pdf'))).toEqual(['error not_a_file']);
    server.close();
  });
  test('a folder', async () => {
    mkdirSync(join(workspace, 'folder.pdf'));
    expect(codes(await check('folder.pdf'))).toEqual(['error not_a_file']);
  });
  unix('a link to a device is also outside the workspace', async () => {
    symlinkSync('/dev/zero', join(workspace, 'zero.png'));
    expect(codes(await check('zero.png'))).toEqual(['error outside_workspace', 'error not_a_file']);
  });
  test('a path that does not exist', async () => {
    expect(codes(await check('gone.pdf'))).toEqual(['error unreadable']);
  });
  unix('links to missing files and to themselves', async () => {
    symlinkSync('nowhere', join(workspace, 'broken.pdf'));
    symlinkSync('loop.pdf', join(workspace, 'loop.pdf'));
    const broken = await check('broken.pdf');
    expect(codes(broken)).toEqual(['error unreadable']);
    expect(broken.problems[0]!.message).toContain('symbolic link to something that does not exist');
    expect(codes(await check('loop.pdf'))).toEqual(['error unreadable']);
  });
  test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is said to be the reason', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${workspace}/bad-`), Buffer.from([0xff]), Buffer.from('.pdf')]),
      'x',
    );
    const name = readdirSync(workspace).find((one) => one.startsWith('bad-'))!;
    const file = await check(name);
    expect(codes(file)).toEqual(['error unreadable']);
    expect(file.problems[0]!.message).toContain('its name is not valid UTF-8, so it must be renamed');
  });
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file that may not be read',
    async () => {
      chmodSync(join(workspace, writeFile('closed.pdf', 'x')), 0);
      expect(codes(await check('closed.pdf'))).toEqual(['error unreadable']);
    },
  );
});

describe('locations', () => {
  unix('a link inside the workspace is followed, and keeps its name', async () => {
    writeFile('target.bin', supportedFile('PDF/cairo.pdf'));
    symlinkSync('target.bin', join(workspace, 'link.pdf'));
    expect(await check('link.pdf')).toMatchObject({
      valid: true,
      name: 'link.pdf',
      realPath: join(workspace, 'target.bin'),
    });
  });
  unix('a file outside the workspace is not read', async () => {
    writeFileSync(join(outside, 'secret.pdf'), supportedFile('PDF/cairo.pdf'));
    symlinkSync(join(outside, 'secret.pdf'), join(workspace, 'leak.pdf'));
    symlinkSync(outside, join(workspace, 'outside-link'));
    for (const path of ['leak.pdf', 'outside-link/secret.pdf', `../${basename(outside)}/secret.pdf`]) {
      const file = await check(path);
      expect(codes(file), path).toEqual(['error outside_workspace']);
      expect(file).toMatchObject({ size: null, sha256: null, format: null });
    }
  });
  unix(
    'a folder that is replaced by a link out of the workspace during the check is not followed',
    async () => {
      mkdirSync(join(workspace, 'swapped'));
      writeFile('swapped/1.pdf', supportedFile('PDF/cairo.pdf'));
      writeFile('swapped/2.pdf', supportedFile('PDF/cairo.pdf'));
      writeFileSync(join(outside, '2.pdf'), supportedFile('PDF/qpdf-linearised.pdf'));
      const found = ['swapped/1.pdf', 'swapped/2.pdf'].map((path) => ({
        path,
        absolutePath: join(workspace, path),
      }));
      const swap = () => {
        if (lstatSync(join(workspace, 'swapped')).isSymbolicLink()) return;
        renameSync(join(workspace, 'swapped'), join(workspace, 'moved'));
        symlinkSync(outside, join(workspace, 'swapped'));
      };
      const checked = await checkFiles(found, { workspace, limits: DEFAULT_LIMITS, onChecked: swap });
      expect(checked.map(codes)).toEqual([[], ['error changed']]);
      expect(checked[1]).toMatchObject({ valid: false, sha256: null, format: null });
    },
  );
  unix('a folder whose name begins with two dots is inside', async () => {
    mkdirSync(join(workspace, '..dots'));
    expect(await check(writeFile('..dots/a.pdf', supportedFile('PDF/cairo.pdf')))).toMatchObject({
      valid: true,
    });
  });
});

describe('problems', () => {
  test('of one file are reported together', async () => {
    const name = writeFile('all.png', supportedFile('JPEG/libjpeg.jpg').subarray(0, 700));
    truncateSync(join(workspace, name), 6_000_000);
    expect(codes(await check(name))).toEqual(['error too_large', 'warning content_mismatch']);
    expect(codes(await check(writeFile('nothing', '')))).toEqual([
      'error unsupported_extension',
      'error empty',
    ]);
  });
  test('say what was found, what is allowed and what to do', async () => {
    const page = '<!doctype html><title>Not found</title>';
    const file = await check(writeFile('report.xls', page));
    expect(file.problems[0]!.message).toMatch(
      /^The name says XLS, but the content is an HTML page\. Allowed under this name: XLS\. /,
    );
    for (const [name, content] of Object.entries({ 'a.txt': 'x', 'b.png': 'x', 'c.pdf': '', d: page })) {
      for (const { message } of (await check(writeFile(name, content))).problems)
        expect(message.split('. ').length).toBeGreaterThan(2);
    }
  });
  test.each([
    [
      'an answer of a server',
      'a.jpg',
      '{"error": "not found"}',
      /error message or a login page instead of the file/,
    ],
    ['its words alone', 'b.mp4', 'Not Found', /error message or a login page instead of the file/],
    ['text under its own name', 'notes.md', '# Notes', /video: \.mp4\. Convert it to PDF: `soffice/],
    [
      'a page under its own name',
      'index.html',
      '<!doctype html><p>x',
      /video: \.mp4\. Print it to PDF: `chromium/,
    ],
    ['a piece of a page', 'c.pdf', '<center><h1>502 Bad Gateway</h1></center>', /a piece of an HTML page/],
    [
      'audio under a video name',
      'd.png',
      supportedFile('M4A/ffmpeg.m4a'),
      /"d\.m4a": it is then sent as a voice message/,
    ],
    [
      'QuickTime with audio only',
      'e.m4a',
      UNSUPPORTED_FILES.find(({ name }) => name.endsWith('audio.mov'))!.content,
      /`ffmpeg -i in\.mov -vn -b:a 64k out\.m4a`/,
    ],
    [
      'a sheet of 1992',
      'f.xls',
      Buffer.from('0904060000001000', 'hex'),
      /an Excel 4 worksheet.*`soffice --headless --convert-to xlsx in\.xls`/,
    ],
  ])('say what to do: %s', async (_, name, content, words) => {
    expect((await check(writeFile(name, content))).problems[0]!.message).toMatch(words);
  });
});

test('many files keep their order, and each is reported when it is checked', async () => {
  const found = Array.from({ length: 600 }, (_, i) => {
    const path = writeFile(
      `many-${i}.png`,
      Buffer.concat([supportedFile('PNG/cairo.png'), Buffer.from(String(i))]),
    );
    return { path, absolutePath: join(workspace, path) };
  });
  const reported: string[] = [];
  const checked = await checkFiles(found, {
    workspace,
    limits: DEFAULT_LIMITS,
    onChecked: ({ path }) => reported.push(path),
  });
  expect(checked.map(({ path }) => path)).toEqual(found.map(({ path }) => path));
  expect(reported).toEqual(found.map(({ path }) => path));
  expect(checked.every(({ valid }) => valid)).toBe(true);
  expect(new Set(checked.map(({ sha256 }) => sha256)).size).toBe(600);
});
