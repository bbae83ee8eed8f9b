import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeOldNode, MIN_NODE } from '../../src/cli/node-version.ts';
import { runCli } from '../helpers/cli.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test.each(['18.20.8', '20.20.2', '21.99.0', '22', '22.18.0', '22.18.9', '9.0.0', '0.0.0'])(
  'Node %s is too old for the command line',
  (version) => {
    expect(describeOldNode(version)).toBe(
      `This is Node ${version}; 22.19.0 or newer is needed. Nothing was sent. Install a newer Node, or use a container image such as node:24.`,
    );
  },
);

test.each([MIN_NODE, '22.20.1', '22.100.0', '23.0.0', '24', '24.0.0', '26.1.0-nightly'])(
  'the command line runs on Node %s',
  (version) => {
    expect(describeOldNode(version)).toBeNull();
  },
);

test('the oldest Node is the one of package.json, and undici runs on it', async () => {
  const { engines } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const undici = JSON.parse(await readFile(join(ROOT, 'node_modules', 'undici', 'package.json'), 'utf8'));
  expect(MIN_NODE).toBe(`${engines.node.replace('>=', '')}.0`);
  expect(undici.engines.node).toBe(`>=${MIN_NODE}`);
});

test('an older Node gets a sentence and the exit code of wrong usage, in the place of a stack trace', async () => {
  const older = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';
  const result = await runCli(['sandbox'], {
    cwd: import.meta.dirname,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}` },
  });
  expect(result).toEqual({ code: 2, stdout: '', stderr: `Error: ${describeOldNode('20.20.2')}\n` });
});
