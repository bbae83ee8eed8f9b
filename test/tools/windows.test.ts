import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { describeOutcomes } from '../../.ci/windows/case.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', '.ci', 'windows', 'windows.ts');

test('npm run test:windows says what it needs where there is no Wine', async () => {
  const ended = promisify(execFile)(process.execPath, [SCRIPT], { env: { PATH: '' } });
  await expect(ended).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/needs Wine.*apt-get install wine|This is Windows/),
  });
});

test('its table names the cases that were not as expected', () => {
  const table = describeOutcomes([
    { about: 'a share', expected: 'sent [a.png]', seen: 'sent [a.png]' },
    { about: 'a drive', expected: 'sent [a.png]', seen: 'failed []\nno | files' },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| ok | a share | sent [a.png] | the same |',
    '| **not ok** | a drive | sent [a.png] | failed [] no \\| files |',
  ]);
});
