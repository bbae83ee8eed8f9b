import { fileURLToPath } from 'node:url';
import { withChildServer } from '../child-server.ts';
import { showAll } from '../format.ts';
import { inTurn, runAction } from '../measure.ts';
import { makeImages } from '../samples.ts';
import { inputsFor, withSandbox } from '../sandbox.ts';
import type { Case } from '../section.ts';
import { ratios } from '../statistics.ts';

const FILES = 20;
const FILE_BYTES = 1_000_000;
const LATENCY_MS = 20;
const SERVER = new URL('../tls-proxy.ts', import.meta.url);
const CERTIFICATE = fileURLToPath(new URL('../../../test/fixtures/tls/localhost.crt', import.meta.url));

type Front = { readonly url: string; readonly proxy: string };

/** The same files to a chat in the clear, over TLS, and over TLS through a proxy that tunnels. */
export const proxy: Case = {
  name: 'proxy',
  async run(bench) {
    const workspace = bench.folder('proxy');
    makeImages(workspace, FILES, FILE_BYTES);
    return withSandbox({ latencyMs: LATENCY_MS, connectMs: LATENCY_MS }, (sandbox) =>
      withChildServer(SERVER, { SANDBOX_PORT: String(sandbox.port) }, async (front: Front) => {
        const run = async (url: string, env: Record<string, string> = {}) => {
          const inputs = { ...inputsFor({ url }), files: '*.png', conversation_id: 'chat' };
          const { ms } = await runAction(workspace, inputs, { env });
          const requests = await sandbox.newRequests();
          if (requests.length !== FILES * 3) throw new Error(`${requests.length} requests arrived`);
          return ms;
        };
        const trusted = { NODE_EXTRA_CA_CERTS: CERTIFICATE };
        const { clear, secure, proxied } = await inTurn(bench.rounds, {
          clear: () => run(sandbox.url),
          secure: () => run(front.url, trusted),
          proxied: () => run(front.url, { ...trusted, HTTPS_PROXY: front.proxy }),
        });
        const row = (what: string, values: readonly number[]) => [
          what,
          showAll(values, 'ms'),
          showAll(ratios(values, secure), '×'),
        ];
        return {
          title: 'A proxy in between',
          text: `${FILES} files of ${FILE_BYTES / 1_000_000} MB to a chat at ${LATENCY_MS} ms. The proxy tunnels (CONNECT), on the same machine: what is left is what it costs the action.`,
          head: ['', 'time', '÷ TLS'],
          rows: [row('HTTP, on loopback', clear), row('TLS', secure), row('TLS through a proxy', proxied)],
        };
      }),
    );
  },
};
