import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { describeMissingBrowser, launchBrowser } from '../helpers/browser.ts';
import { endLater } from '../helpers/cleanup.ts';

const missing = describeMissingBrowser();
if (missing !== null) console.warn(`The page is not tried in a browser: ${missing}`);

/** Whether there is no browser for this system, the only reason to skip its tests. */
export const noBrowser = missing !== null;

let browser: Promise<Browser> | undefined;

/** One for all tests of a file. */
function openBrowser(): Promise<Browser> {
  if (browser) return browser;
  const opened = launchBrowser();
  browser = opened;
  endLater(async () => {
    browser = undefined;
    await (await opened).close();
  });
  return opened;
}

export type Opened = {
  readonly page: Page;
  /** Errors of the page, violations of its policy, dialogs. */
  readonly problems: string[];
  /** The responses to the page's requests. */
  readonly responses: { path: string; status: number; type: string; range: string }[];
};

type PageOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Of the browser. */
  readonly locale?: string;
};

/** Opens the sandbox's page in a tab of its own. */
export async function openPage(sandbox: Pick<Sandbox, 'url'>, options: PageOptions = {}): Promise<Opened> {
  const { width = 1280, height = 1000, dark = false, locale = 'fa-IR' } = options;
  const context = await (await openBrowser()).newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale,
  });
  const page = await context.newPage();
  const opened: Opened = { page, problems: [], responses: [] };
  watch(opened);
  await page.goto(sandbox.url);
  await page.locator('#connection[data-connected="true"]').waitFor();
  return opened;
}

function watch({ page, problems, responses }: Opened): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('response', (response) => {
    const headers = response.headers();
    responses.push({
      path: new URL(response.url()).pathname,
      status: response.status(),
      type: headers['content-type'] ?? '',
      range: headers['content-range'] ?? '',
    });
  });
}

/** Saves a screenshot of the page; returns its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'sandbox-page-')));
  endLater(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
