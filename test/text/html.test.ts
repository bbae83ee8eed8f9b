import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/text/html.ts';

test.each([
  [`<a href="x" title='y'>&amp;</a>`, '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;'],
  ['سلام 🙂 a/b', 'سلام 🙂 a/b'],
  ['', ''],
])('%s is shown as it is', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});
