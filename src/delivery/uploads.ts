import pLimit from 'p-limit';
import type { Kenar } from '../kenar/client.ts';
import { CancelledError, KenarError } from '../kenar/error.ts';
import { uploadMedia } from '../kenar/upload.ts';
import type { ValidFile } from '../media/file.ts';
import { checkUnchanged, FileChangedError, readChecked } from '../media/read.ts';
import { oneLine } from '../text/safe.ts';
import { formatSize, formatSpan } from '../text/units.ts';
import type { Upload } from './delivery.ts';
import type { Item, ItemIdentity } from './item.ts';
import { createProgress } from './progress.ts';
import type { Receipt } from './receipt.ts';
import type { Run } from './run-state.ts';

/** The uploads of a run: they go ahead of the messages, some at a time, in the order of the items. */
export type Uploads = {
  /** The item's media token, `waiting` while its upload is not done, `failed` when there will be none. */
  tokenOf(index: number): { token: string } | 'waiting' | { failed: string };
  /** Resolves when one more upload has ended. */
  nextEnd(): Promise<void>;
  /** Resolves when all have. */
  allEnded(): Promise<void>;
  /** Nobody waits for an upload any more: those under way are given up, none is begun. */
  abandon(): void;
  result(index: number): Upload | null;
};

export type UploadTools = {
  readonly kenar: Kenar;
  readonly run: Run;
  readonly receipt: Receipt;
  readonly concurrency: number;
  /** Asked when an item's turn has come: whether anybody is still to get it. */
  isNeeded(index: number): boolean;
};

export function startUploads(
  items: readonly Item[],
  identities: readonly ItemIdentity[],
  tools: UploadTools,
): Uploads {
  const limit = pLimit(tools.concurrency);
  const abandoned = new AbortController();
  const kenar = { ...tools.kenar, signal: AbortSignal.any([tools.kenar.signal, abandoned.signal]) };
  const results = new Map<number, Upload>();
  const progressOf = createProgress(
    items.flatMap((item) => (item.kind === 'file' ? item.file : [])),
    kenar,
  );
  let wake = createWake();
  const all = items.map((item, index) => {
    if (item.kind !== 'file') return null;
    const identity = identities[index] as ItemIdentity;
    return limit(async () => {
      const progress = progressOf(item.file);
      results.set(index, await uploadItem(item.file, identity, index, progress.moved, { ...tools, kenar }));
      progress.ended();
      wake.resolve();
      wake = createWake();
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

/** Promise.withResolvers by hand: the command line runs on Node 20, too. */
function createWake(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function uploadItem(
  file: ValidFile,
  identity: ItemIdentity,
  index: number,
  onBytes: (bytes: number) => void,
  { kenar, run, receipt, isNeeded }: UploadTools,
): Promise<Upload> {
  const skipped: Upload = { status: 'skipped', mediaToken: receipt.mediaToken(identity) };
  if (run.over || kenar.signal.aborted || !isNeeded(index)) return skipped;
  const started = kenar.clock.now();
  try {
    const changed = await checkUnchanged(file);
    if (changed) return failed(changed.message, changed);
    const mediaToken = await uploadMedia(kenar, partOf(file), onBytes);
    kenar.log.info(
      `Uploaded ${oneLine(file.path)} (${formatSize(file.size)}) in ${formatSpan(kenar.clock.now() - started)}`,
    );
    await receipt
      .recordUpload(identity, mediaToken)
      .catch((error: unknown) => kenar.log.debug(`Receipt: ${error}`));
    return { status: 'done', mediaToken };
  } catch (error) {
    if (error instanceof FileChangedError) return failed(error.problem.message, error.problem);
    if (error instanceof CancelledError) return skipped;
    if (error instanceof KenarError && error.endsRun) run.end(error.message);
    return failed(kenar.redactor.redact(error instanceof Error ? error.message : String(error)));
  }
}

function failed(error: string, problem: Extract<Upload, { status: 'failed' }>['problem'] = null): Upload {
  return { status: 'failed', error, problem };
}

function partOf(file: ValidFile) {
  const { mediaType, name, mimeType, size } = file;
  return { mediaType, name, mimeType, size, open: () => readChecked(file) };
}
