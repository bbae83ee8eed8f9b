import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  addEvent,
  type History,
  matchHistory,
  NO_ATTEMPT,
  NO_HISTORY,
  previousOutcome,
  type RecipientHistory,
} from '../../src/delivery/history.ts';
import { type ItemIdentity, identify } from '../../src/delivery/item.ts';
import type { ReceiptEvent } from '../../src/delivery/receipt-event.ts';
import { textItem, tokenItem } from '../helpers/report-data.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

test.each<[History, string, 'skip' | 'send', string]>([
  [NO_HISTORY, 'a', 'skip', 'none'],
  [NO_HISTORY, '', 'send', 'none'],
  [{ sent: new Set('a'), inDoubt: true }, 'a', 'send', 'sent'],
  [{ sent: new Set('b'), inDoubt: true }, 'a', 'skip', 'changed'],
  [{ sent: new Set('b'), inDoubt: false }, '', 'skip', 'changed'],
  [{ sent: new Set('b'), inDoubt: false }, '', 'send', 'unknown'],
  [{ sent: new Set('b'), inDoubt: false }, 'a', 'send', 'none'],
  [{ sent: new Set('b'), inDoubt: true }, 'a', 'send', 'unknown'],
  [{ sent: new Set(), inDoubt: true }, '', 'skip', 'unknown'],
])('after %o the content “%s” with on_changed: %s counts as %s', (history, sha256, onChanged, outcome) => {
  expect(previousOutcome(history, sha256, onChanged)).toBe(outcome);
});

test('without an earlier attempt nothing is known of any item', () => {
  const items = identify([textItem, tokenItem]);
  expect(NO_ATTEMPT.historiesOf('bot:a', items)).toEqual([
    { sent: new Set(), inDoubt: false },
    { sent: new Set(), inDoubt: false },
  ]);
  expect(NO_ATTEMPT.mediaToken(items[0] as ItemIdentity)).toBeNull();
});

describe('a receipt of an earlier version, which knows files by name and content', () => {
  type Told = 'asked' | 'sent' | 'refused' | 'unknown';
  const old = (name: string, content: string): ItemIdentity => ({
    kind: 'file',
    sha256: sha(content),
    name,
    place: 0,
  });
  const now = (path: string, name: string, content: string): ItemIdentity => ({
    ...old(name, content),
    path,
  });

  /** What was sent of each item, by content, and `?` where a message is in doubt. */
  function known(events: readonly [ItemIdentity, Told][], items: readonly ItemIdentity[]): string[] {
    const history: RecipientHistory = new Map();
    for (const [item, event] of events) {
      addEvent(history, { event, item } as Exclude<ReceiptEvent, { event: 'uploaded' }>);
    }
    const names = new Map(['A', 'B', 'C', 'X', 'Y'].map((content) => [sha(content), content]));
    return matchHistory(history, items).map(
      ({ sent, inDoubt }) => [...sent].map((one) => names.get(one)).join('') + (inDoubt ? '?' : ''),
    );
  }

  test.each<[string, [ItemIdentity, Told][], ItemIdentity[], string[]]>([
    [
      'files of one name are told apart by content, whatever their order',
      [
        [old('n', 'A'), 'sent'],
        [old('n', 'B'), 'sent'],
      ],
      [now('1/n', 'n', 'B'), now('2/n', 'n', 'A')],
      ['B', 'A'],
    ],
    [
      'a file that is known by its content is not known by another one’s',
      [
        [old('n', 'A'), 'sent'],
        [old('n', 'C'), 'sent'],
      ],
      [now('n', 'n', 'A')],
      ['A'],
    ],
    [
      'what was in doubt and then sent counts for one file, once',
      [
        [old('n', 'A'), 'unknown'],
        [old('n', 'A'), 'sent'],
      ],
      [now('1/n', 'n', 'X'), now('2/n', 'n', 'Y')],
      ['A', ''],
    ],
    [
      'what was refused takes no other one’s place',
      [
        [old('n', 'B'), 'refused'],
        [old('n', 'A'), 'sent'],
      ],
      [now('n', 'n', 'X')],
      ['A'],
    ],
    [
      'what was asked for without an outcome is in doubt',
      [[old('n', 'A'), 'asked']],
      [now('n', 'n', 'X')],
      ['?'],
    ],
    ['a text is no file, though neither has a name', [[old('', 'A'), 'sent']], identify([textItem]), ['']],
    ['a file of another name is another one', [[old('n', 'A'), 'sent']], [now('m', 'm', 'A')], ['']],
  ])('%s', (_what, events, items, expected) => {
    expect(known(events, items)).toEqual(expected);
  });
});
