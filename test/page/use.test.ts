import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { listen } from '../helpers/serve.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { sendBot, sendUser } from '../sandbox/requests.ts';
import { seriousIssues } from './axe.ts';
import { noBrowser, openPage } from './browser-page.ts';
import { addBotMessage } from './messages.ts';

/** An address that receives requests, with their bodies. */
async function openAddress(): Promise<{ url: string; requests: { url: string; body: string }[] }> {
  const requests: { url: string; body: string }[] = [];
  const server = createServer(async (request, response) => {
    requests.push({ url: request.url ?? '', body: await text(request) });
    response.end('received');
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, requests };
}

describe.skipIf(noBrowser)('on the sandbox’s page', () => {
  test('the language follows the browser, and a switch changes it for good', async () => {
    const sandbox = await openSandbox();
    const { page, problems } = await openPage(sandbox, { locale: 'en-US' });
    const language = () => page.evaluate('[document.documentElement.lang, document.documentElement.dir]');
    expect(await language()).toEqual(['en', 'ltr']);
    await page.getByRole('heading', { name: 'No message yet' }).waitFor();
    expect((await page.locator('body').innerText()).replace('فارسی', '')).not.toMatch(/[آ-ی]/);
    await page.getByRole('link', { name: 'فارسی' }).click();
    await page.getByRole('heading', { name: 'هنوز پیامی نرسیده است' }).waitFor();
    expect(await language()).toEqual(['fa', 'rtl']);
    // Some starts of the browser lose what the first pages store: the choice is made again then.
    const languageOfNewPage = async () => {
      const before = await page.goto(sandbox.url).then(language);
      await page.goto(`${sandbox.url}/?lang=fa`);
      return before;
    };
    await expect.poll(languageOfNewPage).toEqual(['fa', 'rtl']);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'No message yet' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('the chat with the newest message is the first, and the focus stays on its entry', async () => {
    const sandbox = await openSandbox();
    const { page } = await openPage(sandbox);
    const names = () => page.locator('.entry-id').allInnerTexts();
    for (const id of ['a', 'b', 'c']) await addBotMessage(sandbox, id, { text_message: 'x' });
    await expect.poll(names).toEqual(['c', 'b', 'a']);
    await page.locator('.chat-entry', { hasText: 'a' }).last().focus();
    await addBotMessage(sandbox, 'a', { text_message: 'y' });
    await expect.poll(names).toEqual(['a', 'c', 'b']);
    expect(await page.evaluate("document.activeElement.querySelector('.entry-id').textContent")).toBe('a');
    await page.reload();
    await expect.poll(names).toEqual(['a', 'c', 'b']);
  });

  test('the table of requests says why one was refused, and all can be cleared', async () => {
    const sandbox = await openSandbox();
    const { page } = await openPage(sandbox);
    await addBotMessage(sandbox, 'a', { text_message: 'x' });
    await sendBot(sandbox, { text_message: 'x' }, 'a', { 'x-api-key': 'wrong' });
    const newest = page.locator('#request-rows tr').first();
    await expect.poll(() => newest.locator('.status').innerText()).toBe('401');
    expect(await newest.locator('.why').innerText()).toBe('x-api-key is not known');
    await page.getByRole('button', { name: 'پاک کردن چت‌ها و درخواست‌ها' }).click();
    await page.getByRole('heading', { name: 'هنوز پیامی نرسیده است' }).waitFor();
    expect(await page.locator('#request-rows tr').count()).toBe(0);
    expect(sandbox.state()).toMatchObject({ chats: {}, requests: [] });
    await addBotMessage(sandbox, 'b', { text_message: 'x' });
    await expect.poll(() => page.locator('.entry-id').allInnerTexts()).toEqual(['b']);
  });

  test('one writes to the bot as a user, in a new chat and in an open one', async () => {
    const address = await openAddress();
    const sandbox = await openSandbox({ events: { url: `${address.url}/events` } });
    const { page, problems } = await openPage(sandbox);
    await page.locator('#guide-user-text').fill('سلام');
    await page.locator('#guide-user-text').press('Enter');
    await page.locator('.message-user', { hasText: 'سلام' }).waitFor();
    await expect.poll(async () => address.requests.length).toBe(1);
    await page.locator('#composer-text').fill('هستید؟');
    await page.locator('#composer').getByRole('button', { name: 'ارسال' }).click();
    await expect
      .poll(() => page.locator('#composer output').innerText())
      .toBe('برنامه رویداد را دریافت کرد (200).');
    await expect.poll(async () => address.requests.length).toBe(2);
    expect(await page.locator('#composer-text').inputValue()).toBe('');
    const ids = address.requests.map(({ body }) => JSON.parse(body).new_chatbot_message.conversation.id);
    expect(new Set(ids).size).toBe(1);
    // The bot's answer by the user's id is in the same chat.
    await sendUser(sandbox, { text_message: 'درود' });
    await expect
      .poll(() => page.locator('#message-list .text').allInnerTexts())
      .toEqual(['سلام', 'هستید؟', 'درود']);
    expect(await page.locator('.chat-entry').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  test.each([
    ['fa-IR', 'اجازه می‌دهم', 'اجازه نمی‌دهم'],
    ['en-US', 'Allow', 'Do not allow'],
  ])('the consent page in %s leads back with a code, or without one', async (locale, yes, no) => {
    const [sandbox, address] = await Promise.all([openSandbox(), openAddress()]);
    const { page, problems } = await openPage(sandbox, { locale });
    const consent = `${sandbox.url}/oauth2/auth?${new URLSearchParams({
      response_type: 'code',
      client_id: 'sandbox-app',
      redirect_uri: `${address.url}/back`,
      scope: 'CONVERSATION_SEND_MESSAGE.62c82c02-6a71-4501-a1fd-4bf226b3aa78 offline_access',
      state: 'a-random-state',
    })}`;
    for (const [button, expected] of [
      [no, /^\/back\?state=a-random-state$/],
      [yes, /^\/back\?state=a-random-state&code=ory_ac_/],
    ] as const) {
      await page.goto(consent);
      expect(await seriousIssues(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByText('received').waitFor();
      expect(address.requests.filter(({ url }) => url.startsWith('/back')).at(-1)?.url).toMatch(expected);
    }
    expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
  });
});
