import sax from 'sax';

/** An element by its name without a prefix, and its attributes as written. */
export type Element = {
  readonly name: string;
  /** Empty where there is none of the name. */
  attribute(name: string): string;
};

/** The parser checks the length of names and values after each chunk: none can grow without end. */
const CHUNK = 16 * 1024;
/** Content types and relationships are lists: a root and its children. */
const MAX_DEPTH = 16;
/** Large packages have some thousands. */
const MAX_ELEMENTS = 50_000;
/** Of one element; namespaces included. */
const MAX_ATTRIBUTES = 64;

/**
 * Calls `onElement` for each element of an XML part (ECMA-376 part 2, 8.1.4: UTF-8 or UTF-16), up to the first error:
 * what a truncated part lists before its end still counts. Entities that a DTD declares are errors, so nothing expands.
 */
export function readElements(content: Buffer, onElement: (element: Element) => void): void {
  const text = decode(content);
  const parser = sax.parser(true);
  let depth = 0;
  let elements = 0;
  let attributeCount = 0;
  parser.onattribute = () => {
    attributeCount += 1;
    if (attributeCount > MAX_ATTRIBUTES) throw new Error('too many attributes');
  };
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    attributeCount = 0;
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) throw new Error('too many elements');
    onElement({
      name: name.slice(name.indexOf(':') + 1),
      attribute: (key) => (Object.hasOwn(attributes, key) ? String(attributes[key]) : ''),
    });
  };
  parser.onclosetag = () => {
    depth -= 1;
  };
  parser.onerror = (error) => {
    throw error;
  };
  try {
    for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  } catch {
    // The rest of a part that is not well-formed is not read, by Office neither.
  }
}

function decode(content: Buffer): string {
  const [first, second] = content;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(content);
}
