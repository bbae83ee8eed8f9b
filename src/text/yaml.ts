import { parseDocument } from 'yaml';
import { excerpt } from './safe.ts';

export type Yaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Beyond these a few lines could stand for gigabytes. */
const MOST_ALIASES = 20;

/** Reads YAML 1.2 (core schema), and so JSON too. Never throws; a problem goes on where the input's name ends. */
export function readYaml(text: string): Yaml {
  // The library would write its warnings to the console, past the one log that redacts.
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  if (document.errors.length > 0) return refused(document.errors);
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    return refused([error as Error]);
  }
}

function refused(errors: readonly Error[]): Yaml {
  return {
    ok: false,
    problems: errors.map(({ message }) => `is not YAML or JSON: ${excerpt(message.split('\n')[0] ?? '')}`),
  };
}
