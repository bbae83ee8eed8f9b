import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeOutputs } from '../../src/github/outputs.ts';
import { endLater } from '../helpers/cleanup.ts';
import { parseOutputs } from '../helpers/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'environment-'));
endLater(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('outputs', () => {
  test('are written in their order, with any content', () => {
    const path = join(folder, 'output');
    writeFileSync(path, '');
    vi.stubEnv('GITHUB_OUTPUT', path);
    const outputs = { b: 'x\ny', a: '', results: '[{"گ":1}]' };
    writeOutputs(outputs);
    const read = parseOutputs(readFileSync(path, 'utf8'));
    expect(Object.entries(read)).toEqual(Object.entries(outputs));
  });

  /** A value at which half an output gets into the file, as on a disk that gets full. */
  const tearing = (path: string) =>
    ({
      toJSON() {
        appendFileSync(path, 'half<<');
        throw new Error('no space left');
      },
    }) as unknown as string;

  test('of which one is torn are whole without it: half a one would spoil all', () => {
    const path = join(folder, 'torn');
    writeFileSync(path, 'before\n');
    vi.stubEnv('GITHUB_OUTPUT', path);
    expect(() => writeOutputs({ a: '1', b: tearing(path), c: '3' })).toThrow('no space left');
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^before\n/);
    expect(text).not.toContain('half');
    expect(parseOutputs(text.slice('before\n'.length))).toEqual({ a: '1' });
  });

  test('whose file can’t be cut tell the first reason', () => {
    const path = join(folder, 'gone');
    const write = (given: string | undefined) => () =>
      writeOutputs({ a: tearing(join(folder, 'other')) }, given);
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'torn'));
    for (const given of [path, folder, undefined]) expect(write(given)).toThrow('no space left');
  });

  test('without a file are an error, or commands as an old runner reads them', () => {
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'missing'));
    expect(() => writeOutputs({ a: '1' })).toThrow('Missing file at path');
    expect(() => writeOutputs({ a: '1' }, undefined)).toThrow('Missing file at path');
  });
});
