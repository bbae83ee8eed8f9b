import { readFileSync } from 'node:fs';
import type { Environment } from '../runtime/environment.ts';
import { isObject, parseJson } from '../text/json.ts';

/** The parts of an event's payload that are read. What it lacks, or has otherwise, stays empty. */
export type GitHubEvent = {
  readonly head_commit?: Commit | null;
  readonly workflow_run?: WorkflowRun | null;
  readonly pull_request?: (Titled & { readonly head?: Branch | null; readonly base?: Branch | null }) | null;
  readonly issue?: (Titled & { readonly pull_request?: unknown }) | null;
  readonly release?: (Partial<Release> & { readonly tag_name?: string }) | null;
};
/** `repo` is `null` when a fork was deleted. */
type Branch = { readonly repo?: { readonly full_name?: string } | null };
type Commit = { readonly message?: string };
type Titled = { readonly number?: number; readonly title?: string; readonly html_url?: string };
/** As GitHub's API has a release. */
export type Release = {
  readonly name: string | null;
  readonly html_url: string;
  readonly body: string | null;
  readonly tag_name: string;
};
type WorkflowRun = {
  readonly name?: string;
  readonly html_url?: string;
  readonly run_number?: number;
  readonly run_attempt?: number;
  readonly head_sha?: string;
  readonly head_branch?: string;
  readonly head_commit?: Commit | null;
  readonly actor?: { readonly login?: string } | null;
};

/** The payload of the event that the run was started by; `null` when there is none, or it can't be read. */
export function readEvent({ GITHUB_EVENT_PATH }: Environment): GitHubEvent | null {
  if (!GITHUB_EVENT_PATH) return null;
  try {
    const event = parseJson(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
    return isObject(event) ? event : null;
  } catch {
    return null;
  }
}
