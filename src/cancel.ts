/** GitHub sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later kills: what must be written takes the rest. */
const GRACE_MS = 5000;

/** A terminal's Ctrl-C reaches a program twice when npm or another one hands it on. */
const ECHO_MS = 300;

/**
 * Turns a cancel into signals: `stop` at once, `kill` when the message under way has had its time.
 *
 * @param options.onCancel is told of the first one; it is given for a person at a terminal, whose second Ctrl-C
 *   then waits no longer
 */
export function listenForCancel(options: { readonly onCancel?: () => void } = {}): {
  stop: AbortSignal;
  kill: AbortSignal;
} {
  const stop = new AbortController();
  const kill = new AbortController();
  let since = 0;
  const cancel = () => {
    if (stop.signal.aborted) {
      if (options.onCancel && Date.now() - since > ECHO_MS) kill.abort(new Error('cancelled'));
      return;
    }
    since = Date.now();
    stop.abort(new Error('cancelled'));
    options.onCancel?.();
    setTimeout(() => kill.abort(new Error('cancelled')), GRACE_MS).unref();
  };
  // A listener for both, for good: without one the second signal would end the process in mid-write.
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  return { stop: stop.signal, kill: kill.signal };
}
