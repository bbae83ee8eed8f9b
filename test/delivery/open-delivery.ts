import { join } from 'node:path';
import type { Access } from '../../src/credentials/access.ts';
import { deliver, type Plan } from '../../src/delivery/deliver.ts';
import type { Item } from '../../src/delivery/item.ts';
import type { Outcome } from '../../src/delivery/outcome.ts';
import { noReceipt, type Receipt } from '../../src/delivery/receipt.ts';
import { KenarError } from '../../src/kenar/error.ts';
import type { Message } from '../../src/kenar/message.ts';
import { nameRecipient } from '../../src/kenar/recipient.ts';
import { checkFiles } from '../../src/media/check.ts';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { silentLog } from '../helpers/silent-log.ts';
import { makeWorkspace, type Workspace } from '../helpers/workspace.ts';

export const [A, B, USER] = [
  { kind: 'bot', id: 'a' },
  { kind: 'bot', id: 'b' },
  { kind: 'user', id: 'u' },
] as const;

export const refusal = (endsRun: boolean) =>
  new KenarError('Refused.', 'Look.', { step: 'message', kind: 'rejected', status: 400, endsRun });

type Replies = {
  upload?: (name: string, signal?: AbortSignal) => Promise<string>;
  message?: (what: string) => Promise<string | null>;
  receipt?: Receipt;
  obtainAccess?: () => Promise<Access>;
  controller?: AbortController;
};

type Delivered = {
  outcome: Outcome;
  uploaded: string[];
  sent: string[];
  warnings: string[];
  messages: Message[];
};

/** A workspace with three checked files, and a delivery that sends them unless its plan has other items. */
export async function openDelivery(): Promise<{
  workspace: Workspace;
  FILES: readonly Item[];
  run: (plan: Partial<Plan>, replies?: Replies) => Promise<Delivered>;
}> {
  const workspace = await makeWorkspace();
  const names = ['1.jpg', '2.jpg', '3.jpg'];
  for (const name of names) await workspace.sample('photo.jpg', name);
  const checked = await checkFiles(
    names.map((path) => ({ path, absolutePath: join(workspace.path, path) })),
    { workspace: workspace.path, limits: DEFAULT_LIMITS },
  );
  const FILES = checked.flatMap((file): Item[] => (file.valid ? [{ kind: 'file', file }] : []));
  return { workspace, FILES, run: (plan, replies) => run({ items: FILES, ...plan }, replies) };
}

/** Delivers, with what each upload and message meets, and tells what was requested and what the log got. */
async function run(plan: Partial<Plan> & Pick<Plan, 'items'>, more: Replies = {}): Promise<Delivered> {
  const { upload = async (name) => `token of ${name}`, message = async () => null } = more;
  const { signal } = more.controller ?? new AbortController();
  const [uploaded, sent, warnings, messages]: [string[], string[], string[], Message[]] = [[], [], [], []];
  const outcome = await deliver(
    {
      recipients: [A, B],
      concurrency: 1,
      onUnknown: 'fail',
      onChanged: 'skip',
      buttons: null,
      ...plan,
    },
    {
      kenar: {
        async uploadMedia({ name }, { signal: dropped } = {}) {
          uploaded.push(name);
          return upload(name, dropped);
        },
        async sendMessage(recipient, message_, { beforeTry, accessToken } = {}) {
          await beforeTry?.();
          const content = message_.kind === 'text' ? message_.text : message_.mediaToken;
          const what = `${content} → ${nameRecipient(recipient)}${accessToken ? ` as ${accessToken}` : ''}`;
          messages.push(message_);
          sent.push(what);
          return message(what);
        },
      },
      context: {
        clock: { now: () => 0, monotonic: () => 0, random: () => 0, sleep: async () => {} },
        log: { ...silentLog, warning: (line) => void warnings.push(line) },
        redactor: createRedactor(),
        signal,
        forceSignal: signal,
      },
      receipt: more.receipt ?? noReceipt,
      obtainAccess: more.obtainAccess ?? (() => Promise.reject(new Error('no access is needed'))),
    },
  );
  return { outcome, uploaded, sent, warnings, messages };
}

/** `a sent, b failed: why`, an item a line. */
export const outline = ({ deliveries }: Outcome) =>
  deliveries.map((row) =>
    row
      .map(({ recipient, status, error }) => `${recipient} ${status}${error ? `: ${error}` : ''}`)
      .join(', '),
  );
