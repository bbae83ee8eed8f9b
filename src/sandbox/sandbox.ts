import { createControl } from './control.ts';
import type { House } from './exchange.ts';
import { createFaults, type Fault, parseFault } from './faults.ts';
import { createListener, type Listener } from './listener.ts';
import { createOauth } from './oauth.ts';
import { resolveOptions, type SandboxOptions } from './options.ts';
import { createRateLimiter } from './rate-limit.ts';
import type { ChatMessage, LoggedRequest, SandboxEvent, SandboxState, Upload } from './records.ts';
import { createHttpServer } from './server.ts';
import { createStore } from './store.ts';
import { createUploadTokens } from './upload-token.ts';

export type { Effect, Fault } from './faults.ts';
export type { SandboxOptions } from './options.ts';
export type { ChatMessage, LoggedRequest, SandboxEvent, SandboxState, Step, Upload } from './records.ts';

/** A Kenar of one's own on loopback. All it hands out is plain JSON, and a copy of its own. */
export type Sandbox = {
  /** `http://127.0.0.1:PORT`, for all three base URLs. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection, whatever is under way on it. */
  close(): Promise<void>;
  state(): SandboxState;
  /** By `bot:ID`, `post:ID` or `user:ID`, each in the order of arrival. */
  chats(): Record<string, ChatMessage[]>;
  uploads(): Upload[];
  requests(): LoggedRequest[];
  /** Adds a rule behind those there are; TypeError if it is none. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Tells what happens as it happens; gives back what ends that. */
  on(listener: (event: SandboxEvent) => void): () => void;
};

/**
 * Starts a server that behaves as Divar's documentation says the three hosts do (kenar-api.md), and no more kindly.
 * Without options: key `sandbox-key`, access token `sandbox-access-token`, OAuth client `sandbox-app` with
 * `sandbox-secret`, `sandbox-refresh-token` and `https://example.com/callback`.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = resolveOptions(options);
  const store = createStore(settings);
  const faults = createFaults();
  const closing = new AbortController();
  const house: House = {
    settings,
    store,
    uploadTokens: createUploadTokens(settings),
    oauth: createOauth(settings),
    rateLimiter: createRateLimiter(settings),
    closing: closing.signal,
  };

  const sandbox = {
    state: () => structuredClone({ ...record(), faults: faults.list() }),
    chats: () => structuredClone(store.chats()),
    uploads: () => structuredClone(store.uploads()),
    requests: () => structuredClone(store.requests()),
    fault(fault: Fault): void {
      const rule = parseFault(fault);
      // What meets a connection can't wait in line for a request.
      if (rule.effect.kind === 'refuse') listener.refuse(rule.effect);
      else faults.add(rule);
      store.emit({ type: 'faults', faults: faults.list() });
    },
    clearFaults(): void {
      faults.clear();
      listener.stopRefusing();
      store.emit({ type: 'faults', faults: [] });
    },
    // A copy each: what a listener does to it is its own business.
    on: (listener: (event: SandboxEvent) => void) => store.on((event) => listener(structuredClone(event))),
  };
  const record = () => ({ chats: store.chats(), uploads: store.uploads(), requests: store.requests() });

  const server = createHttpServer(house, faults, createControl(sandbox, store), () => listener);
  const listener: Listener = createListener(server, settings.connectMs);
  const port = await listener.listen(settings.port, settings.host);
  for (const fault of settings.faults) sandbox.fault(fault);

  const host = settings.host === '::1' ? '[::1]' : settings.host;
  return {
    ...sandbox,
    url: `http://${host}:${port}`,
    port,
    async close(): Promise<void> {
      closing.abort();
      await listener.close();
    },
  };
}
