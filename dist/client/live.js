/** The sandbox's events, with the whole state first after each connection. */

/** @import { ChatMessage, Fault, LoggedRequest, SandboxState } from '../../sandbox.ts' */

/**
 * @typedef {{
 *   status: (connected: boolean) => void,
 *   state: (state: SandboxState) => void,
 *   message: (message: ChatMessage) => void,
 *   request: (request: LoggedRequest) => void,
 *   faults: (faults: Fault[]) => void,
 *   cleared: () => void,
 * }} Listener
 */

const RECONNECT_MS = 1500;

/** @param {Listener} listener */
export function listen(listener) {
  // The stream begins with the whole state, so no event can be lost between the two.
  const source = new EventSource('/_sandbox/events?state');
  source.onopen = () => listener.status(true);
  source.onerror = () => {
    listener.status(false);
    // Browsers reconnect by themselves, but not after every kind of failure.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(listener), RECONNECT_MS);
  };
  for (const name of /** @type {const} */ (['state', 'message', 'request', 'faults', 'cleared'])) {
    source.addEventListener(name, (event) => listener[name](JSON.parse(event.data)));
  }
}
