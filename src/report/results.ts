import { basename } from 'node:path';
import { arrived, type Delivery, type Outcome } from '../delivery/delivery.ts';
import type { Item } from '../delivery/item.ts';
import { FORMATS } from '../media/catalog.ts';
import type { CheckedFile, FoundFile } from '../media/file.ts';
import { nameParts } from '../media/name.ts';
import type { Result, ResultStatus } from './report.ts';

/** A file of which nothing was uploaded: refused by the check, or only checked. */
export function resultOfCheck(file: CheckedFile): Result {
  return resultOf(file, { media_token: null, status: file.valid ? 'checked' : 'invalid', deliveries: [] });
}

/** A media token of an earlier upload. */
export function resultOfToken(
  mediaToken: string,
  status: ResultStatus,
  deliveries: readonly Delivery[],
): Result {
  return {
    path: null,
    name: null,
    media_type: null,
    format: null,
    mime_type: null,
    size: null,
    sha256: null,
    media_token: mediaToken,
    status,
    problems: [],
    deliveries,
  };
}

/** A file that was found, and not checked any more: the run was cancelled before. */
export function resultOfFound({ path, absolutePath }: FoundFile, deliveries: readonly Delivery[]): Result {
  const name = basename(absolutePath);
  const { format } = nameParts(name);
  return {
    ...resultOfToken('', 'failed', deliveries),
    path,
    name,
    media_type: format === null ? null : FORMATS[format].mediaType,
    media_token: null,
  };
}

/** What a result's status is made from; `token` is a given one. */
type Ended = {
  readonly kind: 'token' | 'file';
  readonly mediaToken: string | null;
  readonly deliveries: readonly Delivery[];
};

/** Items as they came out of a delivery, and the invalid files that were passed over, each at its place. */
export function resultsOf(
  items: readonly Item[],
  outcome: Outcome,
  checked: readonly CheckedFile[],
  status: (ended: Ended) => ResultStatus,
): Result[] {
  const byFile = new Map<CheckedFile, Result>();
  const tokens: Result[] = [];
  items.forEach((item, index) => {
    const deliveries = outcome.deliveries[index] ?? [];
    if (item.kind === 'token') {
      const { kind, mediaToken } = item;
      tokens.push(resultOfToken(mediaToken, status({ kind, mediaToken, deliveries }), deliveries));
    }
    if (item.kind !== 'file') return;
    const upload = outcome.uploads[index] ?? null;
    const mediaToken = upload && 'mediaToken' in upload ? upload.mediaToken : null;
    const problem = upload?.status === 'failed' ? upload.problem : null;
    const file = problem ? { ...item.file, problems: [...item.file.problems, problem] } : item.file;
    byFile.set(
      item.file,
      resultOf(file, {
        media_token: mediaToken,
        status: status({ kind: 'file', mediaToken, deliveries }),
        deliveries,
      }),
    );
  });
  return [...tokens, ...checked.map((file) => byFile.get(file) ?? resultOfCheck(file))];
}

/** After a run that uploaded, and sent unless it was to upload only. */
export function statusAfter(mode: 'upload' | 'send', { mediaToken, deliveries }: Ended): ResultStatus {
  if (mode === 'upload') return mediaToken === null ? 'failed' : 'uploaded';
  return deliveries.every(arrived) ? 'sent' : 'failed';
}

/** After a run that kept everything back: a file was checked and no more, unless an earlier attempt got further. */
export function statusKeptBack(
  mode: 'check' | 'upload' | 'send',
  { kind, mediaToken, deliveries }: Ended,
): ResultStatus {
  if (mode === 'send' && deliveries.every(arrived)) return 'sent';
  if (mode === 'upload' && mediaToken !== null) return 'uploaded';
  if (kind === 'token') return mode === 'send' ? 'failed' : 'checked';
  return deliveries.every(({ status }) => status === 'not_sent') ? 'checked' : 'failed';
}

function resultOf(file: CheckedFile, rest: Pick<Result, 'media_token' | 'status' | 'deliveries'>): Result {
  return {
    path: file.path,
    name: file.name,
    media_type: file.mediaType,
    format: file.format,
    mime_type: file.mimeType,
    size: file.size,
    sha256: file.sha256,
    media_token: rest.media_token,
    status: rest.status,
    problems: file.problems,
    deliveries: rest.deliveries,
  };
}
