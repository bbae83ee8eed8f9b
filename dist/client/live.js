/** What the sandbox tells, as it happens; and over again from the start whenever the line was cut. */

/** @import { ChatMessage, Fault, LoggedRequest, SandboxState } from '../../sandbox.ts' */

/**
 * @typedef {{
 *   status: (connected: boolean) => void,
 *   state: (state: SandboxState) => void,
 *   message: (message: ChatMessage) => void,
 *   request: (request: LoggedRequest) => void,
 *   faults: (faults: Fault[]) => void,
 * }} Listener
 */

const WAIT = 1500;

/** @param {Listener} listener */
export function listen(listener) {
  // With `state` the stream begins with all there is, so nothing can fall between a first look and the stream.
  const source = new EventSource('/_sandbox/events?state');
  source.onopen = () => listener.status(true);
  source.onerror = () => {
    listener.status(false);
    // Browsers try again by themselves, but not after each kind of failure.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(listener), WAIT);
  };
  for (const name of /** @type {const} */ (['state', 'message', 'request', 'faults'])) {
    source.addEventListener(name, (event) => listener[name](JSON.parse(event.data)));
  }
}
