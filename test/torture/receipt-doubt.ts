import { readFile } from 'node:fs/promises';
import { type Expected, fileKey, textKey } from './oracle.ts';
import type { Plan } from './plan.ts';

/**
 * The messages that a receipt has as asked for, without an outcome behind it. Read in a way of its own: what the
 * action makes of its receipts is what is tested.
 */
export async function doubtfulIn(path: string, plan: Plan): Promise<Expected[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const last = new Map<string, { event: string; message: Expected }>();
  for (const line of text.split('\n').slice(0, -1)) {
    const { event, recipient, item } = JSON.parse(line);
    if (event === 'uploaded') continue;
    const key = item.kind === 'text' ? textKey(plan.text ?? '') : fileKey(item.sha256, item.name);
    last.set(`${recipient} ${key} ${item.place}`, { event, message: { recipient, key } });
  }
  return [...last.values()]
    .filter(({ event }) => event === 'asked' || event === 'unknown')
    .map(({ message }) => message);
}
