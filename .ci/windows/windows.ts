/**
 * `npm run test:windows`: the built action with Node for Windows under Wine, against the sandbox on this machine, over
 * what differs on Windows. `-- TEXT` plays only the cases whose name has it.
 */

import { describeOutcomes, type Outcome, play } from './case.ts';
import { CANCEL } from './cases/cancel.ts';
import { NAMES } from './cases/names.ts';
import { PATHS } from './cases/paths.ts';
import { RECEIPT } from './cases/receipt.ts';
import { TEXTS } from './cases/texts.ts';
import { TOKEN } from './cases/token.ts';
import { describeMissing, openWindows } from './wine.ts';

const NOT_SHOWN = `Wine can’t show these, which are left to CI’s Windows runner: links and junctions (a link of this machine is a plain
file or folder there), streams (name:stream), files that refuse to be cut, renamed or deleted while they are open, and
Node 24.`;

const missing = describeMissing();
if (missing !== null) {
  console.error(missing);
  process.exitCode = 1;
} else {
  await playAll(process.argv[2] ?? '');
}

async function playAll(text: string): Promise<void> {
  const windows = await openWindows();
  try {
    const cases = [PATHS, NAMES, RECEIPT, TOKEN, TEXTS, CANCEL]
      .flat()
      .filter(({ about }) => about.includes(text));
    const outcomes: Outcome[] = [];
    for (const one of cases) {
      console.error(`${outcomes.length + 1} of ${cases.length}: ${one.about}`);
      outcomes.push(await play(windows, one));
    }
    const failed = outcomes.filter(({ expected, seen }) => seen !== expected).length;
    console.log(`${describeOutcomes(outcomes)}\n`);
    console.log(`${windows.versions}: ${outcomes.length} cases, ${failed} not as expected.`);
    console.log(NOT_SHOWN);
    process.exitCode = failed === 0 && outcomes.length > 0 ? 0 : 1;
  } finally {
    await windows.close();
  }
}
