import type { Node } from 'oxc-parser';
import { changedPatterns } from './patterns.ts';

/** What a mutant changes. Lines in `catch` and `finally` are a kind of their own: tests pass them by most often. */
export type Kind =
  | 'boundary'
  | 'operator'
  | 'constant'
  | 'text'
  | 'boolean'
  | 'branch'
  | 'call'
  | 'statement'
  | 'pattern'
  | 'catch';

/** One change of a node: the expression that takes its place, or `null` for a statement that is left out. */
export type Change = { readonly kind: Kind; readonly node: Node; readonly to: string | null };

const BOUNDARIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '<': '<=', '<=': '<', '>': '>=', '>=': '>' }),
);

const OPERATORS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '===': '!==',
    '!==': '===',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
    '%': '*',
    '**': '*',
    '<<': '>>',
    '>>': '<<',
    '>>>': '<<',
    '&': '|',
    '|': '&',
    '^': '&',
    '&&': '||',
    '||': '&&',
  }),
);

/** A method whose place another of the same type takes. */
const OTHER_METHODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    min: 'max',
    max: 'min',
    floor: 'ceil',
    ceil: 'floor',
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    padStart: 'padEnd',
  }),
);

/** A method that gives the type it is called on: the mutant goes on with what it was called on. */
const SAME_TYPE_METHODS: ReadonlySet<string> = new Set(
  (
    'trim trimStart trimEnd toLowerCase toUpperCase toWellFormed normalize replace replaceAll slice subarray ' +
    'filter sort toSorted reverse toReversed concat flat catch finally'
  ).split(' '),
);

/** Numbers below are off by one; from here on they are doubled, since one second or byte more often changes nothing. */
const LARGE_NUMBER = 10;

/** The changes of one node, not of what is in it. `text` is the whole source. */
export function changesOf(node: Node, text: string, place: { inHandler: boolean }): Change[] {
  const source = (part: Node) => text.slice(part.start, part.end);
  const change = (kind: Kind, to: string | null): Change => ({ kind, node, to });
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const [left, right] = [source(node.left), source(node.right)];
      const boundary = BOUNDARIES.get(node.operator);
      if (boundary !== undefined) return [change('boundary', `(${left}) ${boundary} (${right})`)];
      if (node.operator === '??') return [change('operator', left)];
      if (node.operator === '+' && [node.left, node.right].some(isText)) return [];
      const operator = OPERATORS.get(node.operator);
      return operator === undefined ? [] : [change('operator', `(${left}) ${operator} (${right})`)];
    }
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-'
        ? [change('operator', source(node.argument))]
        : [];
    case 'Literal':
      return changedLiterals(node, change);
    case 'TemplateLiteral':
      return [change('text', "''")];
    case 'IfStatement':
    case 'ConditionalExpression':
      return ['true', 'false'].map((to) => ({ kind: 'branch', node: node.test, to }));
    case 'WhileStatement':
      return [{ kind: 'branch', node: node.test, to: 'false' }];
    case 'CallExpression':
      return changedCalls(node, source, change);
    case 'ExpressionStatement':
      return isEffect(node.expression)
        ? [{ kind: statementKind(node.expression, place.inHandler), node: node.expression, to: 'void 0' }]
        : [];
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return [change(place.inHandler ? 'catch' : 'statement', null)];
    case 'ReturnStatement':
      return place.inHandler || node.argument === null
        ? [change(place.inHandler ? 'catch' : 'statement', null)]
        : [];
    default:
      return [];
  }
}

function isText(node: Node): boolean {
  if (node.type === 'BinaryExpression') return isText(node.left) || isText(node.right);
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

function changedLiterals(
  node: Extract<Node, { type: 'Literal' }>,
  change: (kind: Kind, to: string) => Change,
): Change[] {
  if ('regex' in node) {
    return changedPatterns(node.regex.pattern, node.regex.flags).map((to) => change('pattern', to));
  }
  if (typeof node.value === 'boolean') return [change('boolean', String(!node.value))];
  if (typeof node.value === 'string') return [change('text', node.value === '' ? "'changed'" : "''")];
  if (typeof node.value !== 'number') return [];
  return [change('constant', String(node.value < LARGE_NUMBER ? node.value + 1 : node.value * 2))];
}

function changedCalls(
  node: Extract<Node, { type: 'CallExpression' }>,
  source: (part: Node) => string,
  change: (kind: Kind, to: string) => Change,
): Change[] {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional || node.optional) return [];
  const { name } = callee.property;
  const other = OTHER_METHODS.get(name);
  if (other !== undefined) {
    const given = node.arguments.map(source).join(', ');
    return [change('call', `(${source(callee.object)}).${other}(${given})`)];
  }
  return SAME_TYPE_METHODS.has(name) ? [change('call', source(callee.object))] : [];
}

/** What is written for its effect, and can be left out: the rest of the file stays sound. */
function isEffect(node: Node): boolean {
  return [
    'CallExpression',
    'AwaitExpression',
    'AssignmentExpression',
    'UpdateExpression',
    'ChainExpression',
    'UnaryExpression',
  ].includes(node.type);
}

function statementKind(expression: Node, inHandler: boolean): Kind {
  if (inHandler) return 'catch';
  const isAssignment = expression.type === 'AssignmentExpression' || expression.type === 'UpdateExpression';
  return isAssignment ? 'statement' : 'call';
}
