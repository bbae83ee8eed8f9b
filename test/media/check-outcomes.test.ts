import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFiles } from '../../src/media/check.ts';
import type { CheckedFile } from '../../src/media/file.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { checkFile } from './check-file.ts';
import { CONTENTS } from './contents.ts';
import { SPECIAL_FILES, supportedFile } from './fixtures.ts';

let workspace: string;
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'check-outcomes-')));
});
afterAll(() => rmSync(workspace, { recursive: true }));

/** The facts of a checked file, with its problems as severities and codes. */
function factsOf(file: CheckedFile) {
  const { path, name, problems, sha256, ...facts } = file;
  const { realPath, identity, ...rest } = { realPath: null, identity: null, ...facts };
  return { ...rest, problems: problems.map(({ severity, code }) => `${severity} ${code}`) };
}

const png = supportedFile('PNG/ffmpeg.png');
const pdf = supportedFile('PDF/cairo.pdf');
const cut = CONTENTS['truncated Office'];
const rows: [name: string, content: Buffer, size: number | null, facts: object][] = [
  [
    'a.png',
    png,
    null,
    { valid: true, mediaType: 'image', format: 'PNG', mimeType: 'image/png', problems: [] },
  ],
  [
    'b.jpg',
    png,
    null,
    {
      valid: true,
      mediaType: 'image',
      format: 'PNG',
      mimeType: 'image/png',
      problems: ['warning content_mismatch'],
    },
  ],
  [
    'c.png',
    pdf,
    null,
    {
      valid: false,
      mediaType: 'image',
      format: 'PDF',
      mimeType: 'application/pdf',
      problems: ['error content_mismatch'],
    },
  ],
  [
    'd',
    png,
    null,
    {
      valid: false,
      mediaType: null,
      format: 'PNG',
      mimeType: 'image/png',
      problems: ['error unsupported_extension'],
    },
  ],
  [
    'e.xls',
    SPECIAL_FILES['protected-standard.docx']!,
    null,
    {
      valid: true,
      mediaType: 'file',
      format: null,
      mimeType: 'application/vnd.ms-excel',
      problems: ['warning encrypted'],
    },
  ],
  [
    'f.doc',
    cut,
    null,
    {
      valid: true,
      mediaType: 'file',
      format: null,
      mimeType: 'application/msword',
      problems: ['warning truncated'],
    },
  ],
  [
    'g.bin',
    cut,
    null,
    {
      valid: false,
      mediaType: null,
      format: null,
      mimeType: null,
      problems: ['error unsupported_extension', 'warning truncated'],
    },
  ],
  [
    'h.png',
    Buffer.alloc(0),
    null,
    { valid: false, mediaType: 'image', format: null, mimeType: null, problems: ['error empty'] },
  ],
  [
    'i.3gpp',
    CONTENTS['M4A or 3GP audio'],
    null,
    {
      valid: false,
      mediaType: null,
      format: '3GP',
      mimeType: 'audio/3gpp',
      problems: ['error unsupported_extension'],
    },
  ],
  [
    'l.xls',
    SPECIAL_FILES['encrypted.xls']!,
    null,
    {
      valid: true,
      mediaType: 'file',
      format: 'XLS',
      mimeType: 'application/vnd.ms-excel',
      problems: ['warning encrypted'],
    },
  ],
  [
    'm.doc',
    SPECIAL_FILES['encrypted.xls']!,
    null,
    {
      valid: true,
      mediaType: 'file',
      format: 'XLS',
      mimeType: 'application/vnd.ms-excel',
      problems: ['warning content_mismatch', 'warning encrypted'],
    },
  ],
  [
    'j.png',
    png,
    5_242_880,
    {
      valid: true,
      mediaType: 'image',
      format: 'PNG',
      mimeType: 'image/png',
      problems: ['warning size_ambiguous'],
    },
  ],
  [
    'k.png',
    png,
    5_242_881,
    { valid: false, mediaType: 'image', format: 'PNG', mimeType: 'image/png', problems: ['error too_large'] },
  ],
];

test.each(rows)(
  '%s is checked for all that an upload or its refusal needs',
  async (name, content, length, facts) => {
    const absolutePath = join(workspace, name);
    writeFileSync(absolutePath, content);
    if (length !== null) truncateSync(absolutePath, length);
    const file = await checkFile(
      { path: `shown/${name}`, absolutePath },
      { workspace, limits: DEFAULT_LIMITS },
    );
    const size = length ?? content.length;
    expect(factsOf(file)).toEqual({ ...facts, size });
    expect(file).toMatchObject({ path: `shown/${name}`, name });
    const bytes = Buffer.concat([content, Buffer.alloc(size - content.length)]);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(file.sha256).toBe(name === 'k.png' ? null : hash);
    expect('realPath' in file ? file.realPath : null).toBe(file.valid ? absolutePath : null);
  },
);

test('what is no file has no facts, and a folder needs no extension', async () => {
  mkdirSync(join(workspace, 'folder'));
  const nothing = { valid: false, mediaType: null, format: null, mimeType: null, size: null };
  const found = ['folder', 'gone'].map((path) => ({ path, absolutePath: join(workspace, path) }));
  const [folder, gone] = await checkFiles(found, { workspace, limits: DEFAULT_LIMITS });
  expect(factsOf(folder!)).toEqual({ ...nothing, problems: ['error not_a_file'] });
  expect(factsOf(gone!)).toEqual({
    ...nothing,
    problems: ['error unsupported_extension', 'error unreadable'],
  });
  expect([folder!.sha256, gone!.sha256]).toEqual([null, null]);
  expect(gone!.problems[0]!.message).toMatch(/ Rename or convert the file\.$/);
});

test.skipIf(process.platform === 'win32')(
  'a special file without an extension has both problems',
  async () => {
    symlinkSync('/dev/null', join(workspace, 'null'));
    const found = { path: 'null', absolutePath: join(workspace, 'null') };
    const file = await checkFile(found, { workspace, limits: DEFAULT_LIMITS });
    expect(factsOf(file).problems).toEqual([
      'error unsupported_extension',
      'error outside_workspace',
      'error not_a_file',
    ]);
  },
);
