/**
 * Loaded by `node --import` before a program: notes its peak memory at its end, in the file that BENCH_NOTE names.
 * Plain JavaScript, because stripping types would add to what is measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';

process.once('exit', () => writeFileSync(process.env.BENCH_NOTE, String(peakBytes())));

/** On Linux `maxRSS` starts at the peak of the process that started this one; VmHWM is its own. */
function peakBytes() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
