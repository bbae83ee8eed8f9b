import pLimit from 'p-limit';
import type { Kenar } from '../kenar/client.ts';
import { KenarError } from '../kenar/error.ts';
import type { ValidFile } from '../media/file.ts';
import { checkUnchanged, FileChangedError, readChecked } from '../media/read.ts';
import { CancelledError } from '../runtime/cancel.ts';
import type { Context } from '../runtime/context.ts';
import { oneLine } from '../text/safe.ts';
import { formatSize, formatSpan } from '../text/units.ts';
import type { Item, ItemIdentity } from './item.ts';
import type { Upload } from './outcome.ts';
import type { Receipt } from './receipt.ts';
import type { RunState } from './run-state.ts';
import { createProgress } from './upload-progress.ts';

/** The uploads of a run. They run ahead of the messages, some at a time, in the order of the items. */
export type Uploads = {
  /** The item's media token, `waiting` while its upload is not done, `failed` when there will be none. */
  tokenOf(index: number): { token: string } | 'waiting' | { failed: string };
  /** Resolves when one more upload has ended. */
  nextEnd(): Promise<void>;
  /** Resolves when all have. */
  allEnded(): Promise<void>;
  /** Drops the uploads under way and those to come: no recipient needs them any more. */
  abandon(): void;
  result(index: number): Upload | null;
};

export type UploadTools = {
  readonly kenar: Pick<Kenar, 'uploadMedia'>;
  readonly context: Context;
  readonly state: RunState;
  readonly receipt: Receipt;
  readonly concurrency: number;
  /** Called just before an item's upload: whether a recipient is still to get the item. */
  isNeeded(index: number): boolean;
};

export function startUploads(
  items: readonly Item[],
  identities: readonly ItemIdentity[],
  tools: UploadTools,
): Uploads {
  const limit = pLimit(tools.concurrency);
  const abandoned = new AbortController();
  const signal = AbortSignal.any([tools.context.signal, abandoned.signal]);
  const results = new Map<number, Upload>();
  const progressOf = createProgress(
    items.flatMap((item) => (item.kind === 'file' ? item.file : [])),
    tools.context,
  );
  let wake = Promise.withResolvers<void>();
  const all = items.map((item, index) => {
    if (item.kind !== 'file') return null;
    const { file } = item;
    const identity = identities[index] as ItemIdentity;
    return limit(async () => {
      const progress = progressOf(file);
      const upload =
        signal.aborted || tools.state.over || !tools.isNeeded(index)
          ? skipped(identity, tools.receipt)
          : await uploadItem(file, identity, tools, { signal, onBytes: progress.moved });
      results.set(index, upload);
      progress.ended();
      wake.resolve();
      wake = Promise.withResolvers<void>();
    });
  });
  return {
    tokenOf(index) {
      const item = items[index] as Item;
      if (item.kind !== 'file') return { token: item.kind === 'token' ? item.mediaToken : '' };
      const result = results.get(index);
      if (!result) return 'waiting';
      if (result.status === 'done') return { token: result.mediaToken };
      return { failed: result.status === 'failed' ? result.error : 'It was not uploaded.' };
    },
    nextEnd: () => wake.promise,
    allEnded: async () => {
      await Promise.all(all);
    },
    abandon: () => abandoned.abort(),
    result: (index) => results.get(index) ?? null,
  };
}

async function uploadItem(
  file: ValidFile,
  identity: ItemIdentity,
  { kenar, context, state, receipt }: UploadTools,
  options: { signal: AbortSignal; onBytes: (bytes: number) => void },
): Promise<Upload> {
  const { clock, log, redactor } = context;
  const started = clock.monotonic();
  try {
    const changed = await checkUnchanged(file);
    if (changed) return failed(changed.message, changed);
    const mediaToken = await kenar.uploadMedia(partOf(file), options);
    log.info(
      `Uploaded ${oneLine(file.path)} (${formatSize(file.size)}) in ${formatSpan(clock.monotonic() - started)}`,
    );
    await receipt
      .recordUpload(identity, mediaToken)
      .catch((error: unknown) => log.debug(`Receipt: ${error}`));
    return { status: 'done', mediaToken };
  } catch (error) {
    if (error instanceof FileChangedError) return failed(error.problem.message, error.problem);
    if (error instanceof CancelledError) return skipped(identity, receipt);
    if (error instanceof KenarError && error.endsRun) state.end(error.message);
    return failed(redactor.redact(error instanceof Error ? error.message : String(error)));
  }
}

function skipped(identity: ItemIdentity, receipt: Receipt): Upload {
  return { status: 'skipped', mediaToken: receipt.mediaToken(identity) };
}

function failed(error: string, problem: Extract<Upload, { status: 'failed' }>['problem'] = null): Upload {
  return { status: 'failed', error, problem };
}

function partOf(file: ValidFile) {
  const { mediaType, name, mimeType, size } = file;
  return { mediaType, name, mimeType, size, open: () => readChecked(file) };
}
