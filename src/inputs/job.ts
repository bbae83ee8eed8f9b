import type { Credentials } from '../credentials/credentials.ts';
import type { KenarOptions } from '../kenar/client.ts';
import type { Recipient } from '../kenar/recipient.ts';
import type { Limits } from '../media/limits.ts';
import type { MessageTemplate } from '../message/render.ts';

/** What a step is to do: its inputs, parsed. */
export type Job = MessageTemplate &
  Destinations & {
    /** Absolute, with symbolic links resolved; so is `workingDirectory`, which lies inside. */
    readonly workspace: string;
    readonly workingDirectory: string;
    /** One a line, `!` excludes, `#` comments. Empty when only texts or given tokens are to be sent. */
    readonly patterns: readonly string[];
    readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
    /** Media tokens of an earlier upload, each once. */
    readonly givenTokens: readonly string[];
    readonly limits: Limits;
    readonly onInvalid: 'fail' | 'skip';
    readonly mode: Mode;
  };

/** Where a run's result goes, besides log and outputs. */
export type Destinations = {
  readonly jobSummary: boolean;
  /** For the whole `results`; absolute. */
  readonly resultsFile: string | null;
};

/** How far a run goes: check only (`dry_run`), upload too (`send: false`), or all the way. */
export type Mode =
  | { readonly kind: 'check'; readonly receipt: ReceiptLocation | null }
  | (Online & { readonly kind: 'upload' })
  | (Online & {
      readonly kind: 'send';
      readonly recipients: readonly Recipient[];
      readonly credentials: Credentials;
      readonly onUnknown: 'fail' | 'resend';
      readonly onChanged: 'skip' | 'send';
    });

export type OnlineMode = Exclude<Mode, { kind: 'check' }>;

type Online = {
  readonly kenar: KenarOptions;
  readonly concurrency: number;
  readonly receipt: ReceiptLocation | null;
};

/** Where the receipt is, and what its lines belong to. */
export type ReceiptLocation = {
  readonly path: string;
  readonly scope: string;
  /** Which attempt of which run this is, where that is known. */
  readonly attempt: Attempt | null;
};

export type Attempt = {
  /** From 1. */
  readonly number: number;
  /** What the scopes of all steps of the run begin with. */
  readonly scopeStart: string;
};
