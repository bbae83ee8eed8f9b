import { expect, test } from 'vitest';
import {
  consentUrl,
  DEFAULT_HOSTS,
  messageUrl,
  PANEL_URL,
  tokenUrl,
  uploadTokenUrl,
  uploadUrl,
  usersUrl,
} from '../../src/kenar/endpoints.ts';

test('the addresses of the API are those of its documents', () => {
  expect(DEFAULT_HOSTS).toEqual({
    api: 'https://open-api.divar.ir',
    upload: 'https://chat.divar.ir',
    oauth: 'https://oauth.divar.ir',
  });
  expect([
    uploadTokenUrl(DEFAULT_HOSTS),
    uploadUrl(DEFAULT_HOSTS, 'a/b'),
    messageUrl(DEFAULT_HOSTS, 'bot', 'a/b'),
    messageUrl(DEFAULT_HOSTS, 'user', 'a b'),
    messageUrl(DEFAULT_HOSTS, 'post', 'a?b'),
    tokenUrl(DEFAULT_HOSTS),
    consentUrl(DEFAULT_HOSTS),
    usersUrl(DEFAULT_HOSTS),
    PANEL_URL,
  ]).toEqual([
    'https://open-api.divar.ir/experimental/open-platform/chat/upload',
    'https://chat.divar.ir/upload/a%2Fb',
    'https://open-api.divar.ir/v1/open-platform/chat/bot/conversations/a%2Fb/messages',
    'https://open-api.divar.ir/v1/open-platform/chat/bot/users/a%20b/messages',
    'https://open-api.divar.ir/v2/open-platform/conversations/a%3Fb/messages',
    'https://oauth.divar.ir/oauth2/token',
    'https://oauth.divar.ir/oauth2/auth',
    'https://open-api.divar.ir/v1/open-platform/users',
    'https://divar.ir/kenar',
  ]);
});
