import type { Delivery } from '../delivery/outcome.ts';
import type { Format, MediaType } from '../media/catalog.ts';
import type { Problem } from '../media/problem.ts';

/** One file, or one given media token, as the output `results` shows it: the field names are the interface. */
export type Result = {
  /** Relative to the workspace, with `/`; `null` for a given token, as is all that only a file has. */
  readonly path: string | null;
  readonly name: string | null;
  readonly media_type: MediaType | null;
  readonly format: Format | null;
  readonly mime_type: string | null;
  /** In bytes. */
  readonly size: number | null;
  readonly sha256: string | null;
  readonly media_token: string | null;
  readonly status: ResultStatus;
  readonly problems: readonly Problem[];
  readonly deliveries: readonly Delivery[];
};

export type ResultStatus = 'invalid' | 'checked' | 'uploaded' | 'sent' | 'failed';

/** How far a run goes: check only (`dry_run`), upload too (`send: false`), or send. */
export type RunMode = 'check' | 'upload' | 'send';

export type RunStatus = 'sent' | 'uploaded' | 'checked' | 'partial' | 'failed' | 'empty';

/** What a run did, whole: outputs, summary, annotations and the exit code are made from it. */
export type Report = {
  /** Given tokens, then files, in the order of sending. */
  readonly results: readonly Result[];
  /** What became of the text, for each recipient. */
  readonly messageDeliveries: readonly Delivery[];
  readonly conversationIds: readonly string[];
  readonly status: RunStatus;
  /** Uploads that failed, with the reason: `results` has no place for it. */
  readonly uploadFailures: readonly { readonly path: string; readonly error: string }[];
  /** Reasons of the run as a whole: wrong inputs, no files found, a cancel. */
  readonly errors: readonly string[];
  /** Invalid files were skipped as asked: their problems are warnings. */
  readonly skipsInvalid: boolean;
  /** Whether the step is to fail. */
  readonly failed: boolean;
  /** The receipt's path, if there is one. */
  readonly receipt: string | null;
};
