import { expect, test } from 'vitest';
import { openTestKenar } from './test-kenar.ts';

test('a client has one method for each step, and shows nothing of what it is made of', async () => {
  const { kenar } = await openTestKenar('http://127.0.0.1:9');
  expect(Object.keys(kenar).sort()).toEqual([
    'close',
    'exchangeCode',
    'getUploadToken',
    'getUser',
    'refreshTokens',
    'sendMessage',
    'uploadMedia',
  ]);
  for (const part of Object.values(kenar)) expect(part).toBeTypeOf('function');
});
