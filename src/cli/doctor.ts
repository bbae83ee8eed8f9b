import { styleText } from 'node:util';
import { withClient } from '../setup/client.ts';
import { examine } from '../setup/doctor.ts';
import { readExamination } from '../setup/doctor-inputs.ts';
import { SetupError } from '../setup/error.ts';
import { failed, type Point } from '../setup/point.ts';
import { harmlessJson, oneLine } from '../text/safe.ts';
import { DONE, NOT_DONE, WRONG_USAGE } from './exit-codes.ts';
import { inOptionWords } from './option-words.ts';
import type { OptionValues } from './options.ts';
import { runSetup } from './setup.ts';
import { openTokenStore } from './token-store.ts';

/** Shorter than a run's: a host that says nothing for so long is no help to one either. */
const TIMEOUT_SECONDS = 15;

const LABELS = { ok: 'ok', failed: 'failed', not_known: 'not known' } as const;
const STYLES = { ok: 'green', failed: 'red', not_known: 'yellow' } as const;

/** Says what works, and sends nothing to a chat. */
export async function runDoctor(options: OptionValues): Promise<void> {
  await runSetup(options, 'Stopping.', async ({ raw, workspace, context, print, refuse }) => {
    const read = await readExamination(raw, workspace);
    if (!read.ok) {
      refuse(read.problems);
      return WRONG_USAGE;
    }
    const { examination } = read;
    const { hosts, apiKey, keptIn } = examination;
    const about = { hosts, apiKey, retries: 0, timeoutSeconds: TIMEOUT_SECONDS };
    const store = keptIn === null ? null : await openTokenStore(keptIn);
    const found = await withClient(about, context, (client) =>
      examine(examination, { ...client, context, store }),
    ).catch(proxyPoint);
    const points = found.map((point) => inWords(point, context.redactor.redact));
    await print(options.json ? `${harmlessJson({ points })}\n` : points.map(lineOf).join(''));
    return points.some(({ status }) => status === 'failed') ? NOT_DONE : DONE;
  });
}

/** Without the proxy that the environment names nothing can be asked. */
function proxyPoint(error: unknown): Point[] {
  if (!(error instanceof SetupError)) throw error;
  return [failed('proxy', error.message, 'Nothing was asked of Divar.')];
}

function inWords({ name, status, seen, advice }: Point, redact: (text: string) => string): Point {
  const say = (text: string) => redact(inOptionWords(text));
  return { name: say(name), status, seen: say(seen), advice: say(advice) };
}

function lineOf({ name, status, seen, advice }: Point): string {
  const label = styleText(STYLES[status], LABELS[status].padEnd(9), { stream: process.stdout });
  return `${label}  ${oneLine(`${name}: ${seen} ${advice}`.trimEnd())}\n`;
}
