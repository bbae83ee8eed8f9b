import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/media/find.ts';
import { hasManyStars, matchesWildcards } from '../../src/media/wildcards.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

test.each([
  ['*_*_*.pdf', true],
  ['*_*.pdf', false],
  ['**a**b', false],
  ['*_*_[ab]*', true],
  ['*_*_[[]*', false],
  ['*_*_[]]*', false],
  ['*_*_[ab*', false],
  ['*_*_\\**', true],
  ['*_*_*\\', false],
])('the segment %s is matched without @actions/glob: %j', (segment, expected) => {
  expect(hasManyStars(segment)).toBe(expected);
});

describe('wildcards', () => {
  test('match what a regular expression of the same meaning matches', () => {
    const meanings = {
      a: 'a',
      b: 'b',
      '*': '.*',
      '?': '.',
      '.': '\\.',
      '[a-c]': '[a-c]',
      '[^a]': '[^a]',
      '\\*': '\\*',
    };
    const pieces = fc.array(fc.constantFrom(...Object.entries(meanings)), { maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pieces, name, (chosen, text) => {
        const [pattern, source] = [0, 1].map((at) => chosen.map((piece) => piece[at]).join(''));
        expect(matchesWildcards(pattern as string, text)).toBe(new RegExp(`^${source}$`).test(text));
      }),
    );
  });

  test('find their files soon, whatever others are named', async () => {
    const workspace = await makeWorkspace();
    await workspace.write('a_b_c_d_e_f.pdf', '');
    await workspace.write('_'.repeat(250), '');
    const { path } = workspace;
    const find = async (...patterns: string[]) => {
      const found = await findFiles({ patterns, workingDirectory: path, workspace: path });
      return found.map((file) => file.path);
    };
    expect(await find('*_*_*_*_*_*.pdf')).toEqual(['a_b_c_d_e_f.pdf']);
    expect(await find('*_*_*_*_*_*.[pP][dD][fF]')).toEqual(['a_b_c_d_e_f.pdf']);
    await workspace.write('a*b_c_d.pdf', '');
    expect(await find('a\\*b_*_*.*')).toEqual(['a*b_c_d.pdf']);
    expect(await find('*.pdf', '!a\\*b*', '!*_*_*_*_*_*.pdf')).toEqual([]);
  });
});
