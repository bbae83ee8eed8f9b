import { arrived, type Delivery, type Outcome } from '../delivery/delivery.ts';
import type { Item } from '../delivery/item.ts';
import type { CheckedFile } from '../media/file.ts';
import type { Result, ResultStatus } from './report.ts';

/** A file of which nothing was uploaded: refused by the check, or only checked. */
export function resultOfCheck(file: CheckedFile, deliveries: readonly Delivery[] = []): Result {
  return resultOf(file, { media_token: null, status: file.valid ? 'checked' : 'invalid', deliveries });
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

/** Items as they came out of a delivery, and the invalid files that were passed over, each at its place. */
export function resultsOfDelivery(
  items: readonly Item[],
  outcome: Outcome,
  checked: readonly CheckedFile[],
  aim: 'upload' | 'send',
): Result[] {
  const byFile = new Map<CheckedFile, Result>();
  const tokens: Result[] = [];
  items.forEach((item, index) => {
    const deliveries = outcome.deliveries[index] ?? [];
    if (item.kind === 'token')
      tokens.push(resultOfToken(item.mediaToken, statusAfter(item.mediaToken, deliveries, aim), deliveries));
    if (item.kind !== 'file') return;
    const upload = outcome.uploads[index] ?? null;
    const mediaToken = upload && 'mediaToken' in upload ? upload.mediaToken : null;
    const problem = upload?.status === 'failed' ? upload.problem : null;
    const file = problem ? { ...item.file, problems: [...item.file.problems, problem] } : item.file;
    byFile.set(
      item.file,
      resultOf(file, {
        media_token: mediaToken,
        status: statusAfter(mediaToken, deliveries, aim),
        deliveries,
      }),
    );
  });
  return [...tokens, ...checked.map((file) => byFile.get(file) ?? resultOfCheck(file))];
}

function statusAfter(
  mediaToken: string | null,
  deliveries: readonly Delivery[],
  aim: 'upload' | 'send',
): ResultStatus {
  if (aim === 'upload') return mediaToken === null ? 'failed' : 'uploaded';
  return deliveries.every(arrived) ? 'sent' : 'failed';
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
