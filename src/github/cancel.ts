/** GitHub sends SIGINT, after 7.5 s SIGTERM, and 2.5 s later kills: what must be written takes the rest. */
const GRACE_MS = 5000;

/** Turns a cancel into signals: `stop` at once, `kill` when the message under way has had its time. */
export function listenForCancel(): { stop: AbortSignal; kill: AbortSignal } {
  const stop = new AbortController();
  const kill = new AbortController();
  const cancel = () => {
    if (stop.signal.aborted) return;
    stop.abort(new Error('cancelled'));
    setTimeout(() => kill.abort(new Error('cancelled')), GRACE_MS).unref();
  };
  // A listener for both, for good: without one the second signal would end the process in mid-write.
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  return { stop: stop.signal, kill: kill.signal };
}
