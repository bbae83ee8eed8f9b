import { type Access, fixedAccess } from '../../src/credentials/access.ts';
import type { ItemIdentity } from '../../src/delivery/item.ts';
import { noReceipt, type Receipt } from '../../src/delivery/receipt.ts';
import { send } from '../../src/delivery/send.ts';
import type { SendOptions } from '../../src/kenar/client.ts';
import { KenarError } from '../../src/kenar/error.ts';
import type { Recipient } from '../../src/kenar/recipient.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';

export const BOT: Recipient = { kind: 'bot', id: 'a' };
export const USER: Recipient = { kind: 'user', id: 'sandbox-user' };
const IDENTITY: ItemIdentity = { kind: 'text', sha256: 'a'.repeat(64), name: '', place: 0 };
const TEXT = { kind: 'text', text: 'Hi' } as const;

type Options = {
  recipient?: Recipient;
  access?: Access;
  receipt?: Partial<Receipt> | null;
  what?: string;
  sendMessage?: (options: SendOptions) => Promise<string | null>;
};

/** Opens a sandbox, and gives the function that sends a text to it. */
export async function openSendText() {
  const sandbox = await openSandbox();
  return (options?: Options) => sendText(sandbox, options);
}

/** Sends a text, and tells what the log and the receipt got. */
async function sendText(sandbox: Sandbox, options: Options = {}) {
  const events: string[] = [];
  const { kenar, context, lines } = await openTestKenar(sandbox.url, { retries: 0 });
  context.redactor.add('s3cret-of-tests');
  const note = (event: string, recipient: string, item: ItemIdentity) => {
    if (item !== IDENTITY) throw new Error('another item');
    events.push(`${event} ${recipient}`);
  };
  const recording: Receipt = {
    ...noReceipt,
    recordAttempt: async (recipient, item) => note('asked', recipient, item),
    recordOutcome: async (recipient, item, outcome) => note(outcome, recipient, item),
    ...options.receipt,
  };
  const before = sandbox.requests().length;
  const { sendMessage } = options;
  const sent = await send(
    {
      kenar: sendMessage
        ? { sendMessage: (_recipient, _message, sendOptions = {}) => sendMessage(sendOptions) }
        : kenar,
      context: { ...context, clock: { ...context.clock, monotonic: () => 1000 } },
      receipt: options.receipt === null ? noReceipt : recording,
      access: options.access ?? fixedAccess('sandbox-access-token'),
    },
    options.recipient ?? BOT,
    TEXT,
    IDENTITY,
    options.what ?? 'the text',
  );
  const tokens = sandbox
    .requests()
    .slice(before)
    .map(({ headers }) => headers.authorization ?? null);
  return { sent, lines, events, tokens };
}

export const refusal = (status: number, more: { endsRun?: boolean } = {}) =>
  new KenarError(`Answered ${status} s3cret-of-tests.`, 'Look.', {
    step: 'message',
    kind: status >= 500 ? 'server_error' : 'rejected',
    status,
    ...more,
  });
/** As the client does it: each try is announced, and its result told. */
export const answering = (...errors: (Error | null)[]) => {
  const rest = [...errors];
  return async ({ beforeTry, afterTry }: SendOptions) => {
    await beforeTry?.();
    const error = rest.shift() ?? null;
    if (error === null) {
      await afterTry?.({ value: 'c1' });
      return 'c1';
    }
    if (error instanceof KenarError) await afterTry?.({ error, retryAfter: null });
    throw error;
  };
};
