import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/setup/event.ts';
import { event, message } from './events.ts';

describe('an event', () => {
  const chat = { conversationId: 'c1', conversationType: 'BOT', text: 'سلام' };

  test.each<[string, unknown, unknown]>([
    ['of a chat of the bot', event(), chat],
    ['of a chat about a post', { type: 'NEW_MESSAGE', new_message: message() }, chat],
    ['without a text', event({ text: undefined }), { ...chat, text: '' }],
    ['with no text', event({ text: null }), { ...chat, text: '' }],
    [
      'without a kind',
      event({ conversation: { id: 'c1', type: null } }),
      { ...chat, conversationType: null },
    ],
    ['without a sender', event({ sender: undefined }), chat],
    ['of a sender without a kind', event({ sender: { type: null } }), chat],
    ['of the bot', event({ sender: { type: 'BOT' } }), { other: 'NEW_CHATBOT_MESSAGE of the bot itself' }],
    [
      'of the bot, about a post',
      { type: 'NEW_MESSAGE', new_message: message({ sender: { type: 'BOT' } }) },
      { other: 'NEW_MESSAGE of the bot itself' },
    ],
    ['of a chat without an id', event({ conversation: {} }), null],
    ['of another kind', { type: 'A' }, { other: 'A' }],
    ['of a kind of 60 letters', { type: 'A_'.repeat(30) }, { other: 'A_'.repeat(30) }],
    ['of a kind of 61', { type: `${'A_'.repeat(30)}A` }, null],
    ['of a kind that ends otherwise', { type: 'Ab' }, null],
    ['of a kind that begins otherwise', { type: 'aB' }, null],
    ['of a kind without a letter', { type: '' }, null],
    ['of a kind that is no text', { type: 5 }, null],
    ['without a message', { type: 'NEW_MESSAGE' }, null],
    ['without a message of the bot', { type: 'NEW_CHATBOT_MESSAGE' }, null],
    ['with the message of another kind', { type: 'NEW_MESSAGE', new_chatbot_message: message() }, null],
    ['that is a list', [], null],
    ['that is nothing', null, null],
  ])('%s', (_what, body, read) => {
    expect(readEvent(JSON.stringify(body))).toEqual(read);
  });

  test.each<[string, boolean]>([
    ['c'.repeat(256), true],
    ['c'.repeat(257), false],
    ['pC{c}f/+=', true],
    ['شناسه', true],
    ['', false],
    [' c', false],
    ['c ', false],
    ['c\u200E', false],
    ['\u0000c', false],
    ['c\u00A0d', false],
    ['c1\nc2', false],
    ['c1\u202Ec2', false],
    // A CI system would take it for a command.
    ['::add-mask::c1', false],
    ['c1##[error]c2', false],
  ])('whose chat is called %j is one: %s', (id, isOne) => {
    expect(readEvent(JSON.stringify(event({ conversation: { id } }))) !== null).toBe(isOne);
  });

  test('that is no JSON is none', () => {
    expect(readEvent('{')).toBeNull();
  });
});
