import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/cli.ts';
import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';

const KEY = { DIVAR_API_KEY: 'sandbox-key' };

async function withPhoto() {
  const workspace = await makeWorkspace();
  await workspace.sample('photo.jpg', 'photo.jpg');
  return { cwd: workspace.path };
}

describe.concurrent('all that a run writes', () => {
  test('to check a file and a text that holds the key', async () => {
    const { cwd } = await withPhoto();
    const args = ['check', '--message', 'my hunter2-key', '--json', '--dotenv', 'd.env', 'none.jpg'];
    const { code, stdout, stderr } = await runCli(args, { cwd, env: { DIVAR_API_KEY: 'hunter2-key' } });
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout:
        '{"status":"failed","sent_count":0,"failed_count":0,"media_token":"","receipt":"","media_tokens":[],"conversation_ids":[],"message_deliveries":[],"results":[]}\n',
      stderr: `Find files\n  No files.\nError: Nothing was sent. No files match “none.jpg” (in ${cwd}). Check that the step which writes them succeeded, or go on without files, with --if-no-files-found warn.\n  Nothing was sent. See the errors.\n`,
    });
    const shown = await runCli(['check', '--message', 'my hunter2-key', 'photo.jpg'], {
      cwd,
      env: { DIVAR_API_KEY: 'hunter2-key' },
    });
    expect([shown.code, shown.stdout]).toEqual([0, '']);
    expect(shown.stderr).toContain('  The text: my ***\n');
    expect(shown.stderr).not.toContain('hunter2');
  });

  test('when its options are wrong', async () => {
    const { cwd } = await withPhoto();
    expect(await runCli(['post', '--conversation-id', 'x', '--debug', 'photo.jpg'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Error: DIVAR_API_KEY is empty. Give the Kenar API key, from a secret; or check only, with --dry-run.\n',
    });
  });

  test.each(['--dotenv', '--shell'])('when the file of %s can’t be written', async (option) => {
    const { cwd } = await withPhoto();
    expect(await runCli(['check', option, 'no/file', 'photo.jpg'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Error: “no/file” can’t be written (ENOENT). Nothing was sent.\n',
    });
  });

  test.skipIf(process.platform === 'win32')('when a link leads out of the folder', async () => {
    const { cwd } = await withPhoto();
    const { path } = await makeWorkspace();
    await symlink(join(path, 'precious'), join(cwd, 's.env'));
    expect(await runCli(['check', '--shell', 's.env', 'photo.jpg'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Error: “s.env” lies outside this folder, since a symbolic link leads there. Give its real path. Nothing was sent.\n',
    });
  });

  test.skipIf(process.platform === 'win32')('to a file that is called like a device of Windows', async () => {
    const { cwd } = await withPhoto();
    expect((await runCli(['check', '--dotenv', 'NUL', 'photo.jpg'], { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'NUL'), 'utf8')).toMatch(/^DIVAR_STATUS=/);
  });

  test('of requests only when it was asked to tell more', async () => {
    const { cwd } = await withPhoto();
    const { url } = await openSandbox();
    const args = ['post', '--api-url', url, '--upload-url', url, '--conversation-id', 'x', '--message', 'Hi'];
    const linesOf = async (...more: string[]) => {
      const { code, stderr } = await runCli([...args, ...more], { cwd, env: KEY });
      expect(code).toBe(0);
      return stderr.split('\n').filter((line) => line.includes('POST ')).length;
    };
    expect([await linesOf(), await linesOf('--debug')]).toEqual([0, 1]);
  });

  test('is nothing yet in the files of the results while it sends', async () => {
    const { cwd } = await withPhoto();
    const sandbox = await openSandbox({ latencyMs: 200 });
    await writeFile(join(cwd, 'd.env'), 'DIVAR_STATUS=sent\n');
    let seen: Promise<string> | null = null;
    sandbox.on((event) => {
      if (event.type === 'upload') seen ??= readFile(join(cwd, 'd.env'), 'utf8');
    });
    const { url } = sandbox;
    const args = [
      'post',
      '--api-url',
      url,
      '--upload-url',
      url,
      '--conversation-id',
      'x',
      '--dotenv',
      'd.env',
    ];
    expect((await runCli([...args, 'photo.jpg'], { cwd, env: KEY })).code).toBe(0);
    expect(await seen).toBe('');
    expect(await readFile(join(cwd, 'd.env'), 'utf8')).toMatch(/^DIVAR_STATUS=sent\nDIVAR_SENT_COUNT=1\n/);
  });
});
