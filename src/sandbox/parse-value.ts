import * as v from 'valibot';

/**
 * Checks a value from outside by its schema.
 *
 * @param what begins each problem of the error: `fault: `
 * @throws TypeError that says what is wrong, and where
 */
export function parseValue<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  what = '',
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `${what}${v.getDotPath(issue) ?? '(all)'}: ${issue.message}`);
  throw new TypeError(problems.join('; '));
}
