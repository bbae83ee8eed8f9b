import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { endLater } from '../helpers/cleanup.ts';
import { CLI, runCli } from '../helpers/cli.ts';
import { annotationsIn, makeWorkspace, openSandbox, post } from '../helpers/workspace.ts';

/** A device on which every write fails, as on a full disk. */
const FULL = '/dev/full';
const onLinux = test.skipIf(process.platform !== 'linux');

function openFull(): number {
  const fd = openSync(FULL, 'w');
  endLater(() => closeSync(fd));
  return fd;
}

async function workspaceAndSandbox() {
  const [workspace, sandbox] = await Promise.all([makeWorkspace(), openSandbox()]);
  await workspace.sample('photo.jpg', '1.jpg');
  await workspace.sample('screenshot.png', '2.png');
  await workspace.write('bad.pdf', '');
  return { workspace, sandbox };
}

/** One message is refused, so that there is something to tell. */
const INPUTS = { files: '*.jpg\n*.png\n*.pdf', message: 'Hi', on_invalid: 'skip' };

describe.concurrent('a step tells of a place that can’t be written in all others, and fails', () => {
  onLinux.for([
    ['on a full disk', FULL, 'ENOSPC'],
    ['that is missing', '/no/such/file', 'Missing file'],
  ] as const)('outputs %s', async ([, path, reason]) => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    const step = await post(sandbox, {
      workspace: workspace.path,
      inputs: INPUTS,
      env: { GITHUB_OUTPUT: path },
    });
    expect(step.code).toBe(1);
    expect(sandbox.chats()['bot:team']).toHaveLength(3);
    const error = expect.stringMatching(`^::error::The outputs can’t be written \\(.*${reason}`);
    expect(annotationsIn(step.stdout)).toEqual([expect.stringContaining('bad.pdf'), error]);
    expect(step.stdout.trimEnd().split('\n').at(-1)).toBe('Sent 3 messages; 1 file not valid.');
    expect(step.summary).toContain('The outputs can’t be written');
  });

  onLinux('the job summary on a full disk', async () => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    const step = await post(sandbox, {
      workspace: workspace.path,
      inputs: INPUTS,
      env: { GITHUB_STEP_SUMMARY: FULL },
    });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ status: 'sent', sent_count: '3' });
    expect(annotationsIn(step.stdout).at(-1)).toMatch(
      /^::error::The job summary can’t be written \(ENOSPC\)/,
    );
  });

  onLinux('the log on a full disk', async () => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    const step = await post(sandbox, { workspace: workspace.path, inputs: INPUTS, log: openFull() });
    expect(step.code).toBe(1);
    expect(sandbox.chats()['bot:team']).toHaveLength(3);
    expect(step.outputs).toMatchObject({ status: 'sent', sent_count: '3' });
    expect(step.summary).toContain('The log can’t be written (ENOSPC)');
  });

  test('the log behind a closed pipe', async () => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    const step = await post(sandbox, {
      workspace: workspace.path,
      inputs: INPUTS,
      onStart: (child) => child.stdout?.destroy(),
    }).catch((error: Error) => error);
    // The pipe that the test closed can't be read any more; what was sent tells.
    expect(step).toBeInstanceOf(Error);
    await expect.poll(() => sandbox.chats()['bot:team']?.length).toBe(3);
  });
});

describe.concurrent('results_file', () => {
  test('gets the whole results, in the place of what it held', async () => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    await workspace.write('results.json', 'x'.repeat(100_000));
    const { code, outputs, stdout } = await post(sandbox, {
      workspace: workspace.path,
      inputs: { ...INPUTS, files: '*', results_file: 'results.json' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Left out results_file, which the patterns match.');
    const written = JSON.parse(readFileSync(join(workspace.path, 'results.json'), 'utf8'));
    expect(written).toEqual(JSON.parse(outputs.results ?? ''));
    expect(written).toHaveLength(3);
  });

  test('is written when the inputs are wrong, too', async () => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    await post(sandbox, {
      workspace: workspace.path,
      inputs: { ...INPUTS, retries: 'many', results_file: 'results.json' },
    });
    expect(readFileSync(join(workspace.path, 'results.json'), 'utf8')).toBe('[]\n');
  });

  test.skipIf(process.platform === 'win32').for([
    ['in a folder that does not exist', 'no/such/folder/results.json', 'can’t be written (ENOENT)'],
    ['that is a folder', 'folder', 'can’t be written (EISDIR)'],
    ['that is a link', 'link', 'can’t be written (ELOOP)'],
    ['behind a link out of the workspace', 'out/results.json', 'a symbolic link there leads out'],
  ] as const)('%s is an error before anything is sent', async ([, path, problem]) => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    const elsewhere = await makeWorkspace();
    await mkdir(join(workspace.path, 'folder'));
    await symlink(join(workspace.path, '1.jpg'), join(workspace.path, 'link'));
    await symlink(elsewhere.path, join(workspace.path, 'out'));
    const { code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      inputs: { ...INPUTS, results_file: path },
    });
    expect(code).toBe(1);
    expect(annotationsIn(stdout).join('\n')).toContain(problem);
    expect(sandbox.requests()).toEqual([]);
    expect(await readdir(elsewhere.path)).toEqual([]);
  });
});

test('results over 1 MB are shortened, with a warning that names results_file', async () => {
  const workspace = await makeWorkspace();
  const names = Array.from({ length: 2000 }, (_, n) => `${n}-${'x'.repeat(40)}.pdf`);
  for (const name of names) await workspace.write(name, '');
  const { stdout, outputs } = await post(await openSandbox(), {
    workspace: workspace.path,
    inputs: { files: '*.pdf', dry_run: 'true', results_file: 'results.json' },
  });
  const results = JSON.parse(outputs.results ?? '');
  expect(results).toHaveLength(2000);
  expect(results[0]).toEqual({ path: names.toSorted()[0], media_token: null, status: 'invalid' });
  expect(annotationsIn(stdout)[0]).toMatch(/^::warning::The output results is longer than the 1 MB/);
  const whole = JSON.parse(readFileSync(join(workspace.path, 'results.json'), 'utf8'));
  expect(whole[0].problems).toMatchObject([{ code: 'empty' }]);
});

describe.concurrent('the command line', () => {
  const args = (url: string) =>
    ['post', '--conversation-id', 'team', '--api-url', url, '--upload-url', url, '*.jpg', '*.png'] as const;
  const env = { DIVAR_API_KEY: 'sandbox-key' };

  onLinux('goes on when its log is on a full disk', async () => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    const { code, stdout } = await runCli([...args(sandbox.url), '--json'], {
      cwd: workspace.path,
      env,
      stderr: openFull(),
    });
    expect(JSON.parse(stdout)).toMatchObject({ status: 'sent', sent_count: 2 });
    expect(code).toBe(0);
  });

  test('goes on when its log is closed in the middle', async () => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    const { PATH = '', SYSTEMROOT } = process.env;
    const cli = spawn(process.execPath, [CLI, ...args(sandbox.url), '--json'], {
      cwd: workspace.path,
      env: { PATH, ...(SYSTEMROOT ? { SYSTEMROOT } : {}), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    cli.stderr.once('data', () => cli.stderr.destroy());
    const [stdout, [code]] = await Promise.all([text(cli.stdout), once(cli, 'exit')]);
    expect([code, JSON.parse(stdout).status]).toEqual([0, 'sent']);
    expect(sandbox.chats()['bot:team']).toHaveLength(2);
  });

  onLinux('ends with 1 when the results that were asked for can’t be written', async () => {
    const { workspace, sandbox } = await workspaceAndSandbox();
    const { code, stderr } = await runCli([...args(sandbox.url), '--json'], {
      cwd: workspace.path,
      env,
      stdout: openFull(),
    });
    expect(stderr).toMatch(/^Error: The standard output can’t be written \(ENOSPC\)/m);
    expect(code).toBe(1);
    expect(sandbox.chats()['bot:team']).toHaveLength(2);
  });
});
