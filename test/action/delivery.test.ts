import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { annotationsIn, makeWorkspace, openSandbox, post } from '../helpers/workspace.ts';

const NAMES = ['demo.mp4', 'memo.m4a', 'photo.jpg', 'report.pdf', 'screenshot.png', 'گزارش.docx'];

describe('a run with files of every media type', () => {
  test('puts them, byte for byte and in order, into a bot chat, a post chat and a user’s chat, with one upload each', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const both = await Promise.all([
      post(sandbox, {
        workspace: workspace.path,
        inputs: {
          files: '*',
          user_id: 'sandbox-user',
          access_token: 'sandbox-access-token',
          message: 'نسخهٔ تازه',
        },
      }),
      post(sandbox, {
        workspace: workspace.path,
        inputs: {
          files: '*',
          conversation_id: 'car-42',
          conversation_type: 'post',
          access_token: 'sandbox-access-token',
        },
      }),
    ]);

    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const hashes = await Promise.all(NAMES.map((name) => workspace.sha256(name)));
    const chats = sandbox.chats();
    for (const recipient of ['bot:team', 'user:sandbox-user', 'post:car-42']) {
      const media = (chats[recipient] ?? []).flatMap((message) => message.media ?? []);
      expect(
        media.map(({ file_name }) => file_name),
        recipient,
      ).toEqual(NAMES);
      expect(
        media.map(({ sha256 }) => sha256),
        recipient,
      ).toEqual(hashes);
    }
    expect(chats['bot:team']?.[0]?.text).toBe('نسخهٔ تازه');
    expect(chats['user:sandbox-user']?.[0]?.text).toBe('نسخهٔ تازه');
    // Two runs, six files each: two recipients of the first shared its uploads.
    expect(sandbox.uploads()).toHaveLength(12);
    for (const upload of sandbox.uploads()) expect(upload.field).toBe('file');
  });

  test('tells in its outputs what became of each file', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const { outputs, code } = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: '*', user_id: 'sandbox-user', access_token: 'sandbox-access-token', message: 'Hello' },
    });

    expect(code).toBe(0);
    const tokens = (sandbox.chats()['bot:team'] ?? []).flatMap(({ media_token }) => media_token ?? []);
    const sent = ['bot:team', 'user:sandbox-user'].map((recipient) => ({
      recipient,
      status: 'sent',
      error: null,
    }));
    expect(JSON.parse(outputs.media_tokens ?? '')).toEqual(tokens);
    expect(outputs.media_token).toBe(tokens[0]);
    expect(outputs).toMatchObject({ status: 'sent', sent_count: '14', failed_count: '0', receipt: '' });
    expect(JSON.parse(outputs.message_deliveries ?? '')).toEqual(sent);
    expect(JSON.parse(outputs.conversation_ids ?? '')).toHaveLength(2);
    const results = JSON.parse(outputs.results ?? '');
    expect(results).toHaveLength(6);
    expect(results[5]).toEqual({
      path: 'گزارش.docx',
      name: 'گزارش.docx',
      media_type: 'file',
      format: 'DOCX',
      mime_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      size: expect.any(Number),
      sha256: await workspace.sha256('گزارش.docx'),
      media_token: tokens[5],
      status: 'sent',
      problems: [],
      deliveries: sent,
    });
  });

  test('writes a summary with every file and recipient', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const { summary } = await post(sandbox, { workspace: workspace.path, inputs: { files: '*' } });
    for (const text of [...NAMES, 'bot:team']) expect(summary).toContain(text);
  });

  test('writes no summary when it is not wanted', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const { summary } = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: '*.png', job_summary: 'false' },
    });
    expect(summary).toBe('');
  });
});

describe('a receipt that lies where the patterns look', () => {
  test('is no file to send: a re-run sends what is missing, and says what an earlier attempt sent', async () => {
    const workspace = await makeWorkspace();
    await workspace.sample('photo.jpg', 'out/1.jpg');
    await workspace.sample('screenshot.png', 'out/2.png');
    const sandbox = await openSandbox();
    sandbox.fault({ step: 'message', skip: 1, effect: { kind: 'status', status: 400 } });
    const inputs = { files: '**', receipt: 'out/receipt.jsonl', message: 'Hi' };
    const first = await post(sandbox, { workspace: workspace.path, inputs });
    expect(first.outputs).toMatchObject({ status: 'partial', sent_count: '1', failed_count: '2' });

    const checked = await post(sandbox, {
      workspace: workspace.path,
      inputs: { ...inputs, dry_run: 'true' },
    });
    expect(checked.outputs.status).toBe('checked');
    const again = await post(sandbox, { workspace: workspace.path, inputs });
    expect(again.outputs).toMatchObject({ status: 'sent', sent_count: '2', failed_count: '0' });
    expect(again.stdout).toContain('Left out the receipt');
    expect(again.stdout).toMatch(/^Sent 2 messages; 1 had been sent by an earlier attempt\.$/m);
    expect(JSON.parse(again.outputs.results ?? '')).toHaveLength(2);
  });
});

describe('a re-run that is refused', () => {
  test('says what an earlier attempt sent and what it left in doubt, and leaves the receipt as it is', async () => {
    const workspace = await makeWorkspace();
    await workspace.sample('photo.jpg', '1.jpg');
    await workspace.sample('screenshot.png', '2.png');
    const sandbox = await openSandbox();
    sandbox.fault({ step: 'message', skip: 3, effect: { kind: 'status', status: 500 } });
    const inputs = {
      files: '*.jpg\n*.png',
      receipt: 'receipt.jsonl',
      message: 'Hi',
      conversation_id: 'a\nb',
    };
    const first = await post(sandbox, { workspace: workspace.path, inputs });
    expect(first.outputs).toMatchObject({ status: 'partial', sent_count: '5', failed_count: '1' });
    const receipt = await readFile(`${workspace.path}/receipt.jsonl`, 'utf8');
    const requests = sandbox.requests().length;

    await workspace.write('3.png', '<!doctype html>');
    const again = await post(sandbox, { workspace: workspace.path, inputs });
    expect(again.code).toBe(1);
    expect(again.outputs).toMatchObject({ status: 'partial', sent_count: '0', failed_count: '1' });
    expect(again.outputs.media_tokens).toBe(first.outputs.media_tokens);
    const statuses = (json = '') => JSON.parse(json).map(({ status }: { status: string }) => status);
    expect(statuses(again.outputs.message_deliveries)).toEqual(['already_sent', 'already_sent']);
    const results = JSON.parse(again.outputs.results ?? '');
    expect(results).toMatchObject([
      { path: '1.jpg', status: 'failed', deliveries: [{ status: 'already_sent' }, { status: 'unknown' }] },
      { path: '2.png', status: 'sent', deliveries: [{ status: 'already_sent' }, { status: 'already_sent' }] },
      { path: '3.png', status: 'invalid', deliveries: [] },
    ]);
    expect(again.stdout).toMatch(/^::error title=in doubt,file=1\.jpg::bot:b: 1\.jpg: An earlier attempt/m);
    expect(again.stdout).toMatch(
      /^Sent 0 messages; 5 had been sent by an earlier attempt; 1 in doubt; 1 file not valid\.$/m,
    );
    expect(await readFile(`${workspace.path}/receipt.jsonl`, 'utf8')).toBe(receipt);
    expect(sandbox.requests()).toHaveLength(requests);
  });

  test('of an upload alone tells the tokens that there are', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const inputs = { files: '*.png\n*.pdf', receipt: 'receipt.jsonl', send: 'false', conversation_id: '' };
    const first = await post(sandbox, { workspace: workspace.path, inputs });
    expect(first.stdout).toMatch(/^Uploaded 2 files; nothing was sent, as asked\.$/m);

    await workspace.write('report.pdf', '<!doctype html>');
    const again = await post(sandbox, { workspace: workspace.path, inputs });
    expect(again.code).toBe(1);
    const [token] = JSON.parse(first.outputs.media_tokens ?? '');
    expect(JSON.parse(again.outputs.media_tokens ?? '')).toEqual([token]);
    expect(again.stdout).toMatch(/^Uploaded 1 of 1 file; 1 file not valid\. See the errors\.$/m);
    expect(sandbox.uploads()).toHaveLength(2);
  });

  test('with a receipt that can’t be read is refused for its own reason', async () => {
    const workspace = await makeWorkspace();
    await workspace.write('1.png', '');
    await workspace.write('notes.txt', 'no receipt');
    const sandbox = await openSandbox();
    const inputs = { files: '*.png', receipt: 'notes.txt' };
    const { outputs, stdout } = await post(sandbox, { workspace: workspace.path, inputs });
    expect(outputs).toMatchObject({ status: 'failed', receipt: `${workspace.path}/notes.txt` });
    expect(annotationsIn(stdout)).toEqual([
      expect.stringContaining('A file is invalid'),
      expect.stringContaining('title=empty,file=1.png'),
    ]);
  });
});

describe('tokens of an earlier upload', () => {
  test('go out before the files, in a step of their own or together with them', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox();
    const first = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: '*.pdf\n*.png', send: 'false', conversation_id: '' },
    });
    expect(first.outputs).toMatchObject({ status: 'uploaded', sent_count: '0', failed_count: '0' });
    expect(sandbox.chats()).toEqual({});

    const second = await post(sandbox, {
      workspace: workspace.path,
      inputs: { media_tokens: first.outputs.media_tokens ?? '', files: '*.m4a' },
    });
    expect(second.outputs.status).toBe('sent');
    const names = (sandbox.chats()['bot:team'] ?? []).map(({ media }) => media?.file_name);
    expect(names).toEqual(['report.pdf', 'screenshot.png', 'memo.m4a']);
    const results = JSON.parse(second.outputs.results ?? '');
    expect(results.map((result: { path: string | null }) => result.path)).toEqual([null, null, 'memo.m4a']);
    expect(JSON.parse(second.outputs.media_tokens ?? '').slice(0, 2)).toEqual(
      JSON.parse(first.outputs.media_tokens ?? ''),
    );
  });
});

describe('several recipients', () => {
  test('have queues of their own: one that can’t be written to does not keep the others waiting', async () => {
    const workspace = await makeWorkspace({ samples: true });
    const sandbox = await openSandbox({ unwritable: ['bot:closed'] });
    const { outputs, code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: '*.pdf\n*.png', conversation_id: 'open\nclosed\nalso-open' },
    });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ status: 'partial', sent_count: '4', failed_count: '2' });
    const results = JSON.parse(outputs.results ?? '') as {
      status: string;
      deliveries: { status: string }[];
    }[];
    expect(results.map(({ deliveries }) => deliveries.map(({ status }) => status))).toEqual([
      ['sent', 'failed', 'sent'],
      ['sent', 'not_sent', 'sent'],
    ]);
    expect(results.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(stdout).toMatch(
      /^::error title=not delivered,file=report.pdf::bot:closed: report.pdf: .*blocked the app or is blacklisted/m,
    );
  });
});
