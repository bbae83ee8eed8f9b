import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatEvent } from '../../src/delivery/receipt-event.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { runCli } from '../helpers/cli.ts';
import type { StepResult } from '../helpers/runner.ts';
import {
  annotationsIn,
  makeWorkspace,
  openSandbox,
  post,
  SAMPLES,
  type Workspace,
} from '../helpers/workspace.ts';

const FILES = ['a/report.pdf', 'b/report.pdf', 'log.pdf', 'photo.pdf', 'z.pdf'];
const CHATS = ['bot:a', 'bot:b'];

const receiptOf = ({ path }: Workspace) => join(path, 'receipts', 'r.jsonl');

/** A PDF whose bytes tell its path and build. */
async function build(workspace: Workspace, path: string, number: number): Promise<void> {
  const pdf = await readFile(join(SAMPLES, 'report.pdf'));
  await workspace.write(`out/${path}`, Buffer.concat([pdf, Buffer.from(`\n${path} ${number}\n%%EOF\n`)]));
}

type Scene = { readonly sandbox: Sandbox; readonly workspace: Workspace; readonly first: StepResult };

const attempt = ({ sandbox, workspace }: Omit<Scene, 'first'>, number: number, inputs = {}) =>
  post(sandbox, {
    workspace: workspace.path,
    env: { GITHUB_RUN_ATTEMPT: String(number) },
    inputs: {
      files: 'out/**',
      conversation_id: 'a\nb',
      receipt: receiptOf(workspace),
      concurrency: '1',
      ...inputs,
    },
  });

/** Five files to two chats, of which the third message fails. */
async function failOnThird(inputs = {}): Promise<Scene> {
  const [sandbox, workspace] = [await openSandbox(), await makeWorkspace()];
  for (const path of FILES) await build(workspace, path, 1);
  sandbox.fault({ step: 'message', skip: 2, effect: { kind: 'status', status: 412 } });
  const first = await attempt({ sandbox, workspace }, 1, inputs);
  expect(first).toMatchObject({ code: 1, outputs: { status: 'partial', failed_count: '4' } });
  return { sandbox, workspace, first };
}

/** In each chat `path build` of each message, by the bytes that the sandbox got; sorted. */
async function builds({ sandbox }: Scene, paths: readonly string[]): Promise<string[][]> {
  const known = new Map<string, string>();
  const scratch = await makeWorkspace();
  for (const path of paths) {
    for (const number of [1, 2]) {
      await build(scratch, path, number);
      known.set(await scratch.sha256(`out/${path}`), `${path} ${number}`);
    }
  }
  return CHATS.map((chat) =>
    (sandbox.chats()[chat] ?? []).map(({ media }) => known.get(media?.sha256 ?? '') ?? 'unknown').sort(),
  );
}

const pathsOf = (chats: string[][]) => chats.map((chat) => chat.map((one) => one.split(' ')[0]));
const warningsIn = (step: StepResult) =>
  annotationsIn(step.stdout).filter((line) => line.includes('with another content'));

describe.concurrent('a re-run with files that were built again', () => {
  test('has each path once in each chat, and names each changed file that counts as sent, once', async () => {
    const scene = await failOnThird();
    const before = await builds(scene, FILES);
    for (const path of FILES) await build(scene.workspace, path, 2);
    const again = await attempt(scene, 2);
    expect(again).toMatchObject({ code: 0, outputs: { status: 'sent', failed_count: '0' } });
    const after = await builds(scene, FILES);
    expect(pathsOf(after)).toEqual([FILES, FILES]);
    // What was there is there still, and the rest is the new build.
    const sentBefore = new Set(before.flat().map((one) => one.split(' ')[0]));
    for (const [index, chat] of after.entries()) {
      expect(chat).toEqual(
        FILES.map((path) => (before[index]!.includes(`${path} 1`) ? `${path} 1` : `${path} 2`)),
      );
    }
    expect(warningsIn(again)).toHaveLength(sentBefore.size);
    for (const path of sentBefore) {
      expect(warningsIn(again).join('\n')).toContain(`file=out/${path}::`);
      expect(warningsIn(again).join('\n')).toContain(`sent out/${path} with another content`);
    }
    await attempt(scene, 3);
    expect(await builds(scene, FILES)).toEqual(after);
  });

  test('with on_changed: send has the new build of each path once in each chat', async () => {
    const scene = await failOnThird({ on_changed: 'send' });
    const before = await builds(scene, FILES);
    for (const path of FILES) await build(scene.workspace, path, 2);
    const again = await attempt(scene, 2, { on_changed: 'send' });
    expect(again).toMatchObject({
      code: 0,
      outputs: { status: 'sent', sent_count: '10', failed_count: '0' },
    });
    expect(warningsIn(again)).toEqual([]);
    const after = await builds(scene, FILES);
    expect(after).toEqual(before.map((chat) => [...chat, ...FILES.map((path) => `${path} 2`)].sort()));
    await attempt(scene, 3, { on_changed: 'send' });
    expect(await builds(scene, FILES)).toEqual(after);
  });

  test('sends a renamed and an added file, and neither half of a swap', async () => {
    const scene = await failOnThird();
    const out = (path: string) => join(scene.workspace.path, 'out', path);
    // Of those that chat b has: all of them.
    await rename(out('photo.pdf'), out('picture.pdf'));
    await build(scene.workspace, 'added.pdf', 1);
    await rename(out('log.pdf'), out('swap'));
    await rename(out('z.pdf'), out('log.pdf'));
    await rename(out('swap'), out('z.pdf'));
    const again = await attempt(scene, 2);
    expect(again).toMatchObject({ code: 0, outputs: { status: 'sent', failed_count: '0' } });
    const names = (chat: string) =>
      scene.sandbox
        .chats()
        [chat]!.map(({ media }) => media!.file_name)
        .sort();
    const all = ['added.pdf', 'log.pdf', 'picture.pdf', 'report.pdf', 'report.pdf', 'z.pdf'];
    const had = (step: StepResult, recipient: string) =>
      (
        JSON.parse(step.outputs.results!) as {
          name: string;
          deliveries: { recipient: string; status: string }[];
        }[]
      )
        .filter(({ deliveries }) =>
          deliveries.some((one) => one.recipient === recipient && one.status === 'sent'),
        )
        .map(({ name }) => name);
    for (const chat of CHATS) {
      // The old name stays where it had arrived.
      const old = had(scene.first, chat).filter((name) => name === 'photo.pdf');
      expect(names(chat)).toEqual([...all, ...old].sort());
    }
    expect(warningsIn(again)).toHaveLength(2);
  });

  test('sends a file that was moved to every chat: another path is another file', async () => {
    const scene = await failOnThird();
    const before = pathsOf(await builds(scene, FILES));
    await mkdir(join(scene.workspace.path, 'out', 'c'));
    await rename(join(scene.workspace.path, 'out', 'a'), join(scene.workspace.path, 'out', 'c', 'a'));
    const again = await attempt(scene, 2);
    expect(again).toMatchObject({ code: 0, outputs: { status: 'sent', failed_count: '0' } });
    // The bytes tell the path that a file was built under.
    const moved = FILES.filter((path) => path.startsWith('a/'));
    const after = before.map((chat) => [...FILES, ...moved.filter((path) => chat.includes(path))].sort());
    expect(pathsOf(await builds(scene, FILES))).toEqual(after);
  });

  test('keeps one in doubt that changed, unless asked to send it', async () => {
    const [sandbox, workspace] = [await openSandbox(), await makeWorkspace()];
    const scene = { sandbox, workspace };
    await build(workspace, 'log.pdf', 1);
    sandbox.fault({ step: 'message', recipient: 'bot:a', effect: { kind: 'reset_after' } });
    await attempt(scene, 1);
    await build(workspace, 'log.pdf', 2);
    const doubtful = await attempt(scene, 2);
    expect(JSON.parse(doubtful.outputs.results!)[0].deliveries).toMatchObject([
      { recipient: 'bot:a', status: 'unknown' },
      { recipient: 'bot:b', status: 'already_sent' },
    ]);
    expect(sandbox.chats()['bot:a']).toHaveLength(1);
    const resent = await attempt(scene, 3, { on_unknown: 'resend' });
    expect(resent).toMatchObject({ code: 0, outputs: { status: 'sent' } });
    expect(sandbox.chats()['bot:a']).toHaveLength(2);
    expect(sandbox.chats()['bot:b']).toHaveLength(1);
  });

  test.skipIf(process.platform === 'win32')(
    'sends a file under each path that it is matched by',
    async () => {
      const [sandbox, workspace] = [await openSandbox(), await makeWorkspace()];
      await build(workspace, 'x/r.pdf', 1);
      await mkdir(join(workspace.path, 'out', 'y'));
      await symlink('../x/r.pdf', join(workspace.path, 'out', 'y', 'r.pdf'));
      sandbox.fault({ step: 'message', skip: 1, effect: { kind: 'status', status: 412 } });
      const inputs = { conversation_id: 'a' };
      expect((await attempt({ sandbox, workspace }, 1, inputs)).outputs).toMatchObject({ sent_count: '1' });
      await build(workspace, 'x/r.pdf', 2);
      const again = await attempt({ sandbox, workspace }, 2, inputs);
      expect(again.outputs).toMatchObject({ status: 'sent', failed_count: '0' });
      expect(sandbox.chats()['bot:a']).toHaveLength(2);
    },
  );

  test('uploads a changed file again for the chats that are still to get it, and no other', async () => {
    const scene = await failOnThird();
    const uploads = () => scene.sandbox.uploads().length;
    const before = uploads();
    const had = pathsOf(await builds(scene, FILES));
    const everywhere = FILES.filter((path) => had.every((chat) => chat.includes(path)));
    for (const path of FILES) await build(scene.workspace, path, 2);
    await attempt(scene, 2);
    expect(uploads() - before).toBe(FILES.length - everywhere.length);
  });
});

describe.concurrent('a receipt that was lost', () => {
  const LOST = 'knows nothing of an earlier one';

  test.each([
    ['on the first attempt', 1, {}, false],
    ['on a later attempt', 2, {}, true],
    ['when only uploads are made', 2, { send: 'false', conversation_id: '' }, false],
    ['without a receipt', 2, { receipt: '' }, false],
  ])('%s is told, or not', async (_what, number, inputs, told) => {
    const [sandbox, workspace] = [await openSandbox(), await makeWorkspace()];
    await build(workspace, 'log.pdf', 1);
    const step = await attempt({ sandbox, workspace }, number, inputs);
    expect(step.code).toBe(0);
    expect(
      annotationsIn(step.stdout).some((line) => line.startsWith('::warning') && line.includes(LOST)),
    ).toBe(told);
  });

  test('is not one that another step of the run wrote, but one of another run is', async () => {
    const [sandbox, workspace] = [await openSandbox(), await makeWorkspace()];
    await build(workspace, 'log.pdf', 1);
    await attempt({ sandbox, workspace }, 1);
    const later = (env: Record<string, string>) =>
      post(sandbox, {
        workspace: workspace.path,
        env: { GITHUB_RUN_ATTEMPT: '2', ...env },
        inputs: { files: 'out/**', receipt: receiptOf(workspace) },
      });
    expect((await later({ GITHUB_ACTION: 'second' })).stdout).not.toContain(LOST);
    expect((await later({ GITHUB_RUN_ID: '471' })).stdout).toContain(LOST);
  });
});

describe.concurrent('a receipt that can’t be used', () => {
  async function refused(
    receipt: string,
    env: Record<string, string> = {},
    launcher?: [string, ...string[]],
  ) {
    const [sandbox, workspace] = [await openSandbox(), await makeWorkspace()];
    await build(workspace, 'log.pdf', 1);
    const step = await post(sandbox, {
      workspace: workspace.path,
      env,
      ...(launcher ? { launcher } : {}),
      inputs: { files: 'out/**', receipt },
    });
    expect(step).toMatchObject({ code: 1, outputs: { status: 'failed', sent_count: '0' } });
    expect(step.summary).not.toBe('');
    expect(step.stdout).not.toContain('Unexpected');
    expect(sandbox.requests()).toEqual([]);
    return step;
  }

  test('since no run id is set is an input error', async () => {
    const { stdout } = await refused('r.jsonl', { GITHUB_RUN_ID: '' });
    expect(stdout).toMatch(
      /::error::Input receipt is given, but nothing here tells which run this is.*GITHUB_RUN_ID/,
    );
  });

  test.skipIf(process.platform !== 'linux')('since its folder can’t be made ends at once', async () => {
    const { stdout } = await refused('/proc/no/such/r.jsonl');
    expect(stdout).toMatch(/The receipt “.*” can’t be used: its folder can’t be made \(ENOENT\)/);
  });

  test.skipIf(process.platform === 'win32')('since the disk is full tells so', async () => {
    const { path } = await makeWorkspace();
    const receipt = join(path, 'r.jsonl');
    await writeFile(receipt, linesOf(64 * 1024));
    // A limit to a file's size, in KiB, stands for a full disk: the receipt has reached it.
    const launcher: [string, ...string[]] = ['bash', '-c', 'ulimit -f 64 && exec "$@"', '--'];
    const { stdout } = await refused(receipt, {}, launcher);
    expect(stdout).toMatch(/can’t be used: it can’t be read and written \(EFBIG: the file may not grow\)/);
    expect((await readFile(receipt)).length).toBe(64 * 1024);
  });

  test.each(['', ' '])('since --run-id is “%s” is wrong usage, on a CI too', async (runId) => {
    const workspace = await makeWorkspace();
    await cp(join(SAMPLES, 'photo.jpg'), join(workspace.path, 'photo.jpg'));
    const args = ['post', '--conversation-id', 'a', '--receipt', 'r.jsonl', '--run-id', runId, 'photo.jpg'];
    const ci = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'a/b', CI_PIPELINE_ID: '1', CI_JOB_NAME: 'report' };
    const { code, stderr } = await runCli(args, {
      cwd: workspace.path,
      env: { DIVAR_API_KEY: 'sandbox-key', ...ci },
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('nothing here tells which run this is')]);
    await expect(rm(join(workspace.path, 'r.jsonl'))).rejects.toThrow('ENOENT');
  });
});

/** Lines of another run, of so many bytes in all; the last one lacks its end. */
function linesOf(bytes: number): string {
  const line = (padding: number) =>
    formatEvent({
      divar_chat_media: 1,
      at: '2026-08-01T00:00:00.000Z',
      scope: 'x'.repeat(padding),
      event: 'sent',
      recipient: 'bot:a',
      item: { kind: 'file', sha256: 'a'.repeat(64), name: 'a', place: 0 },
    });
  const [empty, full] = [line(0).length, line(1000)];
  const whole = Math.floor(bytes / full.length) - 1;
  return full.repeat(whole) + line(bytes + 1 - whole * full.length - empty).trimEnd();
}
