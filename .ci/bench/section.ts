import type { Line, Point } from './statistics.ts';

/** A figure and how large it may be. Kept as a value for each round, so that the spread can be shown. */
export type Goal = {
  readonly what: string;
  readonly values: readonly number[];
  readonly atMost: number;
  /** What would be better still. */
  readonly stretch?: number;
  readonly unit: Unit;
};

export type Unit = '×' | 'ms' | 'MB' | '%';

/** How something grows with the number of something. */
export type Growth = {
  /** What it is counted by: `files`. */
  readonly by: string;
  readonly unit: 'ms' | 'MB';
  readonly points: readonly Point[];
  readonly line: Line;
};

/** What a case has found out. */
export type Section = {
  readonly title: string;
  /** What was compared, and how to read it. */
  readonly text: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly goals?: readonly Goal[];
  readonly growth?: readonly Growth[];
};

/** What a case is given. */
export type Bench = {
  /** How often each thing is measured. */
  readonly rounds: number;
  /** A look rather than a measurement: fewer and smaller cases. */
  readonly quick: boolean;
  /** A folder for a case's files, empty; it is gone afterwards. */
  folder(name: string): string;
  readonly hasCurl: boolean;
  readonly hasFile: boolean;
};

export type Case = { readonly name: string; run(bench: Bench): Promise<Section> };
