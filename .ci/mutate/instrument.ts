import MagicString from 'magic-string';
import type { Mutant } from './mutants.ts';
import { LOADING, SWITCH } from './switch.ts';

/** A mutant and the number that switches it on, from 1. */
export type NumberedMutant = Mutant & { readonly id: number };

/**
 * The source with all its mutants in it, each off until its number is on: one build serves them all.
 *
 * @param switchModule the module that exports the switch, as this file has to import it
 */
export function instrument(text: string, mutants: readonly NumberedMutant[], switchModule: string): string {
  const source = new MagicString(text);
  // From the outside in: what holds another one opens before it and closes after it.
  const nested = [...mutants].sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id);
  for (const { id, start, end, to } of nested) {
    const [opening, closing] =
      to === null ? [`{ if (!${SWITCH}(${id})) `, ' }'] : [`(${SWITCH}(${id}) ? (${to}) : (`, '))'];
    source.appendRight(start, opening);
    source.prependLeft(end, closing);
  }
  // Types were checked before. A constant that may be another one is no longer what a literal type asks for.
  const head = `// @ts-nocheck\nimport { ${LOADING}, ${SWITCH} } from '${switchModule}';\n${LOADING}(true);\n`;
  const [hashbang = ''] = /^#!.*\n/.exec(text) ?? [];
  source.appendLeft(hashbang.length, head);
  source.append(`\n${LOADING}(false);\n`);
  return source.toString();
}
