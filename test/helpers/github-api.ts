import { createServer, type IncomingMessage } from 'node:http';
import sodium from 'libsodium-wrappers';
import { listen } from './serve.ts';

export type GitHubRequest = {
  readonly method: string;
  /** As it stood in the request line. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly rawHeaders: readonly string[];
  readonly body: string;
  /** Milliseconds since 1970, when it was answered. */
  readonly at: number;
  readonly status: number;
};

/** What to answer instead of the truth; `null` leaves a request alone. `hangUp` ends the connection. */
export type Fault = (
  request: Pick<GitHubRequest, 'method' | 'path'>,
) => { status: number; body?: unknown; headers?: Record<string, string> } | 'hangUp' | null;

export type GitHubApi = {
  /** For GITHUB_API_URL, with the base path. */
  readonly url: string;
  readonly requests: GitHubRequest[];
  /** Opened secrets by path: `/repos/acme/app/actions/secrets/NAME`. */
  readonly secrets: Map<string, string>;
  fault: Fault;
};

const TOKEN = 'github-token-of-tests';

/**
 * A fake of GitHub's secret endpoints that holds the private key, so it opens what it is given: a value that was not
 * sealed for its key, or not as libsodium does it, is refused as GitHub refuses it.
 *
 * @param options.basePath `/api/v3` on GitHub Enterprise
 * @param options.environments those that exist, by their name
 */
export async function openGitHubApi(
  options: { basePath?: string; environments?: readonly string[]; token?: string } = {},
): Promise<GitHubApi> {
  await sodium.ready;
  const { basePath = '', environments = [], token = TOKEN } = options;
  const keys = sodium.crypto_box_keypair();
  const key = { key_id: '568250167242549743', key: Buffer.from(keys.publicKey).toString('base64') };
  const secrets = new Map<string, string>();
  const requests: GitHubRequest[] = [];
  const api: { fault: Fault } = { fault: () => null };

  function answerTo(method: string, path: string, authorization: string, body: string) {
    if (authorization !== `token ${token}`) return { status: 401, body: { message: 'Bad credentials' } };
    const route = /^\/repos\/acme\/app\/(?:actions|environments\/([^/]+))\/secrets\/([^/]+)$/.exec(path);
    const environment = route?.[1] === undefined ? null : decodeURIComponent(route[1]);
    if (!route || (environment !== null && !environments.includes(environment))) {
      return { status: 404, body: { message: 'Not Found' } };
    }
    if (method === 'GET' && route[2] === 'public-key') return { status: 200, body: key };
    if (method === 'DELETE') return { status: secrets.delete(path) ? 204 : 404 };
    if (method !== 'PUT') return { status: 405, body: { message: 'Method Not Allowed' } };
    const opened = open(body);
    if (opened === null) return { status: 422, body: { message: 'Validation Failed' } };
    const status = secrets.has(path) ? 204 : 201;
    secrets.set(path, opened);
    return { status, ...(status === 201 ? { body: {} } : {}) };
  }

  function open(body: string): string | null {
    try {
      const { key_id, encrypted_value } = JSON.parse(body);
      if (key_id !== key.key_id) return null;
      const sealed = Buffer.from(encrypted_value, 'base64');
      const bytes = sodium.crypto_box_seal_open(sealed, keys.publicKey, keys.privateKey);
      return Buffer.from(bytes).toString('utf8');
    } catch {
      return null;
    }
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const { method = '', url = '', headers, rawHeaders } = request;
    const path = url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : '';
    const fault = api.fault({ method, path });
    if (fault === 'hangUp') {
      requests.push({ method, path, headers, rawHeaders, body, at: Date.now(), status: 0 });
      return void request.socket.destroy();
    }
    const answer: { status: number; body?: unknown; headers?: Record<string, string> } =
      fault ?? answerTo(method, path, headers.authorization ?? '', body);
    requests.push({ method, path, headers, rawHeaders, body, at: Date.now(), status: answer.status });
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  const port = await listen(server);
  return Object.assign(api, { url: `http://127.0.0.1:${port}${basePath}`, requests, secrets });
}
