/** The little HTML that a job summary needs. What goes in as `string` is HTML already: texts go through `escapeHtml`. */

/** Nothing when there are no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const row = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
  return `<table>\n${[row('th', heads), ...rows.map((cells) => row('td', cells))].join('\n')}\n</table>`;
}

export function list(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
}

/** Folded away, with its title to be seen. */
export function folded(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n${content}\n</details>`;
}
