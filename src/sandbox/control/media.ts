import { FORMATS } from '../../media/catalog.ts';
import { extensionOf } from '../endpoints/upload-rules.ts';
import { type ApiResponse, GRPC, refuse } from '../http/response.ts';
import type { Store } from '../state/store.ts';

/**
 * An uploaded file, for the page to show. Its type comes from the catalog, never from the sender, and documents are
 * only downloaded: no upload can become a page of the sandbox's own origin.
 */
export function mediaResponse(store: Store, token: string, range: string | undefined): ApiResponse {
  const upload = store.upload(token);
  if (upload === undefined) refuse(404, GRPC.NOT_FOUND, 'there is no such media token');
  const bytes = store.bytesOf(token);
  if (bytes === undefined) refuse(410, GRPC.NOT_FOUND, 'the bytes were not kept');
  const name = encodeURIComponent(upload.file_name.toWellFormed()).replace(/['()*]/g, percentEncode);
  const headers = {
    'content-type': mimeTypeOf(upload.file_name),
    'content-disposition': `${upload.media_type === 'file' ? 'attachment' : 'inline'}; filename*=UTF-8''${name}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'accept-ranges': 'bytes',
  };
  return cutRange({ status: 200, headers, body: bytes }, bytes, range);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function mimeTypeOf(fileName: string): string {
  const extension = extensionOf(fileName);
  const formats = Object.values(FORMATS);
  const format = formats.find(({ extensions }) => extensions.some((known) => known === extension));
  return format?.mimeType ?? 'application/octet-stream';
}

/** One range, since players ask for one; any other request gets the whole file, as HTTP allows. */
function cutRange(whole: ApiResponse, bytes: Buffer, range: string | undefined): ApiResponse {
  const [, from = '', to = ''] = range?.match(/^bytes=(\d*)-(\d*)$/) ?? [];
  if (from === '' && to === '') return whole;
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes.length : Math.min(bytes.length, Number(to) + 1);
  if (start >= end) {
    refuse(416, GRPC.OUT_OF_RANGE, 'there is no such range', { 'content-range': `bytes */${bytes.length}` });
  }
  return {
    status: 206,
    headers: { ...whole.headers, 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` },
    body: bytes.subarray(start, end),
  };
}
