import type { Browser, Page } from 'playwright-core';
import { summaryPage } from './summary-page.ts';

type View = {
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly dark?: boolean;
  /** Its chat is opened; the first there is unless told. */
  readonly chat?: string;
};

/** Pictures the sandbox's page at `url` once everything in it can be seen. */
export async function photographChat(browser: Browser, url: string, path: string, view: View): Promise<void> {
  await photograph(browser, path, view, async (page) => {
    await page.goto(url);
    if (view.chat !== undefined) await page.getByRole('button', { name: view.chat }).click();
    await page.locator('.message').first().waitFor();
    await page.waitForFunction(EVERYTHING_IS_SEEN);
    // As tall as the chat needs, within reason; and nobody has the keyboard in a picture.
    for (let { height } = view, hidden = 1; hidden > 0 && height < TALLEST; ) {
      hidden = Number(await page.evaluate(HIDDEN_HEIGHT));
      height += hidden;
      await page.setViewportSize({ width: view.width, height });
    }
    await page.evaluate('document.activeElement.blur()');
    await page.waitForFunction(EVERYTHING_IS_SEEN);
  });
}

/** Pictures the summaries of a job's steps as GitHub would show them. */
export async function photographSummary(
  browser: Browser,
  summaries: readonly string[],
  path: string,
  view: View,
): Promise<void> {
  await photograph(browser, path, view, (page) => page.setContent(summaryPage('release', summaries)), true);
}

const TALLEST = 3000;

const HIDDEN_HEIGHT = `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.getElementById('messages'))`;

/** Images decoded, players with a first frame, sounds with their shape drawn. */
const EVERYTHING_IS_SEEN = `
  [...document.images].every((image) => image.complete && image.naturalWidth > 0) &&
  [...document.querySelectorAll('video')].every((video) => video.readyState >= 2 || video.error) &&
  [...document.querySelectorAll('.bars')].every((bars) => bars.firstChild.style.height)`;

async function photograph(
  browser: Browser,
  path: string,
  { width, height, scale = 1, dark = false }: View,
  prepare: (page: Page) => Promise<unknown>,
  fullPage = false,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'fa-IR',
    // Waiting evaluates a text again and again, which the page's policy forbids.
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await prepare(page);
    await page.screenshot({ path, fullPage });
  } finally {
    await context.close();
  }
}
