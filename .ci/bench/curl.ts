import { join } from 'node:path';
import { messageUrl, uploadTokenUrl, uploadUrl } from '../../src/kenar/endpoints.ts';
import { runCommand, type Timed } from './measure.ts';
import { type RunningSandbox, SANDBOX_KEY } from './sandbox.ts';

/** What people write into a workflow by hand: token, upload, messages, file after file. Starts nothing but curl. */
const LOOP = `
set -eu
for file in "$@"; do
  answer=$(curl -sSf -H "x-api-key: $KEY" -H 'content-type: application/json' -d '{}' "$TOKEN_URL")
  token=\${answer#*'"token":"'}
  token=\${token%%'"'*}
  answer=$(curl -sSf -H "authorization: Bearer $token" -F "file=@$file;type=$MIME_TYPE" "$UPLOAD_URL")
  media_token=\${answer#*'"id":"'}
  media_token=\${media_token%%'"'*}
  for url in $MESSAGE_URLS; do
    curl -sSf -o /dev/null -H "x-api-key: $KEY" -H 'content-type: application/json' \\
      -d "{\\"media_token\\":\\"$media_token\\"}" "$url"
  done
done
`;

export type Parcel = {
  readonly workspace: string;
  readonly files: readonly string[];
  readonly mediaType: string;
  readonly mimeType: string;
  /** Ids of conversations with a bot. */
  readonly recipients: readonly string[];
};

/** The same requests as the action makes, in sequence, each by a curl of its own. */
export function runCurlLoop(sandbox: RunningSandbox, parcel: Parcel): Promise<Timed> {
  const hosts = { api: sandbox.url, upload: sandbox.url, oauth: sandbox.url };
  const paths = parcel.files.map((name) => join(parcel.workspace, name));
  return runCommand('sh', ['-c', LOOP, 'curl-loop', ...paths], {
    env: {
      KEY: SANDBOX_KEY,
      MIME_TYPE: parcel.mimeType,
      TOKEN_URL: uploadTokenUrl(hosts),
      UPLOAD_URL: uploadUrl(hosts, parcel.mediaType),
      MESSAGE_URLS: parcel.recipients.map((id) => messageUrl(hosts, 'bot', id)).join(' '),
    },
  });
}
