import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Secrets } from '../secrets.ts';
import type { Hosts } from './endpoints.ts';
import { createPace, type Pace } from './pace.ts';
import { openTransport, type Transport } from './transport.ts';

/** What a run brings along. */
export type KenarTools = {
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Secrets;
  /** Aborted when the run is cancelled: no new request is made, and those that may be dropped are. */
  readonly stop: AbortSignal;
  /** Aborted when a cancelled run can wait no longer for the message under way. */
  readonly kill: AbortSignal;
};

/** Everything that the steps of the protocol share in one run. */
export type Kenar = KenarTools & {
  readonly hosts: Hosts;
  readonly apiKey: string;
  /** Further tries of a request that may be tried again. */
  readonly retries: number;
  readonly transport: Transport;
  readonly pace: Pace;
};

export type KenarOptions = {
  readonly hosts: Hosts;
  readonly apiKey: string;
  readonly retries: number;
  readonly timeoutSeconds: number;
};

export function openKenar(options: KenarOptions, tools: KenarTools): Kenar {
  const { hosts, apiKey, retries, timeoutSeconds } = options;
  const { clock, log, secrets, stop, kill } = tools;
  const transport = openTransport({ timeoutSeconds });
  return { hosts, apiKey, retries, transport, pace: createPace(clock), clock, log, secrets, stop, kill };
}
