import { expect, test } from 'vitest';
import { folded, list, table } from '../../src/github/html.ts';

test('tables, lists and folds are HTML; an empty table or list is an empty text', () => {
  expect(table(['A', 'B'], [])).toBe('');
  expect(
    table(
      ['A', ''],
      [
        ['1', '2'],
        ['3', ''],
      ],
    ),
  ).toBe(
    '<table>\n<tr><th>A</th><th></th></tr>\n<tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td></td></tr>\n</table>',
  );
  expect(list([])).toBe('');
  expect(list(['a', 'b'])).toBe('<ul><li>a</li><li>b</li></ul>');
  expect(folded('Title', 'content')).toBe('<details>\n<summary>Title</summary>\ncontent\n</details>');
});
