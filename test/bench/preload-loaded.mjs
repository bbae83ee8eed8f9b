/** Loaded by `node --import` before a program: notes the files it loads, as JSON, in the file that BENCH_NOTE names. */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = new Set();
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) loaded.add(url);
    return next(url, context);
  },
});
process.once('exit', () => writeFileSync(process.env.BENCH_NOTE, JSON.stringify([...loaded])));
