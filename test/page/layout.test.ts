import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox } from '../helpers/workspace.ts';
import { sendBot } from '../sandbox/requests.ts';
import { seriousIssues } from './axe.ts';
import { noBrowser, openPage } from './browser-page.ts';
import { addBotMessage, addPostMessage, addSample, grid, link } from './messages.ts';

const LONG = 'x'.repeat(80);

/** 20 chats and more: long ids, long words, long buttons and names, both senders, and a request that is refused. */
async function fillChats(sandbox: Sandbox): Promise<void> {
  for (let count = 1; count <= 20; count += 1) {
    const text_message =
      count % 3 === 0 ? LONG : `پیام ${count} با متنی که در یک سطر از فهرست چت‌ها جا نمی‌شود`;
    await addBotMessage(sandbox, `chat-${count}`, { text_message });
  }
  await addPostMessage(sandbox, 'post', {
    message: LONG,
    receiver_buttons: grid([link(LONG, 'https://a.example')]),
  });
  await sandbox.writeAsUser({ text: LONG.repeat(3) });
  await addSample(sandbox, `id-${LONG}`, 'report.pdf', 'file', `${LONG}.pdf`);
  const buttons = grid([
    link('دکمه‌ای با متن بسیار بلند', 'https://a.example', 'DOWNLOAD'),
    link(LONG, 'https://a.example'),
  ]);
  await addBotMessage(sandbox, `id-${LONG}`, { text_message: LONG.repeat(3), buttons });
  await sendBot(sandbox, {}, LONG);
}

/** Elements that can be seen and whose content is wider than they are. Text that ends in “…” is cut on purpose. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('body, body *')].flatMap((element) => {
    const { display, textOverflow, clipPath } = getComputedStyle(element);
    if (display === 'inline' || textOverflow === 'ellipsis' || clipPath !== 'none') return [];
    const { clientWidth, scrollWidth, tagName, id, className } = element;
    if (clientWidth === 0 || scrollWidth <= clientWidth) return [];
    return [tagName + '#' + id + '.' + className + ': ' + scrollWidth + ' > ' + clientWidth];
  })`);
}

/** Whether two elements cover each other anywhere. */
async function overlap(page: Page, first: string, second: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [first, second].map((selector) => page.locator(selector).first().boundingBox()),
  );
  if (!a || !b) throw new Error('an element can’t be seen');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** How many entries of the list have their time outside of it, as a long message once pushed it. */
function timesOutside(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const list = document.querySelector('.chats').getBoundingClientRect();
    return [...document.querySelectorAll('.entry-time')].filter((time) => {
      const { left, right } = time.getBoundingClientRect();
      return left < list.left || right > list.right;
    }).length;
  })()`);
}

const SIZES = [
  { width: 375, height: 812 },
  { width: 820, height: 1180 },
  { width: 1366, height: 768 },
];
const LOOKS = SIZES.flatMap((size) => ['fa-IR', 'en-US'].map((locale) => ({ ...size, locale })));

describe.skipIf(noBrowser)('the sandbox’s page fits', () => {
  let empty: Sandbox;
  let full: Sandbox;
  beforeAll(async () => {
    [empty, full] = await Promise.all([openSandbox(), openSandbox()]);
    await fillChats(full);
  });

  test.each(LOOKS)('$width pixels, $locale, without a chat', async (look) => {
    const { page } = await openPage(empty, look);
    expect(await overflowing(page)).toEqual([]);
    expect(await overlap(page, '#guide-inputs code', '.code button')).toBe(false);
    await page.context().close();
  });

  test.each(LOOKS)(
    '$width pixels, $locale, with many chats and long names, in both schemes',
    async (look) => {
      const { page, problems } = await openPage(full, look);
      await page.locator('.chat-entry').first().waitFor();
      expect(await overflowing(page)).toEqual([]);
      expect(await timesOutside(page)).toBe(0);
      for (const name of [`id-${LONG.slice(0, 20)}`, 'post', '-5']) {
        await page.locator('.chat-entry', { hasText: name }).first().click();
        expect([name, await overflowing(page)]).toEqual([name, []]);
        if (look.width < 768) await page.locator('#back').click();
      }
      if (await page.locator('#tools-body').isHidden()) await page.locator('#tools-toggle').click();
      expect(await overflowing(page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([colorScheme, await seriousIssues(page)]).toEqual([colorScheme, []]);
      }
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
