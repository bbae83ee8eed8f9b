import { expect, test } from 'vitest';
import { consentPage, errorPage } from '../../src/sandbox/endpoints/consent-page.ts';
import { describeScope } from '../../src/sandbox/endpoints/scopes.ts';
import type { ApiResponse } from '../../src/sandbox/http/response.ts';

const REQUEST = {
  clientId: 'the-<app>',
  redirectUri: 'http://127.0.0.1:4321/back',
  scopes: ['USER_ID', 'CHAT_CONVERSATION_READ.a&b'],
  state: 'a"state"',
};

/** What a page says, line by line. */
function linesOf({ body }: ApiResponse): string[] {
  const text = body.toString().replaceAll(/<\/(title|li|label|button|p|h1)>/g, '\n');
  return text
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test('the page says in Persian who asks for what, and what the answer does', () => {
  expect(linesOf(consentPage(REQUEST, 'sara', 'fa'))).toEqual([
    'اجازهٔ دسترسی',
    'اجازهٔ دسترسی',
    'این صفحه جای صفحهٔ دیوار را در سندباکس می‌گیرد. چیزی به دیوار فرستاده نمی‌شود.',
    'برنامهٔ the-&lt;app&gt; این اجازه‌ها را می‌خواهد:',
    'دیدن شناسهٔ کاربری شماUSER_ID',
    'خواندن پیام‌های چتCHAT_CONVERSATION_READ.a&amp;b',
    'شناسهٔ کاربری که اجازه می‌دهد',
    'اجازه می‌دهم',
    'اجازه نمی‌دهم',
    'پس از پاسخ، مرورگر به این نشانی می‌رود: http://127.0.0.1:4321/back',
    'English',
  ]);
});

test('the page says the same in English', () => {
  expect(linesOf(consentPage(REQUEST, 'sara', 'en'))).toEqual([
    'Permission request',
    'Permission request',
    'In the sandbox this page replaces Divar’s own. Nothing is sent to Divar.',
    'The app the-&lt;app&gt; asks for these permissions:',
    'See your user idUSER_ID',
    'Read the messages of the chatCHAT_CONVERSATION_READ.a&amp;b',
    'Id of the user who answers',
    'Allow',
    'Do not allow',
    'After the answer the browser goes to: http://127.0.0.1:4321/back',
    'فارسی',
  ]);
});

test.each([
  ['fa', 'rtl', 'en'],
  ['en', 'ltr', 'fa'],
] as const)(
  'the form in %s carries the request, and a link leads to the other language',
  (language, dir, other) => {
    const body = consentPage(REQUEST, 'sa"ra', language).body.toString();
    expect(body).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}" dir="${dir}">\\n<head>\\n`));
    const hidden = (uiLocales: string) => [
      ['response_type', 'code'],
      ['client_id', 'the-&lt;app&gt;'],
      ['redirect_uri', 'http://127.0.0.1:4321/back'],
      ['scope', 'USER_ID CHAT_CONVERSATION_READ.a&amp;b'],
      ['state', 'a&quot;state&quot;'],
      ['ui_locales', uiLocales],
    ];
    const inputs = [...body.matchAll(/^<input type="hidden" name="(\w+)" value="([^"]*)">$/gm)];
    expect(inputs.map(([, name, value]) => [name, value])).toEqual(hidden(language));
    expect(body).toContain('<form method="post" action="/oauth2/auth">');
    expect(body).toContain('<input name="user_id" value="sa&quot;ra" required');
    expect(body).toContain('<button name="decision" value="yes" class="yes">');
    expect(body).toContain('<button name="decision" value="no" formnovalidate>');
    const [, href = ''] = /<a href="([^"]*)" lang="(?:fa|en)"/.exec(body) ?? [];
    expect(href).toBe(
      `/oauth2/auth?response_type=code&amp;client_id=the-%3Capp%3E&amp;redirect_uri=http%3A%2F%2F127.0.0.1%3A4321%2Fback&amp;scope=USER_ID+CHAT_CONVERSATION_READ.a%26b&amp;state=a%22state%22&amp;ui_locales=${other}`,
    );
    expect(body).toContain(`lang="${other}" hreflang="${other}"`);
    expect(body).toContain('</span></li><li>');
  },
);

test('the page loads styles and pictures of the sandbox only, and its form leads back to the app', () => {
  const { status, headers } = consentPage(REQUEST, 'sara', 'fa');
  expect([status, headers]).toEqual([
    200,
    {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' http://127.0.0.1:4321",
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  ]);
});

test.each([
  [
    'unknown_client',
    '«client_id» شناخته نشد. شناسهٔ برنامهٔ سندباکس «sandbox-app» است.',
    '“client_id” is not known. The id of the sandbox’s app is “sandbox-app”.',
  ],
  [
    'wrong_redirect_uri',
    '«redirect_uri» در برنامه ثبت نشده است. در سندباکس نشانی ثبت‌شده و هر نشانی http روی همین رایانه (localhost یا 127.0.0.1) بدون پارامتر پذیرفته می‌شود.',
    '“redirect_uri” is not registered. The sandbox takes the registered address and any http address on this computer (localhost or 127.0.0.1) without parameters.',
  ],
  [
    'no_decision',
    'پاسخ فرم کامل نیست. به صفحهٔ پیش برگردید و یکی از دو دکمه را بزنید.',
    'The form is not complete. Go back and press one of the two buttons.',
  ],
] as const)('the page for %s says what is wrong, and has no form', (problem, fa, en) => {
  expect(linesOf(errorPage(problem, 'fa'))).toEqual(['اجازهٔ دسترسی', 'این درخواست درست نیست', fa]);
  expect(linesOf(errorPage(problem, 'en'))).toEqual(['Permission request', 'This request is not valid', en]);
  const { status, headers } = errorPage(problem, 'en');
  expect([status, headers['content-security-policy']]).toEqual([
    400,
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
  ]);
});

test.each<[string, string | null, string | null]>([
  ['USER_ID', 'دیدن شناسهٔ کاربری شما', 'See your user id'],
  ['USER_PHONE', 'دیدن شمارهٔ تلفن شما', 'See your phone number'],
  [
    'offline_access',
    'دسترسی تا ۳۰ روز، وقتی که برنامه را باز نکرده‌اید',
    'Keep access for 30 days while you do not use the app',
  ],
  ['CHAT_BOT_USER_MESSAGE_SEND', 'فرستادن پیام به شما از طرف چت‌بات', 'Send you messages as the chat bot'],
  [
    'CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND',
    'فرستادن پیام از طرف شما در همهٔ چت‌های آگهی‌هایتان',
    'Send messages as you in all chats of your posts',
  ],
  ['CONVERSATION_SEND_MESSAGE.c1', 'فرستادن پیام از طرف شما در چت', 'Send messages as you in the chat'],
  [
    'CHAT_POST_CONVERSATIONS_MESSAGE_SEND.p~1',
    'فرستادن پیام از طرف شما در چت‌های آگهی',
    'Send messages as you in the chats of the post',
  ],
  ['CHAT_CONVERSATION_READ.!', 'خواندن پیام‌های چت', 'Read the messages of the chat'],
  ['CHAT_CONVERSATION_READ', null, null],
  ['CHAT_CONVERSATION_READ.', null, null],
  ['CHAT_CONVERSATION_READ.a b', null, null],
  ['CHAT_CONVERSATION_READ.é', null, null],
  ['xCHAT_CONVERSATION_READ.a', null, null],
  ['USER_ID.a', null, null],
  ['.a', null, null],
  ['user_id', null, null],
  ['constructor', null, null],
])('the scope %s is described, if there is one', (scope, fa, en) => {
  expect(describeScope(scope)).toEqual(fa === null ? null : { fa, en });
});
