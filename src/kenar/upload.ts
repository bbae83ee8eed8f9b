import * as v from 'valibot';
import { oneLine } from '../text/safe.ts';
import { type ApiCall, type CallOptions, callApi, type Session } from './call.ts';
import { uploadTokenUrl, uploadUrl } from './endpoints.ts';
import { KenarError } from './error.ts';
import { multipartForm, type Part } from './http/multipart.ts';
import { MalformedResponseError, readAnswer, Token } from './response.ts';
import type { ResultKind } from './retry.ts';

const UploadToken = v.object({ token: Token });

/**
 * Step 1 of the seed: a token that allows an upload. Whether one serves several uploads, and how long it lives, is not
 * documented: one is requested for each upload, just before it. The token is redacted before it is returned.
 */
export function uploadTokenCall({ hosts, apiKey, context: { redactor } }: Session): ApiCall<string> {
  return {
    operation: { step: 'upload_token' },
    what: 'an upload token',
    request: () => ({
      url: uploadTokenUrl(hosts),
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-api-key': apiKey },
      body: '{}',
    }),
    read(answer) {
      const { token } = readAnswer(UploadToken, answer);
      redactor.addShortLived(token);
      return token;
    },
  };
}

const Uploaded = v.object({ id: Token, status: v.string() });

export type UploadOptions = CallOptions & {
  /** Is told how many bytes of the part were handed over in the present try. */
  readonly onBytes?: (bytes: number) => void;
};

/**
 * Steps 1 and 2 of the seed: gets an upload token and uploads the part, streaming.
 *
 * Whether a token serves twice is not documented, so a try that may have used one up is followed by a fresh one. An
 * upload whose token is refused (401, 403) is tried once more with a fresh one.
 *
 * @returns the media token
 * @throws KenarError, CancelledError, and whatever `part.open` throws
 */
export async function uploadMedia(session: Session, part: Part, options: UploadOptions): Promise<string> {
  const retries = options.retries ?? session.retries;
  let tries = 0;
  const uploadOnce = (retries: number) =>
    uploadPart(session, part, { ...options, retries }, () => (tries += 1));
  try {
    return await uploadOnce(retries);
  } catch (error) {
    const refused = error instanceof KenarError && error.step === 'upload';
    if (!refused || (error.status !== 401 && error.status !== 403)) throw error;
    session.context.log.info(
      `The upload token for ${oneLine(part.name)} was refused (${error.status}); asking for a fresh one.`,
    );
    // The fresh token is not one of the retries, and gives back none that were used.
    return await uploadOnce(retries - (tries - 1));
  }
}

/** After these the upload token was not used, so the next try takes it again. */
const TOKEN_UNUSED: readonly ResultKind[] = ['connect_failed', 'rate_limited'];

async function uploadPart(
  session: Session,
  part: Part,
  { onBytes = () => {}, ...options }: UploadOptions,
  onTry: () => void,
): Promise<string> {
  let token: string | null = null;
  // A file that can't be read, or has changed, is not the network's fault: its error replaces the network's.
  let broken: unknown = null;
  const onBroken = (error: unknown) => {
    broken ??= error;
  };
  const call: ApiCall<string> = {
    operation: { step: 'upload' },
    what: `the upload of ${oneLine(part.name)}`,
    async request() {
      token ??= await callApi(session, uploadTokenCall(session), { ...options, retries: session.retries });
      onTry();
      const { headers, body } = multipartForm(part, onBytes, onBroken);
      return {
        url: uploadUrl(session.hosts, part.mediaType),
        headers: { ...headers, accept: '*/*', authorization: `Bearer ${token}` },
        body,
      };
    },
    read(answer) {
      const { id, status } = readAnswer(Uploaded, answer);
      if (status !== 'ok')
        throw new MalformedResponseError('Its status is not “ok”, so nothing was uploaded.');
      // The id goes into outputs and the receipt, so it must not be a secret.
      if (session.context.redactor.redact(id) !== id)
        throw new MalformedResponseError('Its id is a secret, and no media token.');
      return id;
    },
  };
  return callApi(session, call, {
    ...options,
    async afterTry(result) {
      if (broken) throw broken;
      if ('error' in result && !TOKEN_UNUSED.includes(result.error.kind)) token = null;
    },
  });
}
