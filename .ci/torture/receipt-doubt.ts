import { readFile } from 'node:fs/promises';
import { type Expected, type KeyOfFile, textKey } from './oracle.ts';
import type { Plan } from './plan.ts';

/**
 * The messages that a receipt has as asked for, without an outcome behind it, and not as sent since, a path or text
 * each. Read in a way of its own: what the action makes of its receipts is what is tested.
 */
export async function doubtfulIn(path: string, plan: Plan, keyOfFile: KeyOfFile): Promise<Expected[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const known = new Map<string, { events: string[]; message: Expected }>();
  for (const line of text.split('\n').slice(0, -1)) {
    const { event, recipient, item } = JSON.parse(line);
    if (event === 'uploaded') continue;
    const key = item.kind === 'text' ? textKey(plan.text ?? '') : keyOfFile(item.sha256, item.name);
    const id = JSON.stringify([recipient, item.path ?? null]);
    const { events } = known.get(id) ?? { events: [] };
    known.set(id, { events: [...events, event], message: { recipient, key } });
  }
  return [...known.values()].filter(({ events }) => isDoubtful(events)).map(({ message }) => message);
}

/** An `asked` with no answer right behind it, and nothing sent since. */
function isDoubtful(events: readonly string[]): boolean {
  const since = events.slice(events.lastIndexOf('sent') + 1);
  return since.some((event, index) => {
    const answer = since[index + 1];
    return event === 'unknown' || (event === 'asked' && (answer === undefined || answer === 'asked'));
  });
}
