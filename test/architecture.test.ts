import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Which rooms each room may look into. Data goes one way through the house. */
const ARROWS: Record<string, readonly string[]> = {
  text: [],
  runtime: ['text'],
  media: ['text'],
  kenar: ['runtime', 'text'],
  message: ['kenar', 'text'],
  credentials: ['kenar', 'runtime', 'text'],
  delivery: ['credentials', 'kenar', 'media', 'runtime', 'text'],
  inputs: ['credentials', 'kenar', 'media', 'message', 'text'],
  report: ['delivery', 'media', 'runtime', 'text'],
  run: ['credentials', 'delivery', 'inputs', 'kenar', 'media', 'message', 'report', 'runtime', 'text'],
  github: ['credentials', 'delivery', 'inputs', 'kenar', 'media', 'message', 'report', 'runtime', 'text'],
  sandbox: ['kenar', 'media', 'text'],
  setup: ['credentials', 'inputs', 'kenar', 'runtime', 'text'],
  cli: [
    'credentials',
    'github',
    'inputs',
    'media',
    'message',
    'report',
    'runtime',
    'sandbox',
    'setup',
    'text',
  ],
};

const files = globSync('**/*.ts', { cwd: SRC }).map((file) => file.split(sep).join('/'));

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import\(|import)\s*'([^']+)'/g)].map((match) => match[1] as string);
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] as string) : file;
}

describe('the house', () => {
  test('has only rooms that the map knows', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !room.endsWith('.ts')));
    expect([...rooms].sort()).toEqual(Object.keys(ARROWS).sort());
  });

  test.each(files.filter((file) => file.includes('/')))('%s looks only where its room may look', (file) => {
    const own = roomOf(file);
    const looked = importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) =>
        relative(SRC, join(SRC, dirname(file), target))
          .split(sep)
          .join('/'),
      )
      .map(roomOf)
      .filter((room) => room !== own);
    expect(looked.filter((room) => !ARROWS[own]?.includes(room))).toEqual([]);
  });

  test('speaks to GitHub in one room only', () => {
    const isOfGitHub = (target: string) => target.startsWith('@actions/') && target !== '@actions/glob';
    const speakers = files.filter((file) => importsOf(file).some(isOfGitHub));
    expect(speakers.filter((file) => roomOf(file) !== 'github').sort()).toEqual(['main.ts']);
  });

  test('keeps every file short enough to be one thing', () => {
    const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 220);
    expect(long.filter((file) => !file.endsWith('icons.ts'))).toEqual([]);
  });
});
