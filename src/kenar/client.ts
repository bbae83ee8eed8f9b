import type { Clock } from '../runtime/clock.ts';
import type { Log } from '../runtime/log.ts';
import type { Redactor } from '../text/redact.ts';
import type { Hosts } from './endpoints.ts';
import { openTransport, type Transport } from './http/transport.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts';

/** What a run brings along. */
export type KenarTools = {
  readonly clock: Clock;
  readonly log: Log;
  readonly redactor: Redactor;
  /** Aborted when the run is cancelled: no new request is made, and those that may be dropped are. */
  readonly signal: AbortSignal;
  /** Aborted when a cancelled run can wait no longer for the message under way. */
  readonly forceSignal: AbortSignal;
};

/** Everything that the steps of the protocol share in one run. */
export type Kenar = KenarTools & {
  readonly hosts: Hosts;
  readonly apiKey: string;
  /** Further tries of a request that may be tried again. */
  readonly retries: number;
  readonly transport: Transport;
  readonly rateLimiter: RateLimiter;
};

export type KenarOptions = {
  readonly hosts: Hosts;
  readonly apiKey: string;
  readonly retries: number;
  readonly timeoutSeconds: number;
};

export function openKenar(options: KenarOptions, tools: KenarTools): Kenar {
  const { hosts, apiKey, retries, timeoutSeconds } = options;
  const { clock, log, redactor, signal, forceSignal } = tools;
  const transport = openTransport({ timeoutSeconds });
  return {
    hosts,
    apiKey,
    retries,
    transport,
    rateLimiter: createRateLimiter(clock),
    clock,
    log,
    redactor,
    signal,
    forceSignal,
  };
}
