import { afterEach, expect, test, vi } from 'vitest';
import type { Job } from '../../src/inputs/job.ts';
import { findMedia } from '../../src/run/files.ts';
import { silentLog } from '../helpers/silent-log.ts';
import { makeWorkspace } from '../helpers/workspace.ts';
import { runInProcess } from './run-in-process.ts';
import { openScene } from './scene.ts';

afterEach(() => vi.unstubAllEnvs());

/** A run that meets this when its files are checked. */
async function meeting(thrown: unknown) {
  const workspace = await makeWorkspace();
  await workspace.sample('photo.jpg', 'photo.jpg');
  return runInProcess({
    workspace: workspace.path,
    inputs: { files: '*.jpg', dry_run: 'true', job_summary: 'false', results_file: 'r.json' },
    onLine: (line) => {
      if (line === '# Check files') throw thrown;
    },
  });
}

const withoutStack = Object.assign(new Error('lost'), { stack: undefined });

test.each([
  [new RangeError('broken'), 'broken', /^RangeError: broken\n +at /],
  [withoutStack, 'lost', /^lost$/],
  ['odd', 'odd', /^odd$/],
])(
  'an error of this program is told where the run was to tell, and asks for a report: %s',
  async (thrown, what, debug) => {
    const failed = await meeting(thrown);
    expect(failed.report).toEqual({
      results: [],
      messageDeliveries: [],
      conversationIds: [],
      status: 'failed',
      uploadFailures: [],
      errors: [`Unexpected: ${what}. Please report this.`],
      skipsInvalid: false,
      failed: true,
      receipt: null,
    });
    expect(failed.debug).toEqual([expect.stringMatching(debug)]);
    expect(failed.inputsRejected).toBe(false);
    expect(failed.destinations).toMatchObject({
      jobSummary: false,
      resultsFile: expect.stringMatching(/r\.json$/),
    });
  },
);

test.each(['# Find files', 'Found 1 file.', '# Check files', 'photo.jpg ('])(
  'an error at “%s” is no cancel, even in a run that is cancelled',
  async (at) => {
    const workspace = await makeWorkspace();
    await workspace.sample('photo.jpg', 'photo.jpg');
    const canceller = new AbortController();
    const onLine = (line: string) => {
      if (!line.startsWith(at)) return;
      if (at === 'Found 1 file.') canceller.abort(new Error('cancelled'));
      throw new RangeError('broken');
    };
    const inputs = { files: '*.jpg', dry_run: 'true' };
    const run = runInProcess({ workspace: workspace.path, inputs, canceller, onLine });
    expect((await run).report.errors).toEqual(['Unexpected: broken. Please report this.']);
  },
);

test('a search that can’t be done as asked is told, and finds nothing', async () => {
  const { path } = await makeWorkspace();
  const job = { patterns: ['*/../*.jpg'], workspace: path, workingDirectory: path, ifNoFilesFound: 'ignore' };
  const found = await findMedia(job as unknown as Job, {
    log: silentLog,
    signal: new AbortController().signal,
  });
  expect(found).toEqual({
    files: [],
    error: '"*/../*.jpg": ".." can\'t follow a wildcard. Write the path without it.',
  });
});

test('what the inputs warn of is told first, and the run goes on', async () => {
  const { send } = await openScene({ files: '', conversation_id: 'a\na' });
  const sent = await send();
  expect(sent.log).toEqual([
    expect.stringMatching(/^warning: .*conversation_id.*\ba\b/),
    '# Upload and send',
    'Sent the text to bot:a in 0 ms',
    'Sent 1 message.',
  ]);
});

test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])(
  'the password of the proxy in %s is a secret, whatever the inputs are like',
  async (name) => {
    vi.stubEnv(name, 'http://me:pr0xy-password@127.0.0.1:1');
    vi.stubEnv('NO_PROXY', '*');
    const { send } = await openScene({ files: '', conversation_id: '' });
    const refused = await send();
    expect(refused.inputsRejected).toBe(true);
    expect(refused.redact('It said pr0xy-password.')).toBe('It said ***.');
  },
);

test('an error of the receipt’s folder or the search is told as it is', async () => {
  const { send, workspace } = await openScene({ files: '*.jpg', conversation_id: 'a', message: '' });
  await workspace.write('file', '');
  const refused = await send({ receipt: 'file/receipt.jsonl' });
  expect(refused.report.errors).toEqual([expect.stringMatching(/^Nothing was sent\. .*receipt.*\.$/)]);
});
