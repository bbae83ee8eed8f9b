import type { Job } from '../../src/inputs/job.ts';
import { parseInputs } from '../../src/inputs/parse.ts';
import type { RunContext } from '../../src/inputs/run-context.ts';
import type { RawInputs } from '../../src/inputs/table.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

/** Enough for a run that sends: what a test is about comes on top. */
export const ENOUGH: RawInputs = { api_key: 'key', conversation_id: 'team', message: 'Hello' };

type About = Partial<RunContext>;

async function parse(inputs: RawInputs, about: About) {
  const workspace = about.workspace ?? (await makeWorkspace()).path;
  return parseInputs(inputs, { workspace, scope: 'run', isForkedPullRequest: false, ...about });
}

/** All that is wrong with inputs, in the order in which it is told. */
export async function problemsWith(inputs: RawInputs, about: About = {}): Promise<string[]> {
  const parsed = await parse({ ...ENOUGH, ...inputs }, about);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}

/** What good inputs become. @throws when something is wrong with them */
export async function jobOf(
  inputs: RawInputs,
  about: About = {},
): Promise<Job & { readonly warnings: readonly string[] }> {
  const parsed = await parse({ ...ENOUGH, ...inputs }, about);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return { ...parsed.job, warnings: parsed.warnings };
}
