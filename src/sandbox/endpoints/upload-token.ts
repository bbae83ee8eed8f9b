import type { ApiCall } from '../http/api-call.ts';
import { readOptionalJsonObject } from '../http/body.ts';
import { type ApiResponse, jsonResponse } from '../http/response.ts';
import { requireApiKey } from './access.ts';

/**
 * Step 1: `POST /experimental/open-platform/chat/upload`. The documented example has no body, the OpenAPI document has
 * an empty object. Source: kenar-docs, docs/chat/upload_media.md, "مرحله ۱".
 */
export async function issueUploadToken(call: ApiCall): Promise<ApiResponse> {
  requireApiKey(call, 'CHAT_UPLOAD_MEDIA');
  await readOptionalJsonObject(call);
  return jsonResponse(200, { token: call.context.uploadTokens.issue() });
}
