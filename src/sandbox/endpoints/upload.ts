import { randomUUID } from 'node:crypto';
import { MEDIA_TYPES, type MediaType } from '../../media/catalog.ts';
import type { ApiCall } from '../http/api-call.ts';
import { contentTypeOf } from '../http/body.ts';
import { type ApiResponse, GRPC, jsonResponse, refuse, refuseArgument } from '../http/response.ts';
import { bearerToken } from './access.ts';
import { readUploadForm } from './upload-form.ts';
import { allowedExtensions, contentAgrees, extensionOf, sizeLimit } from './upload-rules.ts';

/**
 * Step 2: `POST /upload/{media_type}`. Source: the seed, "مرحله ۲", "فرمت‌های مجاز" and "محدودیت‌های حجم".
 *
 * A failed attempt uses the token up, too: whether it stays usable is not documented, so a client must not rely on
 * it. Content-Length is required because Divar's gateway is not known to accept chunked bodies.
 */
export async function receiveUpload(call: ApiCall): Promise<ApiResponse> {
  const { settings, store, uploadTokens } = call.context;
  const mediaType = requireMediaType(call.parameters[0]!);
  const token = bearerToken(call);
  if (token === null) {
    refuse(401, GRPC.UNAUTHENTICATED, 'Authorization: Bearer with an upload token is missing');
  }
  const length = call.request.headers['content-length'];
  if (length === undefined) refuse(411, GRPC.INVALID_ARGUMENT, 'Content-Length is required');
  if (contentTypeOf(call.request) !== 'multipart/form-data') {
    refuse(415, GRPC.INVALID_ARGUMENT, 'Content-Type must be multipart/form-data');
  }
  if (!uploadTokens.use(token)) {
    refuse(401, GRPC.UNAUTHENTICATED, 'the upload token is not known, has expired or has been used');
  }

  const part = await readUploadForm(call, sizeLimit(mediaType));
  const extension = extensionOf(part.fileName);
  const allowed = allowedExtensions(mediaType);
  if (!allowed.includes(extension)) {
    refuseArgument(`"${extension}" is no format of ${mediaType}; allowed are ${allowed.join(', ')}`);
  }
  if (part.size === 0) refuseArgument('the file is empty');
  if (!contentAgrees(mediaType, extension, part.head)) {
    refuseArgument(`the content is not what a file named .${extension} holds`);
  }

  const media_token = randomUUID();
  store.addUpload(
    {
      media_token,
      media_type: mediaType,
      file_name: part.fileName,
      part_type: part.type,
      size: part.size,
      sha256: part.sha256,
      content_length: Number(length),
      field: part.field,
      at: settings.now(),
    },
    part.content,
  );
  return jsonResponse(200, { id: media_token, status: 'ok' });
}

function requireMediaType(value: string): MediaType {
  const mediaType = MEDIA_TYPES.find((known) => known === value);
  if (mediaType === undefined) refuseArgument(`media_type must be one of ${MEDIA_TYPES.join(', ')}`);
  return mediaType;
}
