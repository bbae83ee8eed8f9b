import type { Attempt } from './job.ts';

/** What the environment of a run says, apart from its inputs. */
export type RunContext = {
  /** Absolute. */
  readonly workspace: string;
  /** Repository, run, job and step: what a receipt's lines belong to; `null` where nothing tells. */
  readonly scope: string | null;
  /** Which attempt of the run this is; missing where nothing tells. */
  readonly attempt?: Attempt | null;
  /** A pull request from a fork gets no secrets from GitHub. */
  readonly isForkedPullRequest: boolean;
  /** The machine is thrown away after the job. */
  readonly isHosted?: boolean;
};
