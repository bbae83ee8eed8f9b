import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadedOf, sizeOf } from '../.ci/bench/cases/size.ts';
import { runAction } from '../.ci/bench/measure.ts';
import { makeWorkspace, openSandbox } from './helpers/workspace.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The blocks of licenses.txt: a package's name, its licence's name, the licence. */
const licensed = readFileSync(join(DIST, 'licenses.txt'), 'utf8')
  .split(/\n\n(?=\S+\n[\w .-]+\n)/)
  .map((block) => block.trimStart().split('\n', 1)[0] as string);

describe('the bundle', () => {
  test.each(['@actions/core', '@actions/github', '@actions/glob', 'form-data', 'undici'])(
    'holds %s, once, with its licence',
    (name) => {
      expect(devDependencies).toHaveProperty([name]);
      expect(licensed.filter((one) => one === name)).toEqual([name]);
    },
  );

  test('holds no package twice', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const listed = execFileSync(npm, ['ls', 'undici', '@actions/http-client', '--all', '--parseable'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(new Set(listed.trim().split('\n')).size).toBe(2);
  });
});

/** As GitHub and npm give it to those who run it. */
describe('what is downloaded', () => {
  test('dist stays within 3 MB', () => {
    expect(sizeOf(files.map((name) => join(DIST, name)))).toBeLessThanOrEqual(3);
  });
});

describe('what a run loads', () => {
  const load = async (inputs: Record<string, string>) => {
    const workspace = await makeWorkspace();
    await workspace.sample('photo.jpg', 'photo.jpg');
    const { step, note } = await runAction(
      workspace.path,
      { files: '*.jpg', ...inputs },
      { watch: 'loaded' },
    );
    expect(step.code).toBe(0);
    return loadedOf(note);
  };

  test('is at most 0.5 MB in a dry run, and no HTTP client', async () => {
    const { files, builtins } = await load({ dry_run: 'true' });
    expect(sizeOf(files)).toBeLessThanOrEqual(0.5);
    expect(
      files.map((path) => readFileSync(path, 'utf8')).filter((code) => code.includes('EnvHttpProxyAgent')),
    ).toEqual([]);
    // Node has one of its own.
    expect(builtins.filter((name) => name.includes('undici'))).toEqual([]);
  });

  test('is at most 1.5 MB when a picture is sent to a chat', async () => {
    const { url } = await openSandbox();
    const hosts = { api_url: url, upload_url: url, oauth_url: url };
    const { files, builtins } = await load({ api_key: 'sandbox-key', conversation_id: 'team', ...hosts });
    expect(sizeOf(files)).toBeLessThanOrEqual(1.5);
    expect(builtins.filter((name) => name.includes('undici'))).toEqual([]);
  });
});
