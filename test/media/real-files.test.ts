import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, type Format } from '../../src/media/catalog.ts';
import { formatOf, KINDS } from '../../src/media/content.ts';
import { contentOf, extensionOf, judge } from './check-bytes.ts';
import { FOREIGN, GOOD, SPECIAL } from './fixtures.ts';

describe('a real file under its own extension', () => {
  const files = FORMAT_NAMES.flatMap((format) => GOOD[format].map((file) => ({ format, ...file })));

  test.each(files)('is fine: $name', async ({ format, name, content }) => {
    expect(await judge(name, content)).toBe('fine');
    expect(formatOf(await contentOf(content), format)).toBe(format);
  });

  test('comes from at least two producers a format', () => {
    for (const format of FORMAT_NAMES) {
      const producers = new Set(GOOD[format].map(({ name }) => name.split('/')[2]!.split(/[-.]/)[0]));
      expect(producers.size, format).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a real file of a format that is not allowed', () => {
  test.each(FOREIGN)('is an error under every extension: $name', async ({ content }) => {
    for (const format of FORMAT_NAMES) {
      expect(await judge(`file.${extensionOf(format)}`, content), format).toContain('error content_mismatch');
    }
  });

  test.each(FOREIGN)('has a name that a person knows, and a way out: $name', async ({ name, content }) => {
    const found = await contentOf(content);
    expect(found.kind).toBe('foreign');
    expect(found.label, name).toMatch(/^(an? |plain text|nothing but|raw )/);
    expect(found.label).not.toContain('of the type');
    expect(found.advice).not.toBeNull();
  });

  test('is named', async () => {
    const labels = await Promise.all(
      FOREIGN.map(async ({ name, content }) => [name.slice(8), (await contentOf(content)).label]),
    );
    expect(Object.fromEntries(labels)).toMatchSnapshot();
  });
});

describe('a protected Office file', () => {
  test.each(['DOC', 'DOCX', 'XLS', 'XLSX', 'PPT', 'PPTX'] as Format[])(
    'is a warning as %s',
    async (format) => {
      expect(await judge(`a.${extensionOf(format)}`, SPECIAL['protected-standard.docx']!)).toBe(
        'warning encrypted',
      );
    },
  );
  test.each(['PDF', 'PNG', 'MP4'] as Format[])('is an error as %s', async (format) => {
    expect(await judge(`a.${extensionOf(format)}`, SPECIAL['protected-standard.docx']!)).toBe(
      'error content_mismatch',
    );
  });
  test('of the old kind is a warning, and its kind is known', async () => {
    expect(await judge('a.xls', SPECIAL['encrypted.xls']!)).toBe('warning encrypted');
    expect(await judge('a.ppt', SPECIAL['encrypted.ppt']!)).toBe('warning encrypted');
    expect(await judge('a.doc', SPECIAL['encrypted.xls']!)).toBe(
      'warning content_mismatch, warning encrypted',
    );
  });
});

test('the figures', async () => {
  let right = 0;
  const wrong: string[] = [];
  for (const own of FORMAT_NAMES) {
    for (const { name, content } of GOOD[own]) {
      if ((await judge(name, content)) === 'fine') right += 1;
      else wrong.push(name);
    }
  }
  for (const { name, content } of FOREIGN) {
    for (const format of FORMAT_NAMES) {
      if ((await judge(`a.${extensionOf(format)}`, content)).startsWith('error')) right += 1;
      else wrong.push(`${name} as ${format}`);
    }
  }
  console.log(
    `Real files under real and wrong names: ${right + wrong.length} tried, ${right} right, ${wrong.length} wrong`,
  );
  expect(wrong).toEqual([]);
  expect(KINDS.foreign.formats).toEqual([]);
});
