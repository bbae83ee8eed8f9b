import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import { reviver } from '@actions/expressions/data/reviver';

/** The contexts that an expression may name, as plain data: `github`, `needs`, `steps` and so on. */
export type Contexts = Readonly<Record<string, unknown>>;
type FunctionDefinition = (typeof wellKnownFunctions)[string];

/**
 * Evaluates a value of a workflow as GitHub does, by its own library: a text that is one expression gives what the
 * expression gives, any other text has its expressions filled in.
 *
 * @param status what `success()` and `failure()` say of the steps before
 */
export function fillIn(text: string, contexts: Contexts, status: 'success' | 'failure' = 'success'): unknown {
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text.trim());
  if (whole) return evaluate(whole[1] as string, contexts, status);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    asText(evaluate(expression, contexts, status)),
  );
}

/** Does the `if` of a step or job hold? Without a status function in it, it asks for success, too. */
export function holds(condition: string, contexts: Contexts, status: 'success' | 'failure'): boolean {
  const asksStatus = /\b(always|success|failure|cancelled)\(\)/.test(condition);
  if (!asksStatus && status === 'failure') return false;
  const expression = condition.trim().replace(/^\$\{\{|\}\}$/g, '') || 'true';
  return Boolean(evaluate(expression, contexts, status));
}

export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function evaluate(expression: string, contexts: Contexts, status: 'success' | 'failure'): unknown {
  const calls: [string, boolean][] = [
    ['always', true],
    ['success', status === 'success'],
    ['failure', status === 'failure'],
    ['cancelled', false],
  ];
  const named = (name: string) => ({ name, minArgs: 0, maxArgs: 0 });
  const functions = new Map<string, FunctionDefinition>([
    ...Object.entries(wellKnownFunctions),
    ...calls.map(
      ([name, value]) => [name, { ...named(name), call: () => new data.BooleanData(value) }] as const,
    ),
  ]);
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(
    tokens,
    Object.keys(contexts),
    calls.map(([name]) => named(name)),
  ).parse();
  const known = JSON.parse(JSON.stringify(contexts), reviver) as data.Dictionary;
  const value = new Evaluator(parsed, known, functions).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer));
}
