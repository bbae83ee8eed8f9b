import { join } from 'node:path';
import type { RunContext } from '../../src/inputs/run-context.ts';
import { INPUT_NAMES } from '../../src/inputs/table.ts';
import { NO_VALUES } from '../../src/message/values.ts';
import { annotate } from '../../src/report/annotations.ts';
import { describeEnd } from '../../src/report/lines.ts';
import type { Report } from '../../src/report/report.ts';
import { type Run, run } from '../../src/run/run.ts';
import type { Log } from '../../src/runtime/log.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createRedactor } from '../../src/text/redact.ts';

export type Inputs = Readonly<Record<string, string>>;

export type Transcript = Run & {
  /** The log as a step has it, annotations and last line included. `# ` begins a phase. */
  readonly log: readonly string[];
  readonly debug: readonly string[];
  readonly redact: (text: string) => string;
};

export type TranscriptOptions = {
  readonly workspace: string;
  readonly inputs: Inputs;
  readonly sandbox?: Sandbox;
  /** The attempt of the run, from 1. */
  readonly attempt?: number;
  readonly canceller?: AbortController;
  /** Called with every line of the log. */
  readonly onLine?: (line: string) => void;
};

/** A run of the action in this process, on a clock that stands still. */
export async function runInProcess({
  workspace,
  inputs,
  sandbox,
  attempt = 1,
  canceller = new AbortController(),
  onLine = () => {},
}: TranscriptOptions): Promise<Transcript> {
  const [log, debug]: [string[], string[]] = [[], []];
  const note = (line: string) => {
    log.push(line);
    onLine(line);
  };
  const annotated =
    (severity: string) =>
    (line: string, about: { file?: string; title?: string } = {}) => {
      const where = [about.file, about.title].filter((one) => one !== undefined).join(' | ');
      note(`${severity}${where === '' ? '' : ` (${where})`}: ${line}`);
    };
  const recorder: Log = {
    phase: (title) => note(`# ${title}`),
    info: note,
    warning: annotated('warning'),
    error: annotated('error'),
    debug: (line) => void debug.push(line),
  };
  const given: Inputs = {
    ...(sandbox ? { api_url: sandbox.url, upload_url: sandbox.url, oauth_url: sandbox.url } : {}),
    api_key: 'sandbox-key',
    retries: '0',
    ...inputs,
  };
  const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, given[name] ?? '']));
  const scopeStart = 'acme/app/4711/';
  const runContext: RunContext = {
    workspace,
    scope: `${scopeStart}report/__self`,
    attempt: { number: attempt, scopeStart },
    isForkedPullRequest: false,
  };
  const redactor = createRedactor();
  const result = await run(raw, runContext, {
    clock: { now: Date.now, monotonic: () => 1000, random: () => 0.5, sleep: async () => {} },
    log: recorder,
    redactor,
    signal: canceller.signal,
    forceSignal: canceller.signal,
    openTokenStore: () => Promise.reject(new Error('no token is kept')),
    readValues: async () => ({ ...NO_VALUES, tag: 'v1.2' }),
  });
  annotate(result.report, recorder);
  note(describeEnd(result.report));
  const lines = uploadsFirst(log).map((line) => line.replaceAll(join(workspace, '/'), ''));
  return { ...result, log: lines, debug, redact: redactor.redact };
}

/** Uploads run beside the messages: their lines are moved to the beginning of the phase. */
function uploadsFirst(log: readonly string[]): string[] {
  const isUpload = (line: string) => /^Uploaded .* ms$/.test(line);
  const begin = log.findIndex((line) => line.startsWith('# Upload')) + 1;
  const phase = log.slice(begin);
  return [
    ...log.slice(0, begin),
    ...phase.filter(isUpload).sort(),
    ...phase.filter((line) => !isUpload(line)),
  ];
}

/** `photo.jpg sent: bot:a sent, bot:b failed`, a text, token or file a line; each error of its deliveries on the next. */
export function outline({ report }: { readonly report: Report }): string[] {
  const told = (what: string, deliveries: Report['messageDeliveries']) => [
    [what, deliveries.map(({ recipient, status }) => `${recipient} ${status}`).join(', ')]
      .filter(Boolean)
      .join(': '),
    ...new Set(deliveries.flatMap(({ error }) => (error === null ? [] : [`  ${error}`]))),
  ];
  return [
    `${report.status}${report.failed ? ', failed' : ''}`,
    ...(report.messageDeliveries.length > 0 ? told('text', report.messageDeliveries) : []),
    ...report.results.flatMap(({ path, media_token, status, deliveries }) =>
      told(
        `${path ?? media_token} ${status}${path !== null && media_token ? ' with token' : ''}`,
        deliveries,
      ),
    ),
  ];
}

/** What became of the text and of each file, all for the same reason. */
export const keptBack = (error: string, ...results: string[]) => [
  'failed, failed',
  'text: bot:a not_sent',
  `  ${error}`,
  ...results.flatMap((result) =>
    result.endsWith('invalid') ? [result] : [`${result}: bot:a not_sent`, `  ${error}`],
  ),
];

/** What a chat got: texts, and the names of files. */
export function messagesIn(sandbox: Sandbox, chat: string): string[] {
  return (sandbox.chats()[chat] ?? []).map(({ text, media }) => text ?? media?.file_name ?? '');
}
