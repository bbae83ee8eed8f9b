/**
 * A job summary as GitHub shows it on a run's page: its colours, its tables, and nothing that could run. Only for
 * pictures; GitHub's own sanitizer is stricter than a page without scripts.
 */
export function summaryPage(job: string, summaries: readonly string[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Job summary</title><style>${STYLE}</style></head>
<body><section class="box"><header>${job} summary</header>
<div class="markdown">${summaries.join('\n<hr>\n')}</div></section></body></html>`;
}

const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --ground: #fff; --stripe: #f6f8fa; --code: #818b981f; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --ground: #0d1117; --stripe: #151b23; --code: #656c7633; --link: #4493f8; } }
body { margin: 0; padding: 24px; background: var(--ground); color: var(--text); font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, Vazirmatn, Tahoma, "DejaVu Sans", sans-serif, "Noto Color Emoji"; }
.box { border: 1px solid var(--line); border-radius: 6px; }
.box > header { padding: 16px; color: var(--muted); }
.box > header { font-size: 14px; }
.markdown { padding: 0 16px 16px; word-wrap: break-word; }
h3 { margin: 0 0 16px; font-size: 1.25em; font-weight: 600; line-height: 1.25; }
p, ul, table { margin: 0 0 16px; }
hr { height: 4px; margin: 24px 0; border: 0; background: var(--line); }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); }
th { font-weight: 600; }
tr:nth-child(2n) { background: var(--stripe); }
code { padding: .2em .4em; border-radius: 6px; background: var(--code); font: 85% ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
a { color: var(--link); }
`;
