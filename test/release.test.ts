import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readJobs, runScript } from './helpers/workflow-job.ts';

/** The scripts of the release, run in repositories of the test's own; `gh` only writes down what it is asked. */
const jobs = readJobs('.github/workflows/release.yml');
const script = (job: string, id: string) => jobs[job]?.steps.find((step) => step.id === id)?.run ?? '';

const canRun = process.platform !== 'win32' && spawnSync('jq', ['--version']).status === 0;

type Repository = {
  readonly path: string;
  readonly git: (...words: string[]) => string;
  commit(version: string): string;
};

function makeRepository(): Repository {
  const path = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  const git = (...words: string[]) =>
    execFileSync('git', [...identity, ...words], { cwd: path, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    path,
    git,
    commit(version) {
      writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'x', version }));
      git('add', '.');
      git('commit', '--quiet', '--allow-empty', '--message', version);
      return git('rev-parse', 'HEAD');
    },
  };
}

describe.runIf(canRun)('a tag is released', () => {
  const check = (tag: string, commit: string, path: string) =>
    runScript(script('gate', 'tag'), { GITHUB_REF_NAME: tag, GITHUB_SHA: commit }, path).then(
      () => 'yes',
      (error) => String(error),
    );

  test('from main only, whatever branch it is on as well, and with the version of package.json', async () => {
    const { path, git, commit } = makeRepository();
    const onMain = commit('1.0.0');
    git('update-ref', 'refs/remotes/origin/main', onMain);
    git('checkout', '--quiet', '-b', 'side');
    const aside = commit('1.0.1');
    expect(await check('v1.0.1', aside, path)).toContain('not on main');
    expect(await check('v1.0.0', onMain, path)).toContain('package.json has the version 1.0.1');
    git('update-ref', 'refs/remotes/origin/main', commit('1.0.1'));
    expect(await check('v1.0.1', aside, path)).toBe('yes');
  });
});

describe.runIf(canRun)('the major tag', () => {
  async function move(repository: Repository, tag: string, commit: string) {
    const bin = mkdtempSync(join(tmpdir(), 'gh-'));
    onTestFinished(() => rmSync(bin, { recursive: true, force: true }));
    writeFileSync(join(bin, 'gh'), `#!/bin/sh\necho "$*" >> ${bin}/asked\n`);
    chmodSync(join(bin, 'gh'), 0o755);
    writeFileSync(join(bin, 'asked'), '');
    const log: string[] = [];
    const env = {
      PATH: bin + delimiter + process.env.PATH,
      GITHUB_REF_NAME: tag,
      GITHUB_SHA: commit,
      GITHUB_REPOSITORY: 'acme/app',
    };
    await runScript(script('release', 'major'), env, repository.path, log).catch(() => undefined);
    return { asked: readFileSync(join(bin, 'asked'), 'utf8'), log: log.join('') };
  }

  test('is made, and moves forwards', async () => {
    const repository = makeRepository();
    const first = repository.commit('1.9.0');
    repository.git('tag', 'v1.9.0');
    const made = await move(repository, 'v1.9.0', first);
    expect(made.asked).toBe(
      `api --method POST repos/acme/app/git/refs -f ref=refs/tags/v1 -f sha=${first}\n`,
    );
    repository.git('tag', '--annotate', '--message', 'v1', 'v1');
    const second = repository.commit('1.10.0');
    for (const tag of ['v1.10.0', 'v1.99.0-beta', 'v2.0.0', 'v10.0.0']) repository.git('tag', tag);
    const moved = await move(repository, 'v1.10.0', second);
    expect(moved.asked).toBe(
      `api --method PATCH repos/acme/app/git/refs/tags/v1 -f sha=${second} -F force=true\n`,
    );
  });

  test('stays where it is for a release older than the newest, and for one that does not build on it', async () => {
    const repository = makeRepository();
    repository.commit('1.9.1');
    repository.git('tag', 'v1.9.1');
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit('1.10.0');
    for (const tag of ['v1.10.0', 'v1']) repository.git('tag', tag);
    const older = await move(repository, 'v1.9.1', repository.git('rev-parse', 'v1.9.1'));
    expect(older).toMatchObject({ asked: '', log: expect.stringContaining('v1.10.0 is newer') });
    repository.git('checkout', '--quiet', 'main');
    const apart = repository.commit('1.11.0');
    repository.git('tag', 'v1.11.0');
    const refused = await move(repository, 'v1.11.0', apart);
    expect(refused).toMatchObject({ asked: '', log: expect.stringContaining('does not build on') });
  });
});

describe.runIf(canRun)('the package', () => {
  const pack = async (change: (path: string) => void, tag = 'v1.2.3') => {
    const path = mkdtempSync(join(tmpdir(), 'pack-'));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    const write = (name: string, text: string) => {
      mkdirSync(join(path, name, '..'), { recursive: true });
      writeFileSync(join(path, name), text);
    };
    copyFileSync(join(import.meta.dirname, '..', 'LICENSE'), join(path, 'LICENSE'));
    write('README.md', 'x');
    write('dist/index.js', '');
    write('dist/licenses.txt', '');
    write('dist/cli/index.js', '#!/usr/bin/env node\nconsole.log("1.2.3");\n');
    const manifest = { name: 'divar-chat-media', version: '1.2.3', files: ['dist'] };
    write('package.json', JSON.stringify({ ...manifest, bin: { 'divar-chat-media': 'dist/cli/index.js' } }));
    change(path);
    const log: string[] = [];
    const env = { GITHUB_REF_NAME: tag, RUNNER_TEMP: path };
    return runScript(script('gate', 'pack'), env, path, log).then(
      () => 'packed',
      () => log.join(''),
    );
  };

  test('is packed when it holds what it should, and its command says the version', async () => {
    expect(await pack(() => undefined)).toBe('packed');
  });

  test.each<[string, (path: string) => void, string | undefined, string]>([
    [
      'holds more',
      (path) => {
        const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
        writeFileSync(
          join(path, 'package.json'),
          JSON.stringify({ ...manifest, files: ['dist', 'secret.txt'] }),
        );
        writeFileSync(join(path, 'secret.txt'), 'x');
      },
      undefined,
      'secret.txt',
    ],
    ['lacks a part', (path) => rmSync(join(path, 'dist/licenses.txt')), undefined, 'lacks dist/licenses.txt'],
    ['says another version', () => undefined, 'v1.2.4', 'says that it is 1.2.3'],
  ])('is refused when it %s', async (_, change, tag, message) => {
    expect(await pack(change, tag)).toContain(message);
  });
});
