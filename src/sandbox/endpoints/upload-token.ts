import type { ApiCall } from '../http/api-call.ts';
import { readJsonObject } from '../http/body.ts';
import { type ApiResponse, jsonResponse } from '../http/response.ts';
import { requireApiKey } from './access.ts';

/** Step 1: `POST /experimental/open-platform/chat/upload`. Source: the seed, "مرحله ۱". */
export async function issueUploadToken(call: ApiCall): Promise<ApiResponse> {
  requireApiKey(call, 'CHAT_UPLOAD_MEDIA');
  await readJsonObject(call);
  return jsonResponse(200, { token: call.context.uploadTokens.issue() });
}
