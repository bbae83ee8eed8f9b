import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Mutant } from './mutants.ts';

/** A mutant that changes nothing anybody could see, and why. Lines move, so it is known by the text of its line. */
const EquivalentSchema = v.strictObject({
  file: v.string(),
  code: v.string(),
  change: v.string(),
  why: v.pipe(v.string(), v.minLength(20)),
});

export type Equivalent = v.InferOutput<typeof EquivalentSchema>;

const LIST = join(import.meta.dirname, 'equivalent.json');

/** @throws when the list is not what it has to be */
export function readEquivalents(): Equivalent[] {
  return v.parse(v.array(EquivalentSchema), JSON.parse(readFileSync(LIST, 'utf8')));
}

/** What a mutant changes, on one line. */
export function describeChange({ from, to }: Pick<Mutant, 'from' | 'to'>): string {
  const [before, after] = [from, to ?? 'left out'].map((text) => text.replaceAll(/\s+/g, ' '));
  return `${before} → ${after}`;
}

export function isListed(mutant: Mutant, list: readonly Equivalent[]): boolean {
  const change = describeChange(mutant);
  return list.some((one) => one.file === mutant.file && one.code === mutant.code && one.change === change);
}
