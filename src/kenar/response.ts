import * as v from 'valibot';
import { parseJson } from '../text/json.ts';
import { MAX_TOKEN_LENGTH, TOKEN_PATTERN } from '../text/token.ts';

/** An HTTP answer, as far as its reading is concerned. */
export type Answer = { readonly status: number; readonly body: string };

/** A 2xx answer that is not what the API documents. */
export class MalformedResponseError extends Error {
  override readonly name = 'MalformedResponseError';
}

/** A token that the API gives out. */
export const Token = v.pipe(v.string(), v.regex(TOKEN_PATTERN), v.maxLength(MAX_TOKEN_LENGTH));

/**
 * Reads a 2xx answer by its schema.
 *
 * @throws MalformedResponseError that names what is missing; the caller quotes the beginning of the answer
 */
export function readAnswer<S extends v.GenericSchema>(schema: S, answer: Answer): v.InferOutput<S> {
  const json = parseJson(answer.body);
  if (json === undefined) {
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
