import { isObject } from '../text/json.ts';
import {
  FORMAT_NAMES,
  FORMATS,
  type Format,
  formatOfExtension,
  LIMITS_IN_MB,
  MEDIA_TYPES,
  type MediaType,
} from './catalog.ts';

/** Both bounds are inclusive, in bytes. Divar may refuse a file between them. */
export type Limit = {
  /** Allowed under either reading of the unit. */
  readonly certain: number;
  /** Allowed under the larger reading. */
  readonly atMost: number;
  /** As it was written: `1.5 MB`. */
  readonly text: string;
};

export type Limits = Readonly<Record<Format, Limit>>;

/** `KB`, `MB` and `GB` are read both ways, since Divar does not say which it means. */
const UNITS: Readonly<Record<string, readonly [certain: number, atMost: number]>> = {
  b: [1, 1],
  kb: [1000, 1024],
  kib: [1024, 1024],
  mb: [1000 ** 2, 1024 ** 2],
  mib: [1024 ** 2, 1024 ** 2],
  gb: [1000 ** 3, 1024 ** 3],
  gib: [1024 ** 3, 1024 ** 3],
};

const ALLOWED_KEYS = `${MEDIA_TYPES.join(', ')} or a format: ${FORMAT_NAMES.join(', ')}`;
const ALLOWED_VALUES = 'a number above 0 with a unit: B, KB, KiB, MB, MiB, GB or GiB, as in "10 MB"';

/** Divar's documented limits. */
export const DEFAULT_LIMITS: Limits = limitsOf((format) =>
  sized(LIMITS_IN_MB[FORMATS[format].mediaType], 'MB'),
);

/** The size of the largest file that any limit allows, in bytes. */
export function maxLimit(limits: Limits): number {
  return Math.max(...FORMAT_NAMES.map((format) => limits[format].atMost));
}

/**
 * Parses the input `limits`: YAML or JSON that maps media types or formats (any case) to sizes. Formats that are not
 * named keep their documented limits; an entry for a format overrides the one for its media type. All problems are
 * reported together.
 */
export async function parseLimits(
  text: string,
): Promise<{ ok: true; limits: Limits } | { ok: false; problems: string[] }> {
  const { readYaml } = await import('../text/yaml.ts');
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: false, problems: [yaml.problem] };
  const { value } = yaml;
  if (value === null) return { ok: true, limits: DEFAULT_LIMITS };
  if (!isObject(value)) {
    return {
      ok: false,
      problems: [`holds ${quoted(value)} where lines such as "file: 10 MB" should be.`],
    };
  }
  return readEntries(Object.entries(value));
}

function readEntries(
  entries: [string, unknown][],
): { ok: true; limits: Limits } | { ok: false; problems: string[] } {
  const problems: string[] = [];
  const chosen = new Map<MediaType | Format, Limit>();
  for (const [key, value] of entries) {
    const name = nameOf(key);
    const limit = parseSize(value);
    if (name === null) problems.push(`${quoted(key)} is unknown: allowed are ${ALLOWED_KEYS}`);
    else if (chosen.has(name)) problems.push(`${quoted(key)} is given twice: keep one entry for ${name}`);
    if (limit === null) problems.push(`${key}: ${quoted(value)} is not a size: allowed is ${ALLOWED_VALUES}`);
    if (name !== null && limit !== null) chosen.set(name, limit);
  }
  if (problems.length > 0) return { ok: false, problems };
  const limits = limitsOf(
    (format) => chosen.get(format) ?? chosen.get(FORMATS[format].mediaType) ?? DEFAULT_LIMITS[format],
  );
  return { ok: true, limits };
}

function nameOf(key: string): MediaType | Format | null {
  const lower = key.trim().toLowerCase();
  return MEDIA_TYPES.find((mediaType) => mediaType === lower) ?? formatOfExtension(lower);
}

function parseSize(value: unknown): Limit | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(typeof value === 'string' ? value : '');
  const [, number = '', unit = ''] = match ?? [];
  if (!Object.hasOwn(UNITS, unit.toLowerCase())) return null;
  const limit = sized(Number(number), unit);
  return limit.certain >= 1 && Number.isSafeInteger(limit.atMost) ? limit : null;
}

function sized(number: number, unit: string): Limit {
  const [certain, atMost] = UNITS[unit.toLowerCase()]!;
  // 8.2 × 1,000,000 is 8,199,999.999999999 in floating point: round to the digits that were written.
  const bytes = (of: number) => Math.floor(Number((number * of).toPrecision(15)));
  return { certain: bytes(certain), atMost: bytes(atMost), text: `${number} ${unit}` };
}

function limitsOf(limit: (format: Format) => Limit): Limits {
  return Object.fromEntries(FORMAT_NAMES.map((format) => [format, limit(format)])) as Record<Format, Limit>;
}

function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a map';
  return JSON.stringify(value);
}
