import { basename } from 'node:path';
import type { Item } from '../delivery/item.ts';
import { arrived, type Delivery, type Outcome } from '../delivery/outcome.ts';
import { FORMATS } from '../media/catalog.ts';
import type { CheckedFile, FoundFile } from '../media/file.ts';
import { nameParts } from '../media/name.ts';
import type { Result, ResultStatus, RunMode } from './report.ts';

/**
 * One result for each given token and each checked file, invalid ones at their place.
 *
 * @param stopped the run ended before it uploaded or sent anything
 */
export function resultsOf(
  plan: { readonly mode: RunMode; readonly items: readonly Item[]; readonly checked: readonly CheckedFile[] },
  outcome: Outcome,
  stopped: boolean,
): Result[] {
  const tokens: Result[] = [];
  const byFile = new Map<CheckedFile, Result>();
  plan.items.forEach((item, index) => {
    const deliveries = outcome.deliveries[index] ?? [];
    if (item.kind === 'token') {
      const { mediaToken } = item;
      const status = statusOf({ kind: 'token', mediaToken, deliveries }, plan.mode, stopped);
      tokens.push({ ...EMPTY, media_token: mediaToken, status, deliveries });
    }
    if (item.kind === 'file') byFile.set(item.file, fileResult(item.file, index));
  });
  return [...tokens, ...plan.checked.map((file) => byFile.get(file) ?? invalidResult(file))];

  function fileResult(file: CheckedFile, index: number): Result {
    const deliveries = outcome.deliveries[index] ?? [];
    const upload = outcome.uploads[index];
    const mediaToken = upload && 'mediaToken' in upload ? upload.mediaToken : null;
    const problem = upload?.status === 'failed' ? upload.problem : null;
    return {
      ...describeFile(file),
      problems: problem ? [...file.problems, problem] : file.problems,
      media_token: mediaToken,
      status: statusOf({ kind: 'file', mediaToken, deliveries }, plan.mode, stopped),
      deliveries,
    };
  }
}

/** A file that was found but not checked: the run was cancelled before. It may have arrived by an earlier attempt. */
export function uncheckedResult({ path, absolutePath }: FoundFile, deliveries: readonly Delivery[]): Result {
  const name = basename(absolutePath);
  const { format } = nameParts(name);
  const mediaType = format === null ? null : FORMATS[format].mediaType;
  const status = deliveries.length > 0 && deliveries.every(arrived) ? 'sent' : 'failed';
  return { ...EMPTY, path, name, media_type: mediaType, status, deliveries };
}

function invalidResult(file: CheckedFile): Result {
  return { ...describeFile(file), status: 'invalid' };
}

/** What a result's status is made from. */
type Ended = {
  readonly kind: 'token' | 'file';
  readonly mediaToken: string | null;
  readonly deliveries: readonly Delivery[];
};

/** A run that stopped early leaves a file `checked`, unless an earlier attempt got further. */
function statusOf({ kind, mediaToken, deliveries }: Ended, mode: RunMode, stopped: boolean): ResultStatus {
  if (mode === 'check') return 'checked';
  if (mode === 'send' && deliveries.every(arrived)) return 'sent';
  if (mode === 'upload' && mediaToken !== null) return 'uploaded';
  if (!stopped) return 'failed';
  if (kind === 'token') return 'failed';
  return deliveries.every(({ status }) => status === 'not_sent') ? 'checked' : 'failed';
}

/** What only a file has is `null` for a given token. */
const EMPTY: Result = {
  path: null,
  name: null,
  media_type: null,
  format: null,
  mime_type: null,
  size: null,
  sha256: null,
  media_token: null,
  status: 'failed',
  problems: [],
  deliveries: [],
};

function describeFile(file: CheckedFile): Result {
  return {
    ...EMPTY,
    path: file.path,
    name: file.name,
    media_type: file.mediaType,
    format: file.format,
    mime_type: file.mimeType,
    size: file.size,
    sha256: file.sha256,
    problems: file.problems,
  };
}
