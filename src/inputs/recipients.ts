import type { Recipient, RecipientKind } from '../kenar/recipient.ts';
import { excerpt } from '../text/safe.ts';
import type { Reader } from './reader.ts';

/** Ids are often separated by blanks or commas. */
const ADVICE = {
  conversation_id: 'Write each id on a line of its own.',
  user_id: 'Write one id.',
};

/** Reads whom to send to: conversations, and at most one user. */
export function readRecipients(reader: Reader, warnings: string[]): Recipient[] {
  const conversationKind = reader.choice('conversation_type', ['bot', 'post']);
  const read = (input: 'conversation_id' | 'user_id', kind: RecipientKind): Recipient[] =>
    withoutRepeats(reader.lines(input), input, warnings).flatMap((id) => {
      if (isId(id)) return { kind, id };
      reader.problem(
        input,
        `holds “${excerpt(id, 100)}”; an id has no blank or control character and is not “.” or “..”. ${ADVICE[input]}`,
      );
      return [];
    });
  const users = read('user_id', 'user');
  if (users.length > 1) {
    reader.problem(
      'user_id',
      `holds ${users.length} ids; one is allowed. An access token speaks for one user, and only that user can be written to with it. For several users, use a step or a matrix job for each, with its own token.`,
    );
  }
  return [...read('conversation_id', conversationKind), ...users];
}

/** Ids may be base64, so a slash is allowed; it is percent-encoded in the path. Dots alone would lead up in the path. */
function isId(id: string): boolean {
  return !/[\s\p{Cc}]/u.test(id) && id !== '.' && id !== '..';
}

/** Each value once, in the order of their first places; a repeated one is warned of. */
export function withoutRepeats(values: readonly string[], what: string, warnings: string[]): string[] {
  const unique = [...new Set(values)];
  for (const value of unique) {
    if (values.indexOf(value) !== values.lastIndexOf(value)) {
      warnings.push(`The ${what} “${excerpt(value, 60)}” is given more than once; it counts once.`);
    }
  }
  return unique;
}
