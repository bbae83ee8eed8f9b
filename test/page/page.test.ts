import { describe, expect, test } from 'vitest';
import { parseFault } from '../../src/sandbox/faults/fault.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { freePort } from '../helpers/ports.ts';
import { makeWorkspace, openSandbox, post, SAMPLES } from '../helpers/workspace.ts';
import { seriousIssues } from './axe.ts';
import { noBrowser, openPage, screenshot } from './browser-page.ts';
import { addBotMessage, addPostMessage, addSample, grid, link } from './messages.ts';

const IMAGE_TYPES = ['image/png', 'image/jpeg'];

describe.skipIf(noBrowser)('the sandbox’s page in a browser', () => {
  test('shows how to send a first message while there is none', async () => {
    const sandbox = await openSandbox();
    const { page, problems } = await openPage(sandbox);
    expect(await page.locator('#guide-inputs').innerText()).toContain(`api_url: ${sandbox.url}`);
    expect(await page.locator('#guide-curl').innerText()).toContain('x-api-key: sandbox-key');
    expect(await seriousIssues(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('shows what a run of the action sends, as it arrives: pictures decode, video and voice play', async () => {
    const sandbox = await openSandbox();
    const { page, problems, responses } = await openPage(sandbox);
    const message = 'نسخهٔ ۲٫۴٫۰ منتشر شد\n• رفع خطای ورود\nhttps://example.com/releases';
    const run = await post(sandbox, { workspace: SAMPLES, inputs: { files: '**', message } });
    expect(run.code).toBe(0);
    await expect.poll(() => page.locator('.message').count()).toBe(7);
    expect(await page.locator('.text').innerText()).toBe(message);
    expect(await page.locator('.text a').getAttribute('rel')).toBe('noopener noreferrer');
    const names = ['demo.mp4', 'memo.m4a', 'photo.jpg', 'report.pdf', 'screenshot.png', 'گزارش.docx'];
    expect(await page.locator('.message .name').allInnerTexts()).toEqual(names);
    expect(await page.locator('.file .size').allInnerTexts()).toEqual(['۸٫۹ کیلوبایت', '۱۰٫۱ کیلوبایت']);
    const widths = () =>
      page.locator('.frame img').evaluateAll((all) => all.map((one) => one.naturalWidth > 0));
    await expect.poll(widths).toEqual([true, true]);
    const position = (tag: string) => page.locator(tag).evaluate((media) => media.currentTime);
    await page.getByRole('button', { name: 'پخش demo.mp4' }).click();
    await expect.poll(() => position('video')).toBeGreaterThan(0.1);
    await page.getByRole('button', { name: 'پخش memo.m4a' }).click();
    await expect.poll(() => position('audio')).toBeGreaterThan(0.1);
    expect(await page.locator('video').evaluate((video) => video.paused)).toBe(true);

    const media = responses.filter(({ path }) => path.startsWith('/_sandbox/media/'));
    expect(media.filter(({ type }) => IMAGE_TYPES.includes(type)).map(({ status }) => status)).toEqual([
      200, 200,
    ]);
    for (const type of ['video/mp4', 'audio/mp4']) {
      expect(media.find((answer) => answer.type === type)).toMatchObject({ status: 206, range: /^bytes 0-/ });
    }
    await expect.poll(() => page.locator('#announcer').innerText()).toContain('پیام تازه');
    expect(await page.locator('#request-rows tr').count()).toBe(19);
    expect(problems).toEqual([]);
  });

  test('shows names and texts as text, never as markup', async () => {
    const sandbox = await openSandbox();
    const { page, problems } = await openPage(sandbox);
    const markup = '<img src=x onerror=alert(1)>';
    const names = [`${markup}.png`, 'photo\u202Egnp.exe.png', `${'🎉'.repeat(62)}abc.png`, '%22><b>.png'];
    const workspace = await makeWorkspace();
    for (const name of names) await workspace.sample('screenshot.png', name);
    expect((await post(sandbox, { workspace: workspace.path, inputs: { files: '*' } })).code).toBe(0);
    await addSample(sandbox, 'team', 'report.pdf', 'file', `<svg onload=alert(2)>.pdf`);
    const text = `</p><script>alert(3)</script>\u202E${markup}\nخط دوم`;
    const buttons = grid(
      [
        link(markup, 'https://example.com/"><b>'),
        link('js', 'javascript:alert(4)'),
        link('http', 'http://a.example/'),
      ],
      [{ caption: 'post', action: { open_post_page: { post_token: markup } } }],
    );
    await addBotMessage(sandbox, 'team', { text_message: text, buttons });
    await addBotMessage(sandbox, markup, { text_message: markup });
    await expect.poll(() => page.locator('.message').count()).toBe(6);
    const shown = await page.locator('.message .name').allInnerTexts();
    expect(shown).toEqual(expect.arrayContaining([`${markup}.png`, 'photo⟨U+202E⟩gnp.exe.png', names[2]]));
    expect(await page.locator('.text').textContent()).toBe(text);
    const links = await page
      .locator('a.button')
      .evaluateAll((all) => all.map((one) => [one.href, one.rel, one.target]));
    expect(links).toEqual([['https://example.com/%22%3E%3Cb%3E', 'noopener noreferrer', '_blank']]);
    expect(await page.locator('.button-dead').allInnerTexts()).toEqual(['js', 'http', 'post']);
    await page.getByRole('button', { name: markup }).first().click();
    expect(await page.locator('#chat-title').innerText()).toBe(markup);
    // Only the page's own elements.
    expect(
      await page.locator('img:not(.frame img, .top img), script:not([src]), b:not(code b)').count(),
    ).toBe(0);
    const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect([overflow, problems]).toEqual([false, []]);
  });

  test('makes the API fail as chosen, says why, and lets it work again', async () => {
    const sandbox = await openSandbox();
    const { page, problems } = await openPage(sandbox);
    const workspace = await makeWorkspace();
    const send = () => post(sandbox, { workspace: workspace.path, inputs: { message: 'سلام' } });
    await page.getByLabel('چه شود؟').selectOption('403');
    await page.getByLabel('برای کدام درخواست؟').selectOption('message');
    await page.getByLabel('همیشه').check();
    await page.getByRole('button', { name: 'فعال کن' }).click();
    await expect.poll(() => page.locator('#fault-list').innerText()).toContain('همیشه');
    const failed = await send();
    expect([failed.code, failed.outputs.status]).toEqual([1, 'failed']);
    expect(failed.stdout).toMatch(/403.*CHAT_BOT_SEND_MESSAGE/);
    const newest = page.locator('#request-rows tr').first();
    await expect.poll(() => newest.innerText()).toMatch(/403/);
    expect(await newest.locator('.met').innerText()).toContain('پاسخ خطا');
    expect(await page.locator('#guide').isVisible()).toBe(true);

    expect(await newest.locator('.why').innerText()).toBe('the API key lacks the permission');
    await page.getByRole('button', { name: 'همه را پاک کن' }).click();
    await page.getByText('API درست کار می‌کند.').waitFor();
    expect((await send()).code).toBe(0);
    await page.getByText('سلام', { exact: true }).first().waitFor();
    expect(problems).toEqual([]);

    const groups = await page.evaluate(
      "import('/_sandbox/page/fault-presets.js').then(({ GROUPS }) => GROUPS)",
    );
    const presets = (groups as { presets: { id: string; effect: unknown }[] }[]).flatMap(
      ({ presets }) => presets,
    );
    for (const { effect } of presets) expect(() => parseFault({ effect })).not.toThrow();
    expect(presets.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['401', '412', '413', '429', '429-day', '500', 'html', 'hang']),
    );
  });

  test('reconnects after the sandbox was restarted', async () => {
    const first = await startSandbox({ port: await freePort() });
    await addBotMessage(first, 'before', { text_message: 'پیش' });
    const { page } = await openPage(first);
    await page.getByRole('button', { name: 'before' }).waitFor();
    await first.close();
    await page.getByText('در حال اتصال دوباره').waitFor();
    const second = await openSandbox({ port: first.port });
    await addBotMessage(second, 'after', { text_message: 'پس' });
    await page.getByRole('button', { name: 'after' }).waitFor();
    expect(await page.getByRole('button', { name: 'before' }).count()).toBe(0);
    expect(await page.locator('#connection').innerText()).toBe('زنده');
  });

  test('shows the latest 200 messages, and older ones on request', async () => {
    const sandbox = await openSandbox();
    for (let count = 0; count < 230; count += 1) {
      await addBotMessage(sandbox, 'many', { text_message: `پیام ${count}` });
    }
    const { page } = await openPage(sandbox);
    await expect.poll(() => page.locator('.message').count()).toBe(200);
    await page.getByRole('button', { name: '۳۰ پیام قدیمی‌تر' }).press('Enter');
    await expect.poll(() => page.locator('.message').count()).toBe(230);
    expect(await page.locator('.text').first().innerText()).toBe('پیام 0');
  });

  test('works by keyboard, and axe finds no serious issue in either scheme', async () => {
    const sandbox = await openSandbox();
    const workspace = { workspace: SAMPLES, inputs: { files: '**', message: 'همهٔ پرونده‌های ساخت' } };
    expect((await post(sandbox, workspace)).code).toBe(0);
    const text = {
      message: 'قرار بازدید تأیید شد.',
      sender_buttons: grid([link('ویرایش', 'https://a.example/', 'EDIT')]),
    };
    await addPostMessage(sandbox, 'visit', {
      ...text,
      receiver_buttons: grid([link('تماس', 'https://b.example/', 'CALL')]),
    });
    const { page, problems } = await openPage(sandbox);
    const focused = () => page.evaluate('document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('رفتن به پیام‌ها');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('English');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('visit');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('team');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#chat-title').innerText()).toBe('visit');
    expect(await page.getByRole('group', { name: 'فرستنده' }).getByRole('link').innerText()).toBe('ویرایش');
    expect(await page.getByRole('group', { name: 'گیرنده' }).getByRole('link').innerText()).toBe('تماس');

    await page.getByRole('button', { name: 'team' }).press('Enter');
    await page.getByLabel('چه شود؟').selectOption('429');
    await page.getByRole('button', { name: 'فعال کن' }).press('Enter');
    await page.locator('#fault-list li').waitFor();
    const pictures: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousIssues(page)).toEqual([]);
      pictures.push(await screenshot(page, colorScheme));
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await seriousIssues(page)).toEqual([]);
    await page.getByRole('button', { name: 'بازگشت' }).press('Enter');
    expect(await focused()).toContain('team');
    expect(await page.evaluate('document.body.scrollWidth')).toBe(390);
    pictures.push(await screenshot(page, 'narrow'));
    console.info(`Screenshots: ${pictures.join(' ')}`);
    expect(problems).toEqual([]);
  });
});
