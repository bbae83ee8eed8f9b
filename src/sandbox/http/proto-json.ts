import { refuseArgument } from './response.ts';

/*
 * Fields of a JSON body as Divar's gRPC gateway reads them (the JSON mapping of protocol buffers): under their own
 * name or in camelCase, with `null` and the empty string the same as an absent field. Unknown fields are ignored.
 */

type JsonObject = Readonly<Record<string, unknown>>;

/** The value of a field; undefined if it is absent or null. A field that is given under both names is refused. */
export function fieldOf(object: JsonObject, name: string): unknown {
  const camelCase = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const values = [...new Set([name, camelCase])]
    .filter((key) => Object.hasOwn(object, key))
    .map((key) => object[key] ?? undefined);
  if (values.length > 1) refuseArgument(`${name} is given twice, as ${name} and as ${camelCase}`);
  return values[0];
}

/** A text field; '' if it is absent. */
export function textFieldOf(object: JsonObject, name: string): string {
  const value = fieldOf(object, name) ?? '';
  if (typeof value !== 'string') refuseArgument(`${name} must be a string`);
  return value;
}
