import { createHash, hash } from 'node:crypto';
import { fstatSync } from 'node:fs';
import { basename } from 'node:path';
import { type Bytes, bytesOfFile, HEAD_SIZE, readFully, readInto } from './bytes.ts';
import { FORMATS, type Format, likelyFormat } from './catalog.ts';
import { type Content, formatOf, mimeTypeOf } from './content.ts';
import { identityOf, isAt, isSameState, withFile } from './disk.ts';
import type { CheckedFile, FileIdentity, FoundFile } from './file.ts';
import { type Limits, largestLimit } from './limits.ts';
import { locator, type Place, reasonOf } from './locate.ts';
import * as message from './message.ts';
import { nameParts } from './name.ts';
import type { Problem } from './problem.ts';
import { sniff } from './sniff.ts';
import { verdictOf } from './verdict.ts';

type Options = { readonly workspace: string; readonly limits: Limits };

/** Reading goes on without a pause for so many bytes; then others get their turn. */
const BREATH = 8 * 1024 * 1024;
const HASH_CHUNK = 64 * 1024;

/**
 * Checks one file: its name, its place, its size and its bytes. Whatever a file can be is a problem of it and no
 * exception; all problems of a file are reported together.
 *
 * @param options.workspace - a real path.
 */
export async function checkFile(found: FoundFile, options: Options): Promise<CheckedFile> {
  return checkAt(found, locator(options.workspace)(found), options);
}

/** Checks files one after the other, with one of them open at a time, and keeps their order. */
export async function checkFiles(
  found: readonly FoundFile[],
  options: Options & { readonly onChecked?: (file: CheckedFile) => void },
): Promise<CheckedFile[]> {
  const locate = locator(options.workspace);
  const breathe = breather();
  const checked: CheckedFile[] = [];
  for (const one of found) {
    const file = await checkAt(one, locate(one), options);
    checked.push(file);
    options.onChecked?.(file);
    await breathe(file.size ?? 0);
  }
  return checked;
}

/** What the disk said of a file. */
type Reading = {
  readonly size: number;
  readonly identity: FileIdentity;
  readonly content: Content | null;
  /** `null` for a file larger than any limit. */
  readonly sha256: string | null;
  readonly changed: boolean;
};

async function checkAt(found: FoundFile, place: Place, options: Options): Promise<CheckedFile> {
  const name = basename(found.absolutePath);
  const promised = nameParts(name).format;
  let reading: Reading | null = null;
  let problems: readonly Problem[] = place.ok ? [] : place.problems;
  if (place.ok) {
    try {
      const read = await readFile(place.realPath, largestLimit(options.limits));
      if (typeof read === 'string') problems = [REPLACED[read]];
      else reading = read;
    } catch (error) {
      problems = [message.unreadable(reasonOf(error))];
    }
  }
  problems = [
    ...(promised === null ? [message.unsupportedExtension(name, reading?.content ?? null)] : []),
    ...problems,
    ...(reading ? problemsOf(name, promised, reading, options.limits) : []),
  ];
  return assemble({ path: found.path, name, problems }, place, reading);
}

function assemble(
  common: { path: string; name: string; problems: readonly Problem[] },
  place: Place,
  reading: Reading | null,
): CheckedFile {
  const { extension, format: promised } = nameParts(common.name);
  const likely = likelyFormat(extension);
  const facts = {
    ...common,
    format: reading?.content ? formatOf(reading.content, likely) : null,
    mimeType: reading?.content ? mimeTypeOf(reading.content, likely) : null,
  };
  const mediaType = promised === null ? null : FORMATS[promised].mediaType;
  const bad = common.problems.some(({ severity }) => severity === 'error');
  if (bad || !place.ok || !reading?.sha256 || mediaType === null || facts.mimeType === null) {
    return {
      ...facts,
      valid: false,
      mediaType,
      size: reading?.size ?? null,
      sha256: reading?.sha256 ?? null,
    };
  }
  const { size, sha256, identity } = reading;
  const { realPath } = place;
  return { ...facts, valid: true, realPath, mediaType, mimeType: facts.mimeType, size, sha256, identity };
}

function problemsOf(name: string, promised: Format | null, reading: Reading, limits: Limits): Problem[] {
  const { content, size } = reading;
  const problems: (Problem | null)[] = [];
  if (reading.changed) problems.push(message.changedWhileChecked());
  if (size === 0) problems.push(message.empty());
  if (promised !== null) problems.push(message.sizeProblem(size, limits[promised], promised));
  if (content !== null) {
    const verdict = promised === null ? null : verdictOf(promised, content.kind);
    if (verdict !== null) problems.push(message.verdictMessage(name, promised!, content, verdict));
    if (content.encrypted) problems.push(message.encrypted(content.label));
    if (content.cutOff !== null) problems.push(message.truncated(content.cutOff));
  }
  return problems.filter((one) => one !== null);
}

/** What may have taken a file's place since it was looked at. */
const REPLACED = {
  'no file': message.notAFile('something special'),
  'another file': message.changedWhileChecked(),
} as const;

async function readFile(realPath: string, largest: number): Promise<Reading | keyof typeof REPLACED> {
  return withFile(realPath, async (fd, stats) => {
    if (!stats.isFile()) return 'no file';
    if (!isAt(realPath, fd, stats)) return 'another file';
    const size = Number(stats.size);
    const identity = identityOf(stats);
    const head = readFully(fd, 0, Math.min(size, HEAD_SIZE));
    const bytes = bytesOfFile(fd, size, head);
    const content = size === 0 ? null : await sniff(bytes);
    const sha256 = size > largest ? null : await hashOf(fd, bytes);
    const changed =
      sha256 === 'changed' ||
      (size > HEAD_SIZE && !isSameState(identity, identityOf(fstatSync(fd, { bigint: true }))));
    return { size, identity, content, sha256: sha256 === 'changed' ? null : sha256, changed };
  });
}

/** The SHA-256 in lower-case hexadecimal; `changed` when there were fewer bytes than the size says. */
async function hashOf(fd: number, { size, head }: Bytes): Promise<string | 'changed'> {
  if (head.length === size) return hash('sha256', head, 'hex');
  if (head.length < Math.min(size, HEAD_SIZE)) return 'changed';
  const breathe = breather();
  const sha256 = createHash('sha256').update(head);
  // One buffer for all of it: new ones would pile up faster than they are collected.
  const buffer = Buffer.allocUnsafe(HASH_CHUNK);
  for (let offset = head.length; offset < size; offset += HASH_CHUNK) {
    const length = Math.min(HASH_CHUNK, size - offset);
    if (readInto(fd, buffer.subarray(0, length), offset) < length) return 'changed';
    sha256.update(buffer.subarray(0, length));
    await breathe(length);
  }
  return sha256.digest('hex');
}

/** Lets others have a turn after so many bytes, and after so many small files. */
function breather(): (bytes: number) => Promise<void> {
  const perCall = BREATH / 256;
  let spent = 0;
  return async (bytes) => {
    spent += Math.max(bytes, perCall);
    if (spent < BREATH) return;
    spent = 0;
    await new Promise((resolve) => setImmediate(resolve));
  };
}
