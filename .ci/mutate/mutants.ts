import { type Node, parseSync, visitorKeys } from 'oxc-parser';
import { type Change, changesOf, type Kind } from './changes.ts';

/** One change of one place. `to` is `null` when a statement is left out. */
export type Mutant = {
  /** From the project's root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string | null;
  /** The whole line, trimmed: with it an equivalent mutant is found again when lines move. */
  readonly code: string;
};

/** Every mutant of a source file, in the order of the text. @throws when the file can't be parsed */
export function findMutants(file: string, text: string): Mutant[] {
  const { program, errors } = parseSync(file, text, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${file} can’t be parsed: ${errors[0]?.message}`);
  const lines = text.split('\n');
  return changesIn(program, text, { inHandler: false, inChain: false }).map(({ kind, node, to }) => {
    const line = text.slice(0, node.start).split('\n').length;
    const from = text.slice(node.start, node.end);
    return { file, line, kind, start: node.start, end: node.end, from, to, code: lines[line - 1]!.trim() };
  });
}

type Place = {
  /** In a `catch` or `finally` block. */
  readonly inHandler: boolean;
  /** In `a?.b.c`: a link can't be put into brackets, for the chain would no longer end there. */
  readonly inChain: boolean;
};

function changesIn(node: Node, text: string, place: Place): Change[] {
  if (isLeftOut(node)) return [];
  const own = place.inChain && node.type === 'CallExpression' ? [] : changesOf(node, text, place);
  return [...own, ...childrenOf(node, place).flatMap((child) => changesIn(child.node, text, child.place))];
}

/** Types, and the names of modules: nothing that runs. */
function isLeftOut(node: Node): boolean {
  if (node.type === 'TSAsExpression' || node.type === 'TSNonNullExpression') return false;
  if (node.type === 'TSSatisfiesExpression') return false;
  if (node.type === 'ExpressionStatement' && node.directive) return true;
  return node.type.startsWith('TS') || /^(Import|ExportAll)(Declaration|Expression)$/.test(node.type);
}

function childrenOf(node: Node, place: Place): { node: Node; place: Place }[] {
  return (visitorKeys[node.type] ?? [])
    .filter((key) => isRunning(node, key))
    .flatMap((key) => {
      const inChain = node.type === 'ChainExpression' || (place.inChain && LINKS.has(key));
      const inHandler = node.type === 'CatchClause' || (node.type === 'TryStatement' && key === 'finalizer');
      const child = (node as unknown as Record<string, Node | Node[] | null>)[key];
      return [child]
        .flat()
        .filter((one) => one !== null && one !== undefined)
        .map((one) => ({
          node: one,
          place: { inChain, inHandler: (place.inHandler && !isFunction(node)) || inHandler },
        }));
    });
}

/** `object` and `callee` of a chain, and the `expression` of `a?.b!.c`. */
const LINKS: ReadonlySet<string> = new Set(['object', 'callee', 'expression']);

/** Names are no expressions, and a tag reads the template itself. */
function isRunning(node: Node, key: string): boolean {
  if ('computed' in node && !node.computed && (key === 'key' || key === 'property')) return false;
  if (node.type === 'ExportNamedDeclaration' && key === 'source') return false;
  return !(node.type === 'TaggedTemplateExpression' && key === 'quasi');
}

function isFunction(node: Node): boolean {
  return /Function/.test(node.type);
}
