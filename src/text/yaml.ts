import { parseDocument } from 'yaml';
import { excerpt } from './safe.ts';

export type Yaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** Beyond these a few lines could stand for gigabytes. */
const MAX_ALIASES = 20;

/**
 * Reads YAML 1.2 (core schema), and so JSON too. Never throws: a problem goes on where the input's name ends, and is the
 * first one, since what the parser says after that mostly follows from it.
 */
export function readYaml(text: string): Yaml {
  // The library would write its warnings to the console, past the one log that redacts.
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  const [error] = document.errors;
  if (error) return refused(error);
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    return refused(error as Error);
  }
}

function refused({ message }: Error): Yaml {
  return {
    ok: false,
    problem: `is not YAML or JSON: ${excerpt((message.split('\n')[0] ?? '').replace(/:$/, '.'))}`,
  };
}
