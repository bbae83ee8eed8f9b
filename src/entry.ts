/**
 * The only entry of the bundle: it starts the action or, when it is imported as `index.js?cli`, the command line. ncc
 * builds one entry at a time, and two builds would put the code that both share into `dist` twice.
 */
import { WRONG_USAGE } from './cli/exit-codes.ts';
import { describeOldNode } from './cli/node-version.ts';

if (import.meta.url.endsWith('?cli')) {
  // Before the rest is loaded: an older Node ends there with a stack trace.
  const problem = describeOldNode(process.versions.node);
  if (problem === null) await import('./cli.ts');
  else {
    process.stderr.write(`Error: ${problem}\n`);
    process.exitCode = WRONG_USAGE;
  }
} else await import('./main.ts');
