import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, type Format } from '../../src/media/catalog.ts';
import { formatOf, KINDS } from '../../src/media/content.ts';
import { checkResult, detectContent, extensionOf } from './check-result.ts';
import { SPECIAL_FILES, SUPPORTED_FILES, UNSUPPORTED_FILES } from './fixtures.ts';

describe('a real file under its own extension', () => {
  const files = FORMAT_NAMES.flatMap((format) =>
    SUPPORTED_FILES[format].map((file) => ({ format, ...file })),
  );

  test.each(files)('is fine: $name', async ({ format, name, content }) => {
    expect(await checkResult(name, content)).toBe('fine');
    expect(formatOf(await detectContent(content), format)).toBe(format);
  });

  test('comes from at least two producers for each format', () => {
    for (const format of FORMAT_NAMES) {
      const producers = new Set(
        SUPPORTED_FILES[format].map(({ name }) => name.split('/')[2]!.split(/[-.]/)[0]),
      );
      expect(producers.size, format).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a real file of a format that is not allowed', () => {
  test.each(UNSUPPORTED_FILES)('is an error under every extension: $name', async ({ content }) => {
    for (const format of FORMAT_NAMES) {
      expect(await checkResult(`file.${extensionOf(format)}`, content), format).toContain(
        'error content_mismatch',
      );
    }
  });

  test.each(UNSUPPORTED_FILES)('has a common name, and advice: $name', async ({ name, content }) => {
    const found = await detectContent(content);
    expect(found.kind).toBe('unsupported');
    expect(found.label, name).toMatch(/^(an? |plain text|nothing but|raw )/);
    expect(found.label).not.toContain('of the type');
    expect(found.advice).not.toBeNull();
  });

  test('is named', async () => {
    const labels = await Promise.all(
      UNSUPPORTED_FILES.map(async ({ name, content }) => [
        basename(name),
        (await detectContent(content)).label,
      ]),
    );
    expect(Object.fromEntries(labels)).toMatchSnapshot();
  });
});

describe('a protected Office file', () => {
  test.each(['DOC', 'DOCX', 'XLS', 'XLSX', 'PPT', 'PPTX'] as Format[])(
    'is a warning as %s',
    async (format) => {
      expect(await checkResult(`a.${extensionOf(format)}`, SPECIAL_FILES['protected-standard.docx']!)).toBe(
        'warning encrypted',
      );
    },
  );
  test.each(['PDF', 'PNG', 'MP4'] as Format[])('is an error as %s', async (format) => {
    expect(await checkResult(`a.${extensionOf(format)}`, SPECIAL_FILES['protected-standard.docx']!)).toBe(
      'error content_mismatch',
    );
  });
  test('of an old format is a warning, and its format is known', async () => {
    expect(await checkResult('a.xls', SPECIAL_FILES['encrypted.xls']!)).toBe('warning encrypted');
    expect(await checkResult('a.ppt', SPECIAL_FILES['encrypted.ppt']!)).toBe('warning encrypted');
    expect(await checkResult('a.doc', SPECIAL_FILES['encrypted.xls']!)).toBe(
      'warning content_mismatch, warning encrypted',
    );
  });
});

test('the totals', async () => {
  let right = 0;
  const wrong: string[] = [];
  for (const own of FORMAT_NAMES) {
    for (const { name, content } of SUPPORTED_FILES[own]) {
      if ((await checkResult(name, content)) === 'fine') right += 1;
      else wrong.push(name);
    }
  }
  for (const { name, content } of UNSUPPORTED_FILES) {
    for (const format of FORMAT_NAMES) {
      if ((await checkResult(`a.${extensionOf(format)}`, content)).startsWith('error')) right += 1;
      else wrong.push(`${name} as ${format}`);
    }
  }
  console.log(
    `Real files under real and wrong names: ${right + wrong.length} tried, ${right} right, ${wrong.length} wrong`,
  );
  expect(wrong).toEqual([]);
  expect(KINDS.unsupported.formats).toEqual([]);
});
