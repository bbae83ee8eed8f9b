/** A scope in the words of the consent page. */
export type ScopeText = { readonly fa: string; readonly en: string };

/** The scopes of the sandbox's app. Source: kenar-docs, docs/scopes/README.md, and the OpenAPI document. */
const SCOPES: Readonly<Record<string, ScopeText>> = {
  USER_ID: { fa: 'دیدن شناسهٔ کاربری شما', en: 'See your user id' },
  USER_PHONE: { fa: 'دیدن شمارهٔ تلفن شما', en: 'See your phone number' },
  offline_access: {
    fa: 'دسترسی تا ۳۰ روز، وقتی که برنامه را باز نکرده‌اید',
    en: 'Keep access for 30 days while you do not use the app',
  },
  CHAT_BOT_USER_MESSAGE_SEND: {
    fa: 'فرستادن پیام به شما از طرف چت‌بات',
    en: 'Send you messages as the chat bot',
  },
  CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND: {
    fa: 'فرستادن پیام از طرف شما در همهٔ چت‌های آگهی‌هایتان',
    en: 'Send messages as you in all chats of your posts',
  },
};

/** Scopes that end in the id of what they are for: `SCOPE.IDENTIFIER`. */
const SCOPES_WITH_ID: Readonly<Record<string, ScopeText>> = {
  CONVERSATION_SEND_MESSAGE: {
    fa: 'فرستادن پیام از طرف شما در چت',
    en: 'Send messages as you in the chat',
  },
  CHAT_POST_CONVERSATIONS_MESSAGE_SEND: {
    fa: 'فرستادن پیام از طرف شما در چت‌های آگهی',
    en: 'Send messages as you in the chats of the post',
  },
  CHAT_CONVERSATION_READ: { fa: 'خواندن پیام‌های چت', en: 'Read the messages of the chat' },
};

/** The text of a scope; `null` if the app can't ask for it. */
export function describeScope(scope: string): ScopeText | null {
  if (Object.hasOwn(SCOPES, scope)) return SCOPES[scope]!;
  const [, name = ''] = /^([A-Z_]+)\.[\x21-\x7e]+$/.exec(scope) ?? [];
  return Object.hasOwn(SCOPES_WITH_ID, name) ? SCOPES_WITH_ID[name]! : null;
}
