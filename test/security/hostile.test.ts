import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StepResult } from '../helpers/runner.ts';
import { annotationsIn, makeWorkspace, openSandbox, post, SAMPLES } from '../helpers/workspace.ts';
import { textIn } from './summary-text.ts';

/** What a stranger who opens a pull request may write, by what it tries. */
const TEXTS: Readonly<Record<string, string>> = {
  'a line of its own': 'a\n::error::forged\nb',
  'a command at its start': '::error::forged',
  'a command after blanks': ' \t ::set-output name=status::forged',
  'a command of the old kind': '##[error]forged ##[add-mask]x',
  'a command of TeamCity': "##teamcity[buildStatus status='SUCCESS']",
  'a stop of all commands': '::stop-commands::x',
  'a carriage return': 'a\r::warning::forged\rb',
  'a line separator': 'a\u2028::error::forged\u2029b\u0085c',
  'colours and a cursor': '\u001b[31mred\u001b[2K\u001b[1A\u009b1mb\u0007',
  'a table': 'a | b |\\| ---',
  Markdown: '**b** `c` [l](https://example.com) ![i](https://example.com/i.png) <!-- x',
  HTML: '</td></tr></table><script>forged()</script><img src=x onerror=forged()>&lt;b&gt;"\'',
  'a reversed direction': 'a\u202egnp.\u2066b\u2069\u200fc',
  'a multipart header': 'a"\r\nContent-Type: text/html\r\n\r\nforged',
  'percent signs': '%0A::error::forged%25%3A',
  'a heredoc of outputs': 'ghadelimiter_x\nstatus<<E\nforged\nE',
  'control characters': 'a\u0001\u0008\u000b\u001f\u007fb',
  'joiners of Persian': 'می‌خواهم\u200d',
  '255 bytes of emoji': '😀'.repeat(62),
};

/** Of these, a file's name can hold all that has no slash. */
const nameOf = (text: string) => `${text.replaceAll('/', '⁄')}.png`;

/** As browsers write a name into a multipart header, and other control characters the same way. */
const onTheWire = (name: string) => name.replace(/\p{Cc}|"/gu, encodeURIComponent);

/** Lines that a runner takes for a command, of those that this action never writes itself. */
function forgedCommands(stdout: string): string[] {
  const own = /^::(add-mask|debug|error|warning|group|endgroup)(\s[^:]*)?::/;
  return stdout.split(/\r\n|[\n\r\u2028\u2029\u0085]/).filter((line) => {
    const isCommand = line.trimStart().startsWith('::');
    return (
      (isCommand && !own.test(line)) ||
      /^\s*::(error|warning|set-output)::forged/.test(line) ||
      /##\w*\[/.test(line)
    );
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\u200e\u200f]/;

/** In a chat, marks of direction are a Persian writer's own; what turns other people's text around is not. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/;

function expectHarmless(step: StepResult): void {
  expect(forgedCommands(step.stdout)).toEqual([]);
  // Line by line, for a line end is the only control character there may be.
  expect(step.stdout.split('\n').filter((line) => UNPRINTABLE.test(line))).toEqual([]);
  expect(UNPRINTABLE.test(step.summary.replaceAll('\n', ''))).toBe(false);
  expect(step.stdout).not.toMatch(/^(forged|status<<E|b)/m);
  expect(step.stderr).toBe('');
}

describe.skipIf(process.platform === 'win32')('hostile names of files', () => {
  test('stay what they are on the wire and in the outputs, and are text everywhere else', async () => {
    const [workspace, sandbox] = await Promise.all([makeWorkspace(), openSandbox()]);
    const names = Object.values(TEXTS).map(nameOf);
    for (const name of names) await workspace.sample('screenshot.png', name);
    const step = await post(sandbox, { workspace: workspace.path, inputs: { files: '*.png', receipt: 'r' } });

    expectHarmless(step);
    expect(annotationsIn(step.stdout)).toEqual([]);
    const results = JSON.parse(step.outputs.results ?? '') as {
      name: string;
      path: string;
      status: string;
    }[];
    expect(results.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(results.map(({ path }) => path).sort()).toEqual([...names].sort());
    expect(
      sandbox
        .uploads()
        .map(({ file_name }) => file_name)
        .sort(),
    ).toEqual(names.map(onTheWire).sort());
    // Nothing of a name became part of the form: its fields, its bytes.
    const sha256 = createHash('sha256')
      .update(await readFile(join(SAMPLES, 'screenshot.png')))
      .digest('hex');
    for (const upload of sandbox.uploads()) {
      expect(upload).toMatchObject({ field: 'file', part_type: 'image/png', sha256 });
    }
    const { tags, text } = textIn(step.summary);
    expect(tags.filter((tag) => !ALLOWED_TAGS.has(tag))).toEqual([]);
    for (const name of ['<script>forged()<⁄script>', '**b** `c`', 'a | b |']) expect(text).toContain(name);
    expect(step.summary).not.toMatch(/\n\s*\n/);
  });

  test('are annotated on one line each, when the files are invalid', async () => {
    const [workspace, sandbox] = await Promise.all([makeWorkspace(), openSandbox()]);
    const names = Object.values(TEXTS).map(nameOf);
    for (const name of names) await workspace.write(name, '<!doctype html><title>forged</title>');
    const step = await post(sandbox, { workspace: workspace.path, inputs: { files: '*.png' } });

    expectHarmless(step);
    expect(step.code).toBe(1);
    expect(annotationsIn(step.stdout)).toHaveLength(names.length + 1);
    const results = JSON.parse(step.outputs.results ?? '') as { name: string }[];
    expect(results.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(textIn(step.summary).tags.filter((tag) => !ALLOWED_TAGS.has(tag))).toEqual([]);
  });
});

const ALLOWED_TAGS = new Set(
  ['h3', 'p', 'ul', 'li', 'table', 'tr', 'th', 'td', 'bdi', 'code', 'br'].flatMap((tag) => [
    `<${tag}>`,
    `</${tag}>`,
  ]),
);

describe('hostile texts of the API', () => {
  test.for(['message', 'upload', 'upload_token'] as const)(
    'in errors of the step %s are quoted, and start nothing',
    async (step) => {
      const [workspace, sandbox] = await Promise.all([makeWorkspace(), openSandbox()]);
      const texts = Object.values(TEXTS);
      const isMessage = step === 'message';
      for (const [n, text] of texts.entries()) {
        const effect = { kind: 'status', status: n % 2 === 0 ? 400 : 412, message: text } as const;
        sandbox.fault({ step, effect, ...(isMessage ? { recipient: `bot:c${n}` } : {}) });
        if (!isMessage) await workspace.sample('screenshot.png', `${n}.png`);
      }
      const result = await post(sandbox, {
        workspace: workspace.path,
        inputs: {
          conversation_id: isMessage ? texts.map((_, n) => `c${n}`).join('\n') : 'c0',
          ...(isMessage ? { message: 'Hello' } : { files: '*.png', message: 'Hello' }),
        },
      });
      expectHarmless(result);
      expect(result.code).toBe(1);
      expect(textIn(result.summary).tags.filter((tag) => !ALLOWED_TAGS.has(tag))).toEqual([]);
    },
  );

  test('in 2xx answers, as ids and media tokens, forge nothing', async () => {
    const [workspace, sandbox] = await Promise.all([makeWorkspace(), openSandbox()]);
    const texts = Object.values(TEXTS);
    for (const [n, text] of texts.entries()) {
      await workspace.sample('screenshot.png', `${n}.png`);
      sandbox.fault({ step: 'upload', effect: { kind: 'wrong_shape', body: { id: text, status: 'ok' } } });
      sandbox.fault({ step: 'message', effect: { kind: 'wrong_shape', body: { conversation_id: text } } });
    }
    const result = await post(sandbox, {
      workspace: workspace.path,
      inputs: {
        files: '*.png',
        retries: '0',
        message: 'Hello',
        conversation_id: texts.map((_, n) => `c${n}`).join('\n'),
      },
    });
    expectHarmless(result);
    // Ids are given on as they came; media tokens that are none count as failed uploads.
    expect(JSON.parse(result.outputs.conversation_ids ?? '').sort()).toEqual([...texts].sort());
    expect(textIn(result.summary).tags.filter((tag) => !ALLOWED_TAGS.has(tag))).toEqual([]);
  });
});

test('an id that gives a secret away goes into no output and no receipt', async () => {
  const [workspace, sandbox] = await Promise.all([makeWorkspace({ samples: true }), openSandbox()]);
  const echo = { conversation_id: 'sandbox-key', id: 'sandbox-key', status: 'ok' };
  sandbox.fault({ step: 'upload', effect: { kind: 'wrong_shape', body: echo } });
  sandbox.fault({ step: 'message', effect: { kind: 'wrong_shape', body: echo } });
  const result = await post(sandbox, {
    workspace: workspace.path,
    inputs: { files: '*.png', message: 'Hello', receipt: 'r.jsonl', retries: '0' },
  });
  expect(result.outputs).toMatchObject({ sent_count: '1', failed_count: '1', conversation_ids: '[]' });
  expect(JSON.stringify(result.outputs)).not.toContain('sandbox-key');
  expect(await readFile(join(workspace.path, 'r.jsonl'), 'utf8')).not.toContain('sandbox-key');
});

describe('hostile values of a template', () => {
  test('arrive as one line of text each, and start nothing on the way', async () => {
    const [workspace, sandbox] = await Promise.all([makeWorkspace(), openSandbox()]);
    const texts = Object.values(TEXTS);
    const runs = texts.flatMap((_, n) => (n % 4 === 0 ? [texts.slice(n, n + 4)] : []));
    await Promise.all(
      runs.map(async ([title = '', message = '', ref = '', actor = ''], n) => {
        const event = { head_commit: { message }, pull_request: { number: n, title, html_url: title } };
        await workspace.write(`${n}.json`, JSON.stringify(event));
        const step = await post(sandbox, {
          workspace: workspace.path,
          inputs: {
            conversation_id: `c${n}`,
            message: '{{pull_request.title}} / {{commit_subject}} / {{ref_name}}\nlast',
            buttons: '[{caption: "by {{actor}}", link: "https://example.com/?q={{ref_name}}"}]',
          },
          env: {
            GITHUB_EVENT_PATH: join(workspace.path, `${n}.json`),
            GITHUB_REF_NAME: ref,
            GITHUB_ACTOR: actor,
          },
        });
        expectHarmless(step);
      }),
    );
    const messages = Object.values(sandbox.chats()).flat();
    expect(messages).toHaveLength(runs.length);
    for (const { text, buttons } of messages) {
      expect(text?.split(/\r\n|[\n\r\u2028\u2029\u0085]/)).toEqual([expect.any(String), 'last']);
      expect(text).not.toMatch(REORDERING);
      expect(JSON.stringify(buttons)).not.toMatch(REORDERING);
      const [, link = ''] = /"open_direct_link":"([^"]*)"/.exec(JSON.stringify(buttons)) ?? [];
      expect(link).toMatch(/^https:\/\/example\.com\/\?q=[^\s"<>&#]*$/);
    }
  });
});

describe('hostile inputs', () => {
  test('are quoted on one line, and start nothing', async () => {
    const workspace = await makeWorkspace();
    const sandbox = await openSandbox();
    for (const text of [
      Object.values(TEXTS).join('\n'),
      ...['a line of its own', 'HTML'].map((name) => TEXTS[name] ?? ''),
    ]) {
      const result = await post(sandbox, {
        workspace: workspace.path,
        inputs: {
          files: text,
          conversation_id: text,
          conversation_type: text,
          media_tokens: text,
          message_file: text,
          on_invalid: text,
          concurrency: text,
          limits: text,
          redirect_uri: text,
          refresh_token_secret: text,
          refresh_token_file: text,
        },
      });
      expectHarmless(result);
      expect(result.code).toBe(1);
      expect(textIn(result.summary).tags.filter((tag) => !ALLOWED_TAGS.has(tag))).toEqual([]);
    }
    expect(sandbox.requests()).toEqual([]);
  });
});
