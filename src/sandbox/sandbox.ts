import type { IncomingMessage } from 'node:http';
import { createApi } from './api.ts';
import type { SandboxContext } from './context.ts';
import { createControl } from './control/control.ts';
import type { SandboxControls } from './control/controls.ts';
import { parseUserMessage, writeAsUser } from './control/user-message.ts';
import { type Fault, parseFault } from './faults/fault.ts';
import { createFaultRules } from './faults/fault-rules.ts';
import { createListener, type Listener } from './http/listener.ts';
import { createHttpServer } from './http/server.ts';
import { resolveOptions, type SandboxOptions } from './options.ts';
import { createOauthCodes } from './state/oauth-codes.ts';
import { createOauthTokens } from './state/oauth-tokens.ts';
import { createRateLimiter } from './state/rate-limiter.ts';
import type { SandboxEvent } from './state/records.ts';
import { createStore } from './state/store.ts';
import { createUploadTokens } from './state/upload-tokens.ts';

export type { Effect, Fault } from './faults/fault.ts';
export type { SandboxOptions } from './options.ts';
export type { ChatMessage, LoggedRequest, SandboxEvent, SandboxState, Upload } from './state/records.ts';
export type { Step } from './step.ts';

/** A running Kenar of one's own on loopback. Every value it returns is a copy. */
export type Sandbox = SandboxControls & {
  /** `http://127.0.0.1:PORT`, for all three base URLs. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection, with the requests under way on it. */
  close(): Promise<void>;
};

/**
 * Starts a server that behaves as Divar's documentation says the three hosts do, and no more leniently.
 * Without options: key `sandbox-key`, user `sandbox-user`, access token `sandbox-access-token`, OAuth client
 * `sandbox-app` with `sandbox-secret`, `sandbox-refresh-token` and `https://example.com/callback`.
 *
 * The ready-made pair of tokens is like any other after its first refresh: two minutes later both are refused. Only
 * until then the access token does not expire. A refresh token that comes again after these two minutes also revokes
 * the tokens that replaced it.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = resolveOptions(options);
  const store = createStore(settings);
  const faults = createFaultRules();
  const closing = new AbortController();
  const context: SandboxContext = {
    settings,
    store,
    uploadTokens: createUploadTokens(settings),
    oauthTokens: createOauthTokens(settings),
    oauthCodes: createOauthCodes(settings),
    rateLimiter: createRateLimiter(settings),
    closing: closing.signal,
  };

  const records = () => ({ chats: store.chats(), uploads: store.uploads(), requests: store.requests() });
  const controls: SandboxControls = {
    state: () => structuredClone({ ...records(), faults: faults.list(), events_url: settings.events.url }),
    chats: () => structuredClone(store.chats()),
    uploads: () => structuredClone(store.uploads()),
    requests: () => structuredClone(store.requests()),
    fault(fault: Fault): void {
      const parsed = parseFault(fault);
      // A refused connection never becomes a request, so it can't wait for one.
      if (parsed.effect.kind === 'refuse') listener.refuse(parsed.effect);
      else faults.add(parsed);
      store.emit({ type: 'faults', faults: faults.list() });
    },
    clearFaults(): void {
      faults.clear();
      listener.stopRefusing();
      store.emit({ type: 'faults', faults: [] });
    },
    clear: () => store.clear(),
    writeAsUser: async (message) => writeAsUser(settings, store, parseUserMessage(message)),
    on: (onEvent: (event: SandboxEvent) => void) => store.on((event) => onEvent(structuredClone(event))),
  };

  const answerApi = createApi(context, faults, () => listener);
  const answerControl = createControl(controls, store);
  const server = createHttpServer((request, response) =>
    isOwn(request) ? answerControl(request, response) : answerApi(request, response),
  );
  const listener: Listener = createListener(server, settings.connectMs);
  const port = await listener.listen(settings.port, settings.host);
  for (const fault of settings.faults) controls.fault(fault);

  const host = settings.host === '::1' ? '[::1]' : settings.host;
  return {
    ...controls,
    url: `http://${host}:${port}`,
    port,
    async close(): Promise<void> {
      closing.abort();
      await listener.close();
    },
  };
}

/** Whether a request is the sandbox's own, `/_sandbox/` or the page at `/`, and not one to the API. */
function isOwn({ method, url }: IncomingMessage): boolean {
  return (
    /^\/_sandbox([/?]|$)/.test(url!) || ((method === 'GET' || method === 'HEAD') && /^\/(\?|$)/.test(url!))
  );
}
