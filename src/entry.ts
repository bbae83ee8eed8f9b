/**
 * The only entry of the bundle: it starts the action or, when it is imported as `index.js?cli`, the command line. ncc
 * builds one entry at a time, and two builds would put the code that both share into `dist` twice.
 */
if (import.meta.url.endsWith('?cli')) await import('./cli.ts');
else await import('./main.ts');
