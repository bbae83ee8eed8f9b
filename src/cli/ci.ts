import { NO_VALUES, type RunValues } from '../message/values.ts';
import type { Environment } from '../runtime/environment.ts';
import { CI_SYSTEMS, type CiSystem } from './ci-systems.ts';

/**
 * What a receipt's lines belong to; `null` where nothing tells which run this is. An empty `--run-id` tells nothing: it
 * comes from a variable that is not set, and would be the same for all runs.
 */
export function scopeOf(runId: unknown, env: Environment): string | null {
  if (typeof runId !== 'string') return identityOf(env);
  return runId.trim() === '' ? null : `run-id/${runId}`;
}

/** What the CI system says of the run; `null` where it does not tell which run this is. */
export function identityOf(env: Environment): string | null {
  const system = systemOf(env);
  if (!system || system.identity.some((name) => !env[name])) return null;
  const parts = [...system.identity, ...system.optional].map((name) => env[name]);
  return [system.name, ...parts].join('/');
}

/** What a template may name of the run; empty where the environment tells nothing. */
export function valuesOf(env: Environment): RunValues {
  const values = { ...NO_VALUES, ...systemOf(env)?.values(env) };
  return { ...values, short_sha: values.sha.slice(0, 7) };
}

/** For the help: which systems are known, and by which variables a run is told from another. */
export const KNOWN_SYSTEMS: readonly string[] = CI_SYSTEMS.map(
  ({ name, identity, optional }) => `${name}: ${[...identity, ...optional].join(', ')}`,
);

function systemOf(env: Environment): CiSystem | undefined {
  return CI_SYSTEMS.find(({ mark }) => env[mark]);
}
