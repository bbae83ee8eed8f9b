import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAccepted, makeFolder, postToUser, REFRESH, refreshForms } from '../helpers/refresh.ts';
import { annotationsIn, makeWorkspace, openSandbox } from '../helpers/workspace.ts';

async function start() {
  const [workspace, sandbox, folder] = await Promise.all([makeWorkspace(), openSandbox(), makeFolder()]);
  return { workspace, sandbox, folder, path: join(folder, 'token') };
}

const isWindows = process.platform === 'win32';

describe.concurrent('a refresh token that is kept in a file', () => {
  test('is readable by its owner only, and takes precedence over refresh_token from then on', async () => {
    const { workspace, sandbox, folder, path } = await start();
    const inputs = { ...REFRESH, refresh_token_file: path };
    const first = await postToUser(sandbox, null, { workspace: workspace.path, inputs });
    const stored = (await readFile(path, 'utf8')).trim();
    const second = await postToUser(sandbox, null, { workspace: workspace.path, inputs });
    const { refresh_token, ...client } = REFRESH;
    const third = await postToUser(sandbox, null, {
      workspace: workspace.path,
      inputs: { ...client, refresh_token_file: path },
    });

    expect([first.code, second.code, third.code]).toEqual([0, 0, 0]);
    const forms = refreshForms(sandbox);
    expect(forms.map((form) => form.refresh_token)).toEqual([refresh_token, stored, expect.any(String)]);
    expect(await isAccepted(sandbox, (await readFile(path, 'utf8')).trim())).toBe(true);
    expect(await readdir(folder)).toEqual(['token']);
    if (!isWindows) expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('gives a warning on a runner that is deleted after the job', async () => {
    const { workspace, sandbox, path } = await start();
    const { code, stdout } = await postToUser(sandbox, null, {
      workspace: workspace.path,
      inputs: { ...REFRESH, refresh_token_file: path },
      env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    });
    expect(code).toBe(0);
    expect(annotationsIn(stdout)).toEqual([expect.stringMatching(/^::warning::.*thrown away after the job/)]);
  });

  test('says that it came from the file when it is refused', async () => {
    const { workspace, sandbox, path } = await start();
    await writeFile(path, 'expired-token\n', { mode: 0o600 });
    const { code, stdout } = await postToUser(sandbox, null, {
      workspace: workspace.path,
      inputs: { ...REFRESH, access_token: 'of-another-pair', refresh_token_file: path },
    });
    expect(code).toBe(1);
    expect(annotationsIn(stdout).join()).toMatch(
      /came from refresh_token_file.*After a new consent, delete the file/,
    );
    // The access token that was given belongs to another pair, so it is no `code`.
    expect(refreshForms(sandbox)).toEqual([expect.not.objectContaining({ code: expect.anything() })]);
    expect(await readFile(path, 'utf8')).toBe('expired-token\n');
  });

  const unusable: Record<string, { make(path: string): Promise<void>; told: RegExp; skip?: boolean }> = {
    'readable by others': {
      make: (path) => writeFile(path, 'token', { mode: 0o644 }),
      told: /others can read or write it \(mode 0644\).*chmod 600/,
      skip: isWindows,
    },
    'a symbolic link': {
      async make(path) {
        await writeFile(`${path}.real`, 'token', { mode: 0o600 });
        await symlink(`${path}.real`, path);
      },
      told: /it is a symbolic link/,
      skip: isWindows,
    },
    'a folder': {
      async make(path) {
        await mkdir(path);
      },
      told: /it is not a regular file|it can’t be opened/,
    },
    empty: { make: (path) => writeFile(path, ' \n', { mode: 0o600 }), told: /it is empty/ },
    'too large': {
      make: (path) => writeFile(path, 'x'.repeat(20_000), { mode: 0o600 }),
      told: /it has 20000 bytes, too many for a token/,
    },
    'of several lines': {
      make: (path) => writeFile(path, 'token\ntoken\n', { mode: 0o600 }),
      told: /something else than one token on one line/,
    },
  };
  test.for(Object.entries(unusable).filter(([, { skip }]) => !skip))(
    'is not looked for in a file that is %s',
    async ([, { make, told }]) => {
      const { workspace, sandbox, path } = await start();
      await make(path);
      const { code, stdout } = await postToUser(sandbox, null, {
        workspace: workspace.path,
        inputs: { ...REFRESH, refresh_token_file: path },
      });
      expect(code).toBe(1);
      expect(annotationsIn(stdout)).toEqual([
        expect.stringMatching(/::error::Input refresh_token_file is “/),
      ]);
      expect(annotationsIn(stdout)[0]).toMatch(told);
      expect(sandbox.requests()).toEqual([]);
    },
  );

  test('is not kept in the workspace, however its path is written', async () => {
    const { workspace, sandbox, folder } = await start();
    await symlink(workspace.path, join(folder, 'link'), 'junction');
    const paths = [
      'token',
      `${workspace.path}/token`,
      `${workspace.path}/../${workspace.path.split('/').at(-1)}/token`,
    ];
    for (const path of [...paths, join(folder, 'link', 'token')]) {
      const { code, stdout } = await postToUser(sandbox, null, {
        workspace: workspace.path,
        inputs: { ...REFRESH, refresh_token_file: path },
      });
      expect([path, code]).toEqual([path, 1]);
      expect(annotationsIn(stdout)).toEqual([expect.stringMatching(/lies inside the workspace/)]);
    }
    expect(sandbox.requests()).toEqual([]);
  });

  test('is not kept in a folder that is not there', async () => {
    const { workspace, sandbox, folder } = await start();
    const { stdout } = await postToUser(sandbox, null, {
      workspace: workspace.path,
      inputs: { ...REFRESH, refresh_token_file: join(folder, 'missing', 'token') },
    });
    expect(annotationsIn(stdout)).toEqual([expect.stringMatching(/in a folder that can’t be found/)]);
    expect(sandbox.requests()).toEqual([]);
  });

  test.skipIf(isWindows)('is not requested when the folder can’t be written to', async () => {
    const { workspace, sandbox } = await start();
    // A folder in which no user, not even root, can create a file.
    const { code, stdout } = await postToUser(sandbox, null, {
      workspace: workspace.path,
      inputs: { ...REFRESH, retries: '0', refresh_token_file: '/proc/self/token' },
    });
    expect(code).toBe(1);
    expect(annotationsIn(stdout)).toEqual([
      expect.stringMatching(
        /refresh_token_file “\/proc\/\d+\/token” can’t be used: its folder can’t be written to.*nothing was refreshed/,
      ),
    ]);
    expect(sandbox.requests()).toEqual([]);
  });
});
