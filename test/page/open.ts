import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { endLater } from '../helpers/cleanup.ts';

const launched = await launchBrowser();
if ('missing' in launched) console.warn(`The page is not tried in a browser: ${launched.missing}`);
else endLater(() => launched.browser.close());

/** Whether there is no browser for this system: its tests are skipped then, and only then. */
export const noBrowser = 'missing' in launched;

export type Opened = {
  readonly page: Page;
  /** Everything that went wrong in the page: errors, what its policy forbade, dialogs. */
  readonly troubles: string[];
  /** What the page asked for, with the status and the range of the answer. */
  readonly answers: { path: string; status: number; type: string; range: string }[];
};

type Manner = { readonly width?: number; readonly height?: number; readonly dark?: boolean };

/** Opens the sandbox's page in a tab of its own. */
export async function openPage(sandbox: Pick<Sandbox, 'url'>, manner: Manner = {}): Promise<Opened> {
  if ('missing' in launched) throw new Error(launched.missing);
  const { width = 1280, height = 1000, dark = false } = manner;
  const context = await launched.browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const opened: Opened = { page, troubles: [], answers: [] };
  watch(opened);
  await page.goto(sandbox.url);
  await page.getByText('زنده').waitFor();
  return opened;
}

function watch({ page, troubles, answers }: Opened): void {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('response', (response) => {
    const headers = response.headers();
    answers.push({
      path: new URL(response.url()).pathname,
      status: response.status(),
      type: headers['content-type'] ?? '',
      range: headers['content-range'] ?? '',
    });
  });
}

let folder: string | undefined;

/** Where the pictures of this run are put. */
export async function pictureOf(page: Page, name: string): Promise<string> {
  folder ??= await realpath(await mkdtemp(join(tmpdir(), 'sandbox-page-')));
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
