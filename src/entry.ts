/**
 * The one entry of the bundle: the action, or with `?cli` behind its name the command line. ncc makes one entry a
 * build; two builds would put what both need into `dist` twice.
 */
if (import.meta.url.endsWith('?cli')) await import('./cli.ts');
else await import('./main.ts');
