/** The middle one; of an even number, between the two. NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The middle half of the values: what a disturbed run at either end does not move. */
export function middleHalf(values: readonly number[]): readonly [low: number, high: number] {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** Each value over the one of the same round: both met the same weather on the machine. */
export function ratios(values: readonly number[], others: readonly number[]): number[] {
  return values.map((value, round) => value / (others[round] ?? Number.NaN));
}

/** Each value less the one of the same round. */
export function differences(values: readonly number[], others: readonly number[]): number[] {
  return values.map((value, round) => value - (others[round] ?? Number.NaN));
}

export type Point = { readonly x: number; readonly y: number };
export type Line = {
  readonly slope: number;
  readonly start: number;
  /** R²: the share of the ups and downs that the line explains; 1 is straight. */
  readonly straightness: number;
};

/** The straight line with the least squares. */
export function fitLine(points: readonly Point[]): Line {
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const sum = (of: (point: Point) => number) => points.reduce((total, point) => total + of(point), 0);
  const slope = sum(({ x, y }) => (x - meanX) * (y - meanY)) / sum(({ x }) => (x - meanX) ** 2);
  const start = meanY - slope * meanX;
  const unexplained = sum(({ x, y }) => (y - start - slope * x) ** 2);
  const all = sum(({ y }) => (y - meanY) ** 2);
  return { slope, start, straightness: all === 0 ? 1 : 1 - unexplained / all };
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
