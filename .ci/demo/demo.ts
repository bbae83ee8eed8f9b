/**
 * `npm run demo`: the built action against the sandbox, run as GitHub's runner does, on a file of every media type to
 * a bot's chat, a user and a chat about a post. Ends with pictures where a browser can be had.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { launchBrowser } from '../../test/helpers/browser.ts';
import { runStep, type StepResult } from '../../test/helpers/runner.ts';
import { photographChat, photographSummary } from './photograph.ts';
import { showChats, showLog, showOutputs, showSummary, showTitle } from './show.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLES = join(ROOT, 'test', 'fixtures', 'files', 'samples');
const OUTPUT = join(ROOT, 'demo-output');

const MESSAGE =
  'نسخهٔ ۲٫۴٫۰ آماده است\n\n• ورود با رمز یک‌بارمصرف\n• جست‌وجوی سریع‌تر\n\nگزارش آزمون‌ها و پیش‌نمایش را در ادامه ببینید.';

const sandbox = await startSandbox();
const steps: StepResult[] = [];
try {
  await run('a chat of the bot and a user', {
    conversation_id: 'release-team',
    user_id: 'sandbox-user',
    message: MESSAGE,
    buttons: '- { caption: دریافت نسخه, link: "https://example.com/app/2.4.0", icon: DOWNLOAD }',
  });
  await run('a chat about a post', {
    conversation_id: 'post-chat',
    conversation_type: 'post',
    message: 'بازدید تأیید شد؛ مدارک در ادامه.',
    buttons: '- { caption: ویرایش قرار, link: "https://example.com/visit/edit", icon: EDIT }',
    receiver_buttons: '- { caption: تماس با فروشنده, link: "https://example.com/call", icon: CALL }',
  });
  showTitle('What the chats hold now');
  showChats(sandbox, SAMPLES);
  showTitle('Pictures');
  await takePictures();
} finally {
  await sandbox.close();
}
process.exitCode = steps.every(({ code }) => code === 0) ? 0 : 1;

async function run(title: string, inputs: Record<string, string>): Promise<void> {
  const step = await runStep({
    workspace: SAMPLES,
    inputs: {
      files: '**',
      api_key: 'sandbox-key',
      access_token: 'sandbox-access-token',
      api_url: sandbox.url,
      upload_url: sandbox.url,
      ...inputs,
    },
  });
  steps.push(step);
  showTitle(`Log: ${title}`);
  showLog(step);
  showTitle(`Outputs (the step ended with ${step.code})`);
  showOutputs(step);
  showTitle('Job summary');
  showSummary(step);
}

/** Pictures are an extra: without a browser everything is shown in words. */
async function takePictures(): Promise<void> {
  try {
    const browser = await launchBrowser();
    try {
      await mkdir(OUTPUT, { recursive: true });
      const chat = join(OUTPUT, 'chat.png');
      await photographChat(browser, sandbox.url, chat, { width: 1200, height: 1000, chat: 'release-team' });
      const summary = join(OUTPUT, 'summary.png');
      const summaries = steps.map((step) => step.summary);
      await photographSummary(browser, summaries, summary, { width: 1000, height: 400 });
      console.log(`The chat:        ${relative(process.cwd(), chat)}`);
      console.log(`The job summary: ${relative(process.cwd(), summary)}`);
    } finally {
      await browser.close();
    }
  } catch (error) {
    console.log(`No pictures: ${(error as Error).message}`);
  }
}
