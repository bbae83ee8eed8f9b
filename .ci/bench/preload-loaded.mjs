/**
 * Loaded by `node --import` before a program: notes which files it loads, and which of Node's own modules, as JSON in the
 * file that BENCH_NOTE names.
 */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const files = new Set();
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) files.add(url);
    return next(url, context);
  },
});
process.once('exit', () => {
  const note = { files: [...files], builtins: process.moduleLoadList };
  writeFileSync(process.env.BENCH_NOTE, JSON.stringify(note));
});
