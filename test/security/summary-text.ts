const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/**
 * Reads HTML as a browser would as far as tags and entities go: every `<` that is not an entity begins a tag, whatever
 * was meant by it.
 */
export function textIn(html: string): { tags: string[]; text: string } {
  const tags: string[] = [];
  const text = html
    .replace(/<[^>]*>?/g, (tag) => {
      tags.push(tag);
      return '';
    })
    .replace(/&(\w+|#\d+);/g, (entity, name) => ENTITIES[name] ?? entity);
  return { tags, text };
}
