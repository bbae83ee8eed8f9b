import * as v from 'valibot';
import { type Answer, MalformedResponseError } from './classify.ts';

/** A token of the API: one visible line, so that it can stand in a header and in an output. */
export const Token = v.pipe(v.string(), v.regex(/^[\x21-\x7E]+$/, 'is not a token'));

/**
 * Reads a 2xx answer by its schema.
 *
 * @throws MalformedResponseError that names what is missing; the caller quotes the beginning of the answer
 */
export function readAnswer<S extends v.GenericSchema>(schema: S, answer: Answer): v.InferOutput<S> {
  let json: unknown;
  try {
    json = JSON.parse(answer.body);
  } catch {
    throw new MalformedResponseError(
      'That is not JSON, as the API documents. A proxy may have answered instead.',
    );
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new MalformedResponseError(
    `That is not what the API documents: ${v.getDotPath(issue) ?? 'the answer'} is not as expected.`,
  );
}
