/** What was asked for did not begin, or was dropped: the run was cancelled. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  constructor() {
    super('The run was cancelled.');
  }
}

/** SIGHUP: the terminal was closed. */
export const CANCEL_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** GitHub sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later kills: what must be written takes the rest. */
const GRACE_MS = 5000;

/** A terminal's Ctrl-C reaches a program twice when npm or another one passes it on. */
const ECHO_MS = 300;

/**
 * Turns a cancel into signals: `signal` at once, `forceSignal` when the message under way has had its time.
 *
 * @param options.onCancel is called at the first one; it is given for a person at a terminal, whose second Ctrl-C
 *   then stops waiting
 */
export function listenForCancel(options: { readonly onCancel?: () => void } = {}): {
  signal: AbortSignal;
  forceSignal: AbortSignal;
} {
  const controller = new AbortController();
  const forceController = new AbortController();
  let since = 0;
  const cancel = () => {
    if (controller.signal.aborted) {
      if (options.onCancel && Date.now() - since > ECHO_MS) forceController.abort(new Error('cancelled'));
      return;
    }
    since = Date.now();
    controller.abort(new Error('cancelled'));
    options.onCancel?.();
    setTimeout(() => forceController.abort(new Error('cancelled')), GRACE_MS).unref();
  };
  // A listener for each, for good: without one a second signal would end the process in mid-write.
  for (const name of CANCEL_SIGNALS) process.on(name, cancel);
  return { signal: controller.signal, forceSignal: forceController.signal };
}
