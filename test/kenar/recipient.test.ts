import { expect, test } from 'vitest';
import { nameRecipient, needsAccessToken } from '../../src/kenar/recipient.ts';

test.each([
  ['bot', false],
  ['user', true],
  ['post', true],
] as const)('a recipient of kind %s is named by it; it needs an access token: %s', (kind, needs) => {
  expect(nameRecipient({ kind, id: 'a:b' })).toBe(`${kind}:a:b`);
  expect(needsAccessToken({ kind, id: 'a' })).toBe(needs);
});
