import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runStep } from '../helpers/runner.ts';
import { annotationsIn, makeWorkspace, openSandbox, post, type Workspace } from '../helpers/workspace.ts';

const OUTPUTS = [
  'status',
  'sent_count',
  'failed_count',
  'media_token',
  'receipt',
  'media_tokens',
  'conversation_ids',
  'message_deliveries',
  'results',
];

async function nineGoodOneBad(): Promise<Workspace> {
  const workspace = await makeWorkspace();
  for (let n = 1; n <= 9; n += 1) await workspace.sample('screenshot.png', `shots/${n}.png`);
  await workspace.write('shots/5b.png', '<!doctype html><title>502 Bad Gateway</title>');
  return workspace;
}

describe('one bad file among ten', () => {
  test('keeps all ten back with on_invalid: fail, without a single request', async () => {
    const workspace = await nineGoodOneBad();
    const sandbox = await openSandbox();
    const { code, outputs, stdout } = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: 'shots/*', message: 'Hi' },
    });
    expect(code).toBe(1);
    expect(sandbox.requests()).toEqual([]);
    expect(outputs).toMatchObject({
      status: 'failed',
      sent_count: '0',
      failed_count: '10',
      media_tokens: '[]',
    });
    expect(annotationsIn(stdout)).toContainEqual(
      expect.stringMatching(/^::error .*file=shots\/5b\.png.*HTML/),
    );
  });

  test('is annotated and passed over with on_invalid: skip; nine are sent and the step is green', async () => {
    const workspace = await nineGoodOneBad();
    const sandbox = await openSandbox();
    const { code, outputs, stdout } = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: 'shots/*', on_invalid: 'skip' },
    });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ status: 'sent', sent_count: '9', failed_count: '0' });
    expect(sandbox.chats()['bot:team']).toHaveLength(9);
    const statuses = JSON.parse(outputs.results ?? '').map((result: { status: string }) => result.status);
    expect(statuses.filter((status: string) => status === 'invalid')).toHaveLength(1);
    expect(annotationsIn(stdout).filter((line) => line.includes('5b.png'))).toHaveLength(1);
  });
});

describe('a dry run', () => {
  test('needs no key and makes no request', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const { code, outputs } = await runStep({
      workspace: workspace.path,
      inputs: { files: '*', dry_run: 'true', api_url: sandbox.url, upload_url: sandbox.url },
    });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({
      status: 'checked',
      sent_count: '0',
      failed_count: '0',
      media_tokens: '[]',
    });
    const results = JSON.parse(outputs.results ?? '');
    expect(results).toHaveLength(6);
    for (const result of results)
      expect(result).toMatchObject({ status: 'checked', media_token: null, deliveries: [] });
    expect(sandbox.requests()).toEqual([]);
  });

  test('fails for a bad file, and says which', async () => {
    const workspace = await nineGoodOneBad();
    const { code, outputs, stdout } = await runStep({
      workspace: workspace.path,
      inputs: { files: 'shots/*', dry_run: 'true' },
    });
    expect(code).toBe(1);
    expect(outputs.status).toBe('partial');
    expect(annotationsIn(stdout)).toHaveLength(1);
  });
});

describe('patterns that match nothing', () => {
  test.each([
    { if_no_files_found: 'error', message: '', code: 1, status: 'failed', sent: 0, annotation: '::error' },
    { if_no_files_found: 'error', message: 'Hi', code: 1, status: 'failed', sent: 0, annotation: '::error' },
    { if_no_files_found: 'warn', message: '', code: 0, status: 'empty', sent: 0, annotation: '::warning' },
    { if_no_files_found: 'warn', message: 'Hi', code: 0, status: 'sent', sent: 1, annotation: '::warning' },
    { if_no_files_found: 'ignore', message: '', code: 0, status: 'empty', sent: 0, annotation: null },
    { if_no_files_found: 'ignore', message: 'Hi', code: 0, status: 'sent', sent: 1, annotation: null },
  ])(
    '$if_no_files_found with the text “$message”: $status',
    async ({ code, status, sent, annotation, ...inputs }) => {
      const workspace = await makeWorkspace();
      const sandbox = await openSandbox();
      const step = await post(sandbox, {
        workspace: workspace.path,
        inputs: { files: 'reports/*.pdf', ...inputs },
      });
      expect(step.code).toBe(code);
      expect(step.outputs).toMatchObject({ status, sent_count: String(sent) });
      expect(sandbox.requests()).toHaveLength(sent);
      const annotations = annotationsIn(step.stdout);
      if (annotation === null) expect(annotations).toEqual([]);
      else
        expect(annotations).toEqual([expect.stringMatching(new RegExp(`^${annotation}.*reports/\\*\\.pdf`))]);
    },
  );
});

test('no files with if_no_files_found: error keep text and given tokens back, and each is told of', async () => {
  const workspace = await makeWorkspace();
  const sandbox = await openSandbox();
  const inputs = {
    files: 'reports/*.pdf',
    message: 'Hi',
    media_tokens: 'of-yesterday',
    conversation_id: 'a\nb',
  };
  const { code, outputs } = await post(sandbox, { workspace: workspace.path, inputs });
  expect(code).toBe(1);
  expect(sandbox.requests()).toEqual([]);
  expect(outputs).toMatchObject({
    status: 'failed',
    sent_count: '0',
    failed_count: '4',
    media_tokens: '["of-yesterday"]',
  });
  const notSent = ['bot:a', 'bot:b'].map((recipient) => ({
    recipient,
    status: 'not_sent',
    error: expect.stringContaining('No files match'),
  }));
  expect(JSON.parse(outputs.message_deliveries ?? '')).toEqual(notSent);
  expect(JSON.parse(outputs.results ?? '')).toMatchObject([
    { media_token: 'of-yesterday', status: 'failed', deliveries: notSent },
  ]);
});

describe('wrong inputs', () => {
  test('are all reported at once, and nothing is asked of anybody', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const { code, stdout, outputs, summary } = await post(sandbox, {
      workspace: workspace.path,
      inputs: {
        files: '*',
        on_invalid: 'perhaps',
        concurrency: '40',
        timeout: 'soon',
        conversation_id: 'a b',
        user_id: 'sara\nreza',
        media_tokens: '["a", 5]',
      },
    });
    expect(code).toBe(1);
    expect(sandbox.requests()).toEqual([]);
    const errors = annotationsIn(stdout).filter((line) => line.startsWith('::error'));
    for (const input of [
      'on_invalid',
      'concurrency',
      'timeout',
      'conversation_id',
      'user_id',
      'media_tokens',
    ]) {
      expect(
        errors.filter((line) => line.includes(`Input ${input} `)),
        input,
      ).toHaveLength(1);
      expect(summary).toContain(input);
    }
    expect(Object.keys(outputs)).toEqual(OUTPUTS);
    expect(outputs).toMatchObject({ status: 'failed', results: '[]', sent_count: '0' });
  });

  test('name the value, and a pattern that can’t be used is one of them', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const { code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      inputs: {
        files: '*.png\n!\nshots/*/../new/*',
        media_tokens: 'good\nnot good',
        client_id: 'two words',
        api_key: 'kenar key',
        upload_url: 'http://chat.example',
        oauth_url: 'https://user:password@oauth.example',
        retries: '11',
      },
    });
    expect(code).toBe(1);
    const errors = annotationsIn(stdout);
    for (const beginning of [
      'files has a line that can’t be used: "!" ',
      'files has a line that can’t be used: "shots/*/../new/*"',
      'media_tokens holds “not good”; allowed: ',
      'client_id is “two words”, ',
      'api_key holds a blank',
      'upload_url is “http://chat.example”, ',
      'oauth_url holds a user name or a password; ',
      'retries is “11”; ',
    ]) {
      const told = errors.filter((line) => line.startsWith(`::error::Input ${beginning}`));
      expect(told, beginning).toHaveLength(1);
    }
  });

  test('are told although others of them are wrong, too', async () => {
    const workspace = await makeWorkspace();
    const sandbox = await openSandbox();
    await workspace.write('big.txt', 'x'.repeat(64 * 1024 + 1));
    const { stdout, outputs, summary } = await post(sandbox, {
      workspace: workspace.path,
      inputs: {
        conversation_id: '',
        user_id: 'a b\n..',
        message: '{{nope}}',
        message_file: 'big.txt',
        api_url: `${sandbox.url}/?`,
        upload_url: `${sandbox.url}#`,
        job_summary: 'false',
        limits: 'file: [',
      },
    });
    const errors = annotationsIn(stdout);
    for (const beginning of [
      'user_id holds “a b”',
      'user_id holds “..”; an id has no blank or control character and is not “.” or “..”',
      'access_token is empty, and so is refresh_token',
      'message as a template: line 1: {{nope}} is unknown',
      'message_file is given together with message',
      'message_file is “big.txt”, which is too long; a text has at most 65536 bytes (64 KiB)',
      'api_url holds a query or a fragment',
      'upload_url holds a query or a fragment',
      'limits is not YAML or JSON',
    ]) {
      const told = errors.filter((line) => line.startsWith(`::error::Input ${beginning}`));
      expect(told, beginning).toHaveLength(1);
    }
    expect(outputs.status).toBe('failed');
    expect(summary).toBe('');
  });

  test.skipIf(process.platform === 'win32')(
    'of a path that a link in the workspace leads out of it',
    async () => {
      const workspace = await makeWorkspace({ samples: true });
      const elsewhere = await makeWorkspace();
      await symlink(elsewhere.path, join(workspace.path, 'outside-link'));
      await symlink(join(elsewhere.path, 'new'), join(workspace.path, 'link'));
      for (const receipt of ['outside-link/receipt.jsonl', 'outside-link/new/receipt.jsonl', 'link']) {
        const { stdout } = await post(await openSandbox(), {
          workspace: workspace.path,
          inputs: { files: '*.png', receipt },
        });
        expect(annotationsIn(stdout)).toEqual([
          expect.stringContaining(
            `Input receipt is “${receipt}”, and a symbolic link there leads out of the workspace`,
          ),
        ]);
      }
      expect(await readdir(elsewhere.path)).toEqual([]);
    },
  );

  test('in a pull request from a fork, an empty api_key is explained', async () => {
    const workspace = await makeWorkspace({ samples: true });
    await workspace.write(
      'event.json',
      JSON.stringify({
        pull_request: {
          head: { repo: { full_name: 'guest/app' } },
          base: { repo: { full_name: 'acme/app' } },
        },
      }),
    );
    const { code, stdout } = await runStep({
      workspace: workspace.path,
      inputs: { files: '*.png', conversation_id: 'team' },
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${workspace.path}/event.json` },
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error::Input api_key is empty: GitHub gives no secrets to pull requests from forks/m,
    );
  });
});

describe('one pattern of several that matches nothing', () => {
  test.each([
    ['error', ['warning']],
    ['warn', ['warning']],
    ['ignore', []],
  ])('with if_no_files_found: %s gives %j, and the others go out', async (choice, severities) => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const step = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: 'misspelt.pdf\n*.pdf\n*.png\n!*.png', if_no_files_found: choice },
    });
    expect(step.outputs).toMatchObject({ status: 'sent', sent_count: '1' });
    expect(annotationsIn(step.stdout)).toEqual(
      severities.map((severity) => `::${severity}::No file matches “misspelt.pdf”; others do.`),
    );
  });
});
