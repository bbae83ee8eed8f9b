import { escapeHtml } from '../../text/html.ts';
import type { ApiResponse } from '../http/response.ts';
import { describeScope } from './scopes.ts';

/** A checked request for consent. */
export type ConsentRequest = {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
};

export type PageLanguage = 'fa' | 'en';

const WORDS = {
  fa: {
    title: 'اجازهٔ دسترسی',
    note: 'این صفحه جای صفحهٔ دیوار را در سندباکس می‌گیرد. چیزی به دیوار فرستاده نمی‌شود.',
    asks: (app: string) => `برنامهٔ ${app} این اجازه‌ها را می‌خواهد:`,
    user: 'شناسهٔ کاربری که اجازه می‌دهد',
    yes: 'اجازه می‌دهم',
    no: 'اجازه نمی‌دهم',
    back: 'پس از پاسخ، مرورگر به این نشانی می‌رود:',
    other: 'English',
    error: 'این درخواست درست نیست',
    unknown_client: '«client_id» شناخته نشد. شناسهٔ برنامهٔ سندباکس «sandbox-app» است.',
    wrong_redirect_uri:
      '«redirect_uri» در برنامه ثبت نشده است. در سندباکس نشانی ثبت‌شده و هر نشانی http روی همین رایانه (localhost یا 127.0.0.1) بدون پارامتر پذیرفته می‌شود.',
    no_decision: 'پاسخ فرم کامل نیست. به صفحهٔ پیش برگردید و یکی از دو دکمه را بزنید.',
  },
  en: {
    title: 'Permission request',
    note: 'In the sandbox this page replaces Divar’s own. Nothing is sent to Divar.',
    asks: (app: string) => `The app ${app} asks for these permissions:`,
    user: 'Id of the user who answers',
    yes: 'Allow',
    no: 'Do not allow',
    back: 'After the answer the browser goes to:',
    other: 'فارسی',
    error: 'This request is not valid',
    unknown_client: '“client_id” is not known. The id of the sandbox’s app is “sandbox-app”.',
    wrong_redirect_uri:
      '“redirect_uri” is not registered. The sandbox takes the registered address and any http address on this computer (localhost or 127.0.0.1) without parameters.',
    no_decision: 'The form is not complete. Go back and press one of the two buttons.',
  },
} as const;

export type ConsentProblem = 'unknown_client' | 'wrong_redirect_uri' | 'no_decision';

/** The page that asks the user. Its form carries the request; it runs no scripts. */
export function consentPage(request: ConsentRequest, userId: string, language: PageLanguage): ApiResponse {
  const words = WORDS[language];
  const other = language === 'fa' ? 'en' : 'fa';
  const parameters = {
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    scope: request.scopes.join(' '),
    state: request.state,
  };
  const hidden = Object.entries({ ...parameters, ui_locales: language }).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  const otherUrl = `/oauth2/auth?${new URLSearchParams({ ...parameters, ui_locales: other })}`;
  const scopes = request.scopes.map((scope) => `<li>${scopeText(scope, language)}</li>`);
  const app = `<strong><bdi>${escapeHtml(request.clientId)}</bdi></strong>`;
  return page(
    language,
    200,
    `<h1>${words.title}</h1>
<p class="note">${words.note}</p>
<p>${words.asks(app)}</p>
<ul>${scopes.join('')}</ul>
<form method="post" action="/oauth2/auth">
${hidden.join('\n')}
<label>${words.user} <input name="user_id" value="${escapeHtml(userId)}" required dir="ltr" autocomplete="off"></label>
<div class="buttons">
<button name="decision" value="yes" class="yes">${words.yes}</button>
<button name="decision" value="no" formnovalidate>${words.no}</button>
</div>
</form>
<p class="note">${words.back} <code dir="ltr">${escapeHtml(request.redirectUri)}</code></p>
<p><a href="${escapeHtml(otherUrl)}" lang="${other}" hreflang="${other}">${words.other}</a></p>`,
    // Chromium applies form-action to the redirect after the form, too.
    new URL(request.redirectUri).origin,
  );
}

/** The page for a request that can't be answered by a redirect. */
export function errorPage(problem: ConsentProblem, language: PageLanguage): ApiResponse {
  const words = WORDS[language];
  return page(language, 400, `<h1>${words.error}</h1>\n<p>${words[problem]}</p>`, null);
}

function scopeText(scope: string, language: PageLanguage): string {
  const code = `<span class="scope"><code dir="ltr">${escapeHtml(scope)}</code></span>`;
  return `${describeScope(scope)![language]}${code}`;
}

function page(
  language: PageLanguage,
  status: number,
  content: string,
  formTarget: string | null,
): ApiResponse {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    formTarget === null ? "form-action 'none'" : `form-action 'self' ${formTarget}`,
  ];
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy.join('; '),
      // Not `no-referrer`: the form's request would have the Origin "null".
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
    body: `<!doctype html>
<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${WORDS[language].title}</title>
<link rel="icon" href="/_sandbox/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_sandbox/page/colors.css">
<link rel="stylesheet" href="/_sandbox/page/consent.css">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`,
  };
}
