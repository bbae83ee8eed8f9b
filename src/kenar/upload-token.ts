import * as v from 'valibot';
import { callApi } from './call.ts';
import type { Kenar } from './client.ts';
import { uploadTokenUrl } from './endpoints.ts';
import { readAnswer, Token } from './response.ts';

const UploadToken = v.object({ token: Token });

/**
 * Step 1 of the seed: a token that allows an upload. Whether one serves several, and how long it lives, is not
 * documented: ask for one per upload, just before it. The token is masked before it is returned.
 *
 * @throws KenarError, CancelledError
 */
export async function getUploadToken(kenar: Kenar): Promise<string> {
  return callApi(kenar, {
    operation: { step: 'upload_token' },
    what: 'an upload token',
    request: () => ({
      url: uploadTokenUrl(kenar.hosts),
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-api-key': kenar.apiKey },
      body: '{}',
    }),
    read(answer) {
      const { token } = readAnswer(UploadToken, answer);
      kenar.redactor.addShortLived(token);
      return token;
    },
  });
}
