/**
 * `node .ci/demo/pictures.ts` makes the README's pictures anew, in `.github/images`: a run of the built action against
 * the sandbox, and a browser. They were made with the fonts Vazirmatn and Noto Color Emoji installed; ImageMagick's
 * `convert` makes them small.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { launchBrowser } from '../../test/helpers/browser.ts';
import { runStep } from '../../test/helpers/runner.ts';
import { APP_SCREEN } from './app-screen.ts';
import { photographChat, photographSummary } from './photograph.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const IMAGES = join(ROOT, '.github', 'images');
const SAMPLES = join(ROOT, 'test', 'fixtures', 'files', 'samples');

const MESSAGE = `نسخهٔ ۲٫۴٫۰ آماده است 🎉

• ورود با رمز یک‌بارمصرف
• جست‌وجوی سریع‌تر در آگهی‌ها
• رفع خطای نمایش عکس

گزارش آزمون‌ها و پیش‌نمایش را ببینید.`;

const FILES = 'پیش‌نمایش.png\nمعرفی.mp4\nیادداشت.m4a\n*.pdf\n*.docx\n*.webp';

const BUTTONS = `
- - { caption: دریافت نسخه, link: "https://example.com/app/2.4.0", icon: DOWNLOAD }
  - { caption: تغییرات, link: "https://example.com/changes", icon: ARTICLE_OUTLINE }
`;

const browser = await launchBrowser();
const workspace = await realpath(await mkdtemp(join(tmpdir(), 'pictures-')));
const sandbox = await startSandbox();
try {
  await fillWorkspace(browser);
  const recipients = { conversation_id: 'release-team', user_id: 'sandbox-user' };
  const step = await run({
    ...recipients,
    files: FILES,
    message: MESSAGE,
    buttons: BUTTONS,
    on_invalid: 'skip',
  });
  await run({
    conversation_id: 'post-1403',
    conversation_type: 'post',
    message: 'بازدید فردا ساعت ۱۰ تأیید شد.',
  });
  await mkdir(IMAGES, { recursive: true });
  // As wide as a phone, and readable at half of a README's width.
  const view = { width: 400, height: 700, scale: 2, chat: 'release-team' };
  await photographChat(browser, sandbox.url, join(IMAGES, 'chat-light.png'), view);
  await photographChat(browser, sandbox.url, join(IMAGES, 'chat-dark.png'), { ...view, dark: true });
  const summary = { width: 820, height: 300, scale: 2 };
  await photographSummary(browser, [step.summary], join(IMAGES, 'summary.png'), summary);
  for (const name of ['chat-light', 'chat-dark', 'summary']) shrink(join(IMAGES, `${name}.png`));
} finally {
  await Promise.all([browser.close(), sandbox.close()]);
  await rm(workspace, { recursive: true, force: true });
}

/** What a build might leave behind; one of the files is of a format that Divar does not take. */
async function fillWorkspace(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 720, height: 400 } });
  await page.setContent(APP_SCREEN);
  await page.screenshot({ path: join(workspace, 'پیش‌نمایش.png') });
  await page.close();
  const files = join(import.meta.dirname, 'files');
  await cp(join(files, 'film.mp4'), join(workspace, 'معرفی.mp4'));
  await cp(join(files, 'voice.m4a'), join(workspace, 'یادداشت.m4a'));
  await cp(join(SAMPLES, 'report.pdf'), join(workspace, 'release-notes-2.4.0.pdf'));
  await cp(join(SAMPLES, 'گزارش.docx'), join(workspace, 'گزارش آزمون.docx'));
  await writeFile(join(workspace, 'logo.webp'), 'RIFF\x1a\0\0\0WEBPVP8L');
}

async function run(inputs: Record<string, string>) {
  const step = await runStep({
    workspace,
    inputs: {
      api_key: 'sandbox-key',
      access_token: 'sandbox-access-token',
      api_url: sandbox.url,
      upload_url: sandbox.url,
      ...inputs,
    },
  });
  if (step.code !== 0) throw new Error(step.stdout);
  return step;
}

/** A page has few colours: with a palette of them a picture takes a third of the bytes. */
function shrink(path: string): void {
  execFileSync('convert', [
    path,
    '-strip',
    '+dither',
    '-colors',
    '96',
    '-define',
    'png:compression-level=9',
    `PNG8:${path}`,
  ]);
}
