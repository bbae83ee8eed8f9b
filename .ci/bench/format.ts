import type { Unit } from './section.ts';
import { median, middleHalf } from './statistics.ts';

const MEGABYTE = 1_000_000;

export function megabytes(bytes: number): number {
  return bytes / MEGABYTE;
}

/** `1.07 ×`, `132 ms`, `46.1 MB`: three digits that count, no more. */
export function show(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return '–';
  return `${digits(value)} ${unit}`;
}

/** The median, and in brackets the middle half. */
export function showAll(values: readonly number[], unit: Unit): string {
  if (values.length === 0) return '–';
  const [low, high] = middleHalf(values);
  const spread = values.length === 1 ? '' : ` (${digits(low)}–${digits(high)})`;
  return `${show(median(values), unit)}${spread}`;
}

function digits(value: number): string {
  const size = Math.abs(value);
  const fraction = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: fraction, maximumFractionDigits: fraction });
}
