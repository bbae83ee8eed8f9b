import { basename } from 'node:path';
import { FORMATS, type Format, likelyFormat } from './catalog.ts';
import { formatOf, mimeTypeOf } from './content.ts';
import { matchContent } from './content-match.ts';
import type { CheckedFile, FoundFile } from './file.ts';
import { type Inspection, inspectFile, yielder } from './inspect.ts';
import { type Limits, maxLimit } from './limits.ts';
import { type FileLocation, locator, reasonOf } from './locate.ts';
import { mismatch, unsupportedExtension } from './mismatch.ts';
import { nameParts } from './name.ts';
import type { Problem } from './problem.ts';
import * as texts from './problem-texts.ts';

type Options = {
  /** A real path. */
  readonly workspace: string;
  readonly limits: Limits;
};

/**
 * Checks files: their names, locations, sizes and bytes, one after the other, in their order. Whatever is wrong becomes
 * a problem of the file, never an exception; all problems of a file are reported together.
 */
export async function checkFiles(
  found: readonly FoundFile[],
  options: Options & { readonly onChecked?: (file: CheckedFile) => void },
): Promise<CheckedFile[]> {
  const locate = locator(options.workspace);
  const yieldAfter = yielder();
  const checked: CheckedFile[] = [];
  for (const one of found) {
    const file = await checkAt(one, locate(one), options);
    checked.push(file);
    options.onChecked?.(file);
    await yieldAfter(file.size ?? 0);
  }
  return checked;
}

async function checkAt(found: FoundFile, location: FileLocation, options: Options): Promise<CheckedFile> {
  const name = basename(found.absolutePath);
  const declaredFormat = nameParts(name).format;
  let inspection: Inspection | null = null;
  let problems: readonly Problem[] = location.ok ? [] : location.problems;
  if (location.ok) {
    try {
      const maxSize =
        declaredFormat === null ? maxLimit(options.limits) : options.limits[declaredFormat].atMost;
      const result = await inspectFile(location.realPath, maxSize);
      if (typeof result === 'string') problems = [REPLACEMENTS[result]];
      else inspection = result;
    } catch (error) {
      problems = [texts.unreadable(reasonOf(error))];
    }
  }
  problems = [
    // A folder needs no extension.
    ...(declaredFormat === null && (location.ok || !location.isFolder)
      ? [unsupportedExtension(name, inspection?.content ?? null)]
      : []),
    ...problems,
    ...(inspection ? problemsOf(name, declaredFormat, inspection, options.limits) : []),
  ];
  return toCheckedFile({ path: found.path, name, problems }, location, inspection);
}

/** What can be at a file's path since it was located. */
const REPLACEMENTS = {
  'not a file': texts.notAFile('a special file'),
  replaced: texts.changedWhileChecked(),
} as const;

function problemsOf(
  name: string,
  declaredFormat: Format | null,
  { content, size, changed }: Inspection,
  limits: Limits,
): Problem[] {
  const problems: (Problem | null)[] = [];
  if (changed) problems.push(texts.changedWhileChecked());
  if (size === 0) problems.push(texts.empty());
  if (declaredFormat !== null) problems.push(texts.sizeProblem(size, limits[declaredFormat], declaredFormat));
  if (content !== null) {
    const match = declaredFormat === null ? null : matchContent(declaredFormat, content.kind);
    if (match !== null) problems.push(mismatch(name, declaredFormat!, content, match));
    if (content.password !== 'none') problems.push(texts.encrypted(content.label, content.password));
    if (content.truncated !== null) problems.push(texts.truncated(content.truncated));
  }
  return problems.filter((one) => one !== null);
}

function toCheckedFile(
  common: { path: string; name: string; problems: readonly Problem[] },
  location: FileLocation,
  inspection: Inspection | null,
): CheckedFile {
  const { extension, format: declaredFormat } = nameParts(common.name);
  const likely = likelyFormat(extension);
  const facts = {
    ...common,
    format: inspection?.content ? formatOf(inspection.content, likely) : null,
    mimeType: inspection?.content ? mimeTypeOf(inspection.content, likely) : null,
  };
  const mediaType = declaredFormat === null ? null : FORMATS[declaredFormat].mediaType;
  const hasError = common.problems.some(({ severity }) => severity === 'error');
  if (hasError || !location.ok || !inspection?.sha256 || mediaType === null || facts.mimeType === null) {
    return {
      ...facts,
      valid: false,
      mediaType,
      size: inspection?.size ?? null,
      sha256: inspection?.sha256 ?? null,
    };
  }
  const { size, sha256, identity } = inspection;
  const { realPath } = location;
  return { ...facts, valid: true, realPath, mediaType, mimeType: facts.mimeType, size, sha256, identity };
}
