import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { identify, itemsOf, nameItem } from '../../src/delivery/item.ts';
import { fileItem, textItem, tokenItem, validFile } from '../helpers/report-data.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the items of a run', () => {
  const file = validFile('a.png');

  test('are the text, given tokens and files, in this order', () => {
    const text = { filled: 'Release v1', source: 'Release {{tag}}' };
    expect(itemsOf({ text, givenTokens: ['t1', 't2'], files: [file] })).toEqual([
      { kind: 'text', text: 'Release v1', source: 'Release {{tag}}' },
      { kind: 'token', mediaToken: 't1' },
      { kind: 'token', mediaToken: 't2' },
      { kind: 'file', file },
    ]);
    expect(itemsOf({ text: null, givenTokens: [], files: [] })).toEqual([]);
  });

  test('are known by template, token, and path; equals by their place', () => {
    const text = { kind: 'text', text: 'Release v1', source: 'Release {{tag}}' } as const;
    expect(identify([text, tokenItem, tokenItem, tokenItem, fileItem(file)])).toEqual([
      { kind: 'text', sha256: sha('Release {{tag}}'), name: '', place: 0 },
      { kind: 'token', sha256: sha('given'), name: '', place: 0 },
      { kind: 'token', sha256: sha('given'), name: '', place: 1 },
      { kind: 'token', sha256: sha('given'), name: '', place: 2 },
      { kind: 'file', sha256: file.sha256, name: 'a.png', place: 0, path: 'out/a.png' },
    ]);
  });

  test('have names in the log', () => {
    expect([textItem, tokenItem, fileItem(file)].map(nameItem)).toEqual([
      'the text',
      'media token given',
      'out/a.png',
    ]);
  });
});
