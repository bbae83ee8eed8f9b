import { describe, expect, test } from 'vitest';
import { openGitHubApi } from '../helpers/github-api.ts';
import { annotationsIn, makeWorkspace, openSandbox, post } from '../helpers/workspace.ts';

const TAG_PUSH = {
  GITHUB_WORKFLOW: 'Release',
  GITHUB_ACTOR: 'sara',
  GITHUB_REF_NAME: 'v1.2',
  GITHUB_REF_TYPE: 'tag',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
};
const TOKEN = { github_token: 'github-token-of-tests' };
const RELEASE = {
  tag_name: 'v1.2',
  name: 'نسخهٔ ۱٫۲',
  html_url: 'https://github.com/acme/app/releases/tag/v1.2',
  body: 'تازه‌ها:\r\n- "a" & <b>',
};

/** A fake GitHub API that has the release of the tag, or answers with another status. */
async function gitHubWithRelease(status = 200) {
  const github = await openGitHubApi();
  github.fault = ({ path }) =>
    path === '/repos/acme/app/releases/tags/v1.2'
      ? { status, body: status === 200 ? RELEASE : {}, headers: { location: 'https://elsewhere.example' } }
      : null;
  return github;
}

async function workspaceWithEvent(event: object) {
  const workspace = await makeWorkspace();
  await workspace.write('.event.json', JSON.stringify(event));
  await workspace.sample('screenshot.png', 'تصویر.png');
  return { workspace, env: { GITHUB_EVENT_PATH: `${workspace.path}/.event.json` } };
}

describe.concurrent('a template', () => {
  test('with every value arrives in the chat, Persian text and Jalali date intact', async () => {
    const pull_request = {
      number: 12,
      title: 'Add {{sha}} & <b>',
      html_url: 'https://github.com/acme/app/pull/12',
    };
    const { workspace, env } = await workspaceWithEvent({
      head_commit: { message: 'Fix it\n\nAll' },
      pull_request,
    });
    const github = await gitHubWithRelease();
    const sandbox = await openSandbox();
    const { code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      env: { ...env, ...TAG_PUSH, GITHUB_API_URL: github.url },
      inputs: {
        ...TOKEN,
        files: '*.png',
        message: [
          '{{repository}}|{{workflow}}|{{job}}|{{run_url}}|{{run_number}}|{{attempt}}|{{event}}|{{actor}}',
          '{{ref_name}}|{{tag}}|{{sha}}|{{short_sha}}|{{commit_subject}}',
          '{{release.name}}|{{release.url}}|{{release.notes}}',
          '{{#pull_request}}#{{number}} {{title}} {{url}}{{/pull_request}}',
          '{{#files}}{{name}} ({{size}}, {{media_type}}){{/files}}',
          '{{date}}|{{date_fa}}',
        ].join('\n'),
      },
    });
    expect(stdout).not.toContain('::error');
    expect(code).toBe(0);
    const lines = sandbox.chats()['bot:team']?.[0]?.text?.split('\n') ?? [];
    const today = new Date();
    const inTehran = (locale: string, style: object) =>
      today.toLocaleDateString(locale, { ...style, timeZone: 'Asia/Tehran' });
    expect(lines).toEqual([
      'acme/app|Release|report|https://github.com/acme/app/actions/runs/4711|12|1|push|sara',
      'v1.2|v1.2|0123456789abcdef0123456789abcdef01234567|0123456|Fix it',
      'نسخهٔ ۱٫۲|https://github.com/acme/app/releases/tag/v1.2|تازه‌ها:',
      '- "a" & <b>',
      '#12 Add {{sha}} & <b> https://github.com/acme/app/pull/12',
      'تصویر.png (18.3 KB, image)',
      `${inTehran('sv-SE', {})}|${inTehran('fa-IR-u-ca-persian', { dateStyle: 'long' })}`,
    ]);
    expect(lines.at(-1)).toMatch(/^\d{4}-\d\d-\d\d\|[۰-۹]{1,2} \S+ [۰-۹]{4}$/);
    expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/acme/app/releases/tags/v1.2',
    ]);
  });

  test('on workflow_run speaks of the run that is reported on', async () => {
    const workflow_run = {
      name: 'CI',
      html_url: 'https://github.com/acme/app/actions/runs/99',
      run_number: 5,
      run_attempt: 2,
      head_sha: 'feed000111',
      head_branch: 'topic',
      head_commit: { message: 'Theirs' },
      actor: { login: 'omid' },
    };
    const { workspace, env } = await workspaceWithEvent({ workflow_run });
    const sandbox = await openSandbox();
    await post(sandbox, {
      workspace: workspace.path,
      env: { ...env, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_SHA: 'aaaa', GITHUB_REF_NAME: 'main' },
      inputs: {
        message:
          '{{workflow}} {{run_url}} {{run_number}}.{{attempt}} {{short_sha}} {{ref_name}} {{commit_subject}} {{actor}}',
      },
    });
    expect(sandbox.chats()['bot:team']?.[0]?.text).toBe(
      'CI https://github.com/acme/app/actions/runs/99 5.2 feed000 topic Theirs omid',
    );
  });

  test('is taken for a text with message_format: text, and its error names that input', async () => {
    const { workspace } = await workspaceWithEvent({});
    const message = 'fix {{ user.name }} in template';
    const [refusing, sandbox] = [await openSandbox(), await openSandbox()];
    const { stdout } = await post(refusing, { workspace: workspace.path, inputs: { message } });
    expect(annotationsIn(stdout)).toContainEqual(
      '::error::Input message is read as a template. To send it as it stands, give message_format: text.',
    );
    expect(refusing.requests()).toEqual([]);
    await post(sandbox, { workspace: workspace.path, inputs: { message, message_format: 'text' } });
    expect(sandbox.chats()['bot:team']?.map(({ text }) => text)).toEqual([message]);
  });

  test('says how the job went, as the runner gives it', async () => {
    const { workspace } = await workspaceWithEvent({});
    const sandbox = await openSandbox();
    await post(sandbox, {
      workspace: workspace.path,
      inputs: { message: '{{job_status}}: {{job_status_fa}}', job_status: 'failure' },
    });
    expect(sandbox.chats()['bot:team']?.map(({ text }) => text)).toEqual(['failure: ناموفق']);
  });

  test.each([
    ['an unknown value', 'Hi {{shaa}}', '{{shaa}} is unknown; did you mean sha?'],
    ['a section without an end', '{{#tag}}', 'Unclosed section "tag"'],
    ['an empty text', '{{commit_subject}}', 'the template gives an empty text'],
  ])('with %s is refused before anything is sent', async (_what, message, problem) => {
    const { workspace } = await workspaceWithEvent({});
    const sandbox = await openSandbox();
    const { code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      inputs: { files: '*.png', message },
    });
    expect(code).toBe(1);
    expect(annotationsIn(stdout).join('\n')).toContain(problem);
    expect(sandbox.requests()).toEqual([]);
  });

  test.each([
    ['GitHub answers 403', 403, {}, 'GitHub answered 403. github_token may not read'],
    ['GitHub answers what it does not document', 201, {}, 'GitHub’s answer is not what its API documents.'],
    ['GitHub redirects', 302, {}, 'GitHub answered 302.'],
    [
      'no proxy can be used',
      200,
      { HTTPS_PROXY: 'http://user:hunter2@' },
      'GitHub gave no answer (The environment variable HTTPS_PROXY is not the URL of a proxy',
    ],
    [
      'the run has no repository',
      200,
      { GITHUB_REPOSITORY: '' },
      'The release can’t be read: GITHUB_REPOSITORY names no repository.',
    ],
  ])(
    'whose release can’t be read since %s is refused before anything is sent',
    async (_what, status, env, told) => {
      const { workspace } = await workspaceWithEvent({});
      const github = await gitHubWithRelease(status);
      const sandbox = await openSandbox();
      const { code, stdout, outputs } = await post(sandbox, {
        workspace: workspace.path,
        env: { ...TAG_PUSH, GITHUB_API_URL: github.url, ...env },
        inputs: { ...TOKEN, files: '*.png', message: '{{release.notes}}' },
      });
      expect(code).toBe(1);
      expect(annotationsIn(stdout)).toEqual([expect.stringContaining(told)]);
      expect(stdout.replaceAll(/::add-mask::.*/g, '')).not.toMatch(/github-token-of-tests|hunter2/);
      expect(outputs).toMatchObject({ status: 'failed', failed_count: '2' });
      expect(sandbox.requests()).toEqual([]);
    },
  );

  test('on a tag without a release has an empty section, with a warning', async () => {
    const { workspace } = await workspaceWithEvent({});
    const github = await gitHubWithRelease(404);
    const sandbox = await openSandbox();
    const { code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      env: { ...TAG_PUSH, GITHUB_API_URL: github.url },
      inputs: {
        ...TOKEN,
        message: 'Tag {{tag}}{{#release.name}}, released as {{release.name}}{{/release.name}}',
      },
    });
    expect(code).toBe(0);
    expect(sandbox.chats()['bot:team']?.map(({ text }) => text)).toEqual(['Tag v1.2']);
    expect(annotationsIn(stdout)).toEqual([
      expect.stringContaining('The tag “v1.2” has no release that github_token may read'),
    ]);
  });

  test.each([
    ['http://github.example/api/v3', 'begins with http://'],
    ['https://user:word@github.example', 'holds a user name or a password'],
    ['nowhere', 'is not a URL'],
  ])('whose release would be asked for at %s is refused: it %s', async (url, reason) => {
    const { workspace } = await workspaceWithEvent({});
    const sandbox = await openSandbox();
    const { code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      env: { ...TAG_PUSH, GITHUB_API_URL: url },
      inputs: { ...TOKEN, message: '{{release.notes}}' },
    });
    expect(code).toBe(1);
    expect(annotationsIn(stdout)).toEqual([
      expect.stringContaining(`The release can’t be read: GITHUB_API_URL ${reason}.`),
    ]);
    expect(sandbox.requests()).toEqual([]);
  });

  test.each([
    ['without a token stays empty, with a warning', { github_token: '' }, 1, 'Give github_token'],
    [
      'is not read, since nothing will be sent',
      { ...TOKEN, dry_run: 'true' },
      0,
      'not read, since nothing will be sent',
    ],
  ])('whose release %s', async (_what, inputs, annotations, told) => {
    const { workspace } = await workspaceWithEvent({});
    const github = await gitHubWithRelease();
    const sandbox = await openSandbox();
    const { code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      env: { ...TAG_PUSH, GITHUB_API_URL: github.url },
      inputs: { ...inputs, message: 'Notes: {{release.notes}}' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain(told);
    expect(annotationsIn(stdout)).toHaveLength(annotations);
    expect(github.requests).toEqual([]);
  });

  test('is the same text to a receipt, whatever its values are the second time', async () => {
    const { workspace } = await workspaceWithEvent({});
    const sandbox = await openSandbox();
    const attempt = (n: string) =>
      post(sandbox, {
        workspace: workspace.path,
        env: { GITHUB_RUN_ATTEMPT: n },
        inputs: { message: 'Attempt {{attempt}}', receipt: 'receipt.jsonl' },
      });
    expect((await attempt('1')).outputs.sent_count).toBe('1');
    const { outputs } = await attempt('2');
    expect(outputs).toMatchObject({ status: 'sent', sent_count: '0' });
    expect(sandbox.chats()['bot:team']?.map(({ text }) => text)).toEqual(['Attempt 1']);
  });
});

const BUTTONS = '- caption: "{{tag}}"\n  link: "https://a.example/{{tag}}"\n  icon: DOWNLOAD\n';
const SENT_BUTTONS = {
  rows: [
    {
      buttons: [
        { caption: 'v1.2', icon: 'DOWNLOAD', action: { open_direct_link: 'https://a.example/v1.2' } },
      ],
    },
  ],
};

describe.concurrent('buttons', () => {
  test('go under the text in a bot chat, and under nothing else', async () => {
    const { workspace } = await workspaceWithEvent({});
    const sandbox = await openSandbox();
    await post(sandbox, {
      workspace: workspace.path,
      env: TAG_PUSH,
      inputs: { files: '*.png', message: 'Hi', buttons: BUTTONS },
    });
    expect(sandbox.chats()['bot:team']).toMatchObject([
      { text: 'Hi', buttons: SENT_BUTTONS, sender_buttons: null, receiver_buttons: null },
      { text: null, buttons: null },
    ]);
  });

  test('without a text go under the last media', async () => {
    const { workspace } = await workspaceWithEvent({});
    await workspace.sample('photo.jpg', 'z.jpg');
    const sandbox = await openSandbox();
    await post(sandbox, {
      workspace: workspace.path,
      env: TAG_PUSH,
      inputs: { files: '*.png\n*.jpg', buttons: BUTTONS },
    });
    expect(sandbox.chats()['bot:team']?.map(({ buttons }) => buttons)).toEqual([null, SENT_BUTTONS]);
  });

  test('are each side’s own in a chat about a post', async () => {
    const { workspace } = await workspaceWithEvent({});
    const sandbox = await openSandbox();
    const { code } = await post(sandbox, {
      workspace: workspace.path,
      env: TAG_PUSH,
      inputs: {
        conversation_type: 'post',
        access_token: 'sandbox-access-token',
        message: 'Hi',
        buttons: BUTTONS,
        receiver_buttons: '- {caption: آگهی, open_post_page: {post_token: AJ}}',
      },
    });
    expect(code).toBe(0);
    expect(sandbox.chats()['post:team']).toMatchObject([
      {
        buttons: null,
        sender_buttons: SENT_BUTTONS,
        receiver_buttons: {
          rows: [{ buttons: [{ caption: 'آگهی', action: { open_post_page: { post_token: 'AJ' } } }] }],
        },
      },
    ]);
  });

  test('that are wrong are refused with every reason, and nothing is sent', async () => {
    const { workspace } = await workspaceWithEvent({});
    const sandbox = await openSandbox();
    const one = '{caption: a, link: "https://a.example"}';
    const { code, stdout } = await post(sandbox, {
      workspace: workspace.path,
      inputs: {
        message: 'Hi',
        buttons: `[[${one}],[${one}],[${one}],[{caption: a, link: "ftp://a.example", icon: DWNLOAD}]]`,
        receiver_buttons: `[${one}]`,
      },
    });
    expect(code).toBe(1);
    const told = annotationsIn(stdout).join('\n');
    for (const part of [
      'buttons has 4 rows',
      'row 4, button 1 has the link “ftp://a.example”',
      'Did you mean DOWNLOAD?',
      'receiver_buttons is given, but only chats about a post',
    ])
      expect(told).toContain(part);
    expect(sandbox.requests()).toEqual([]);
  });
});

test('one job uploads, and the next sends the tokens it was handed', async () => {
  const { workspace } = await workspaceWithEvent({});
  await workspace.sample('photo.jpg', 'z.jpg');
  const sandbox = await openSandbox();
  const upload = await post(sandbox, {
    workspace: workspace.path,
    inputs: { files: '*.png\n*.jpg', send: 'false', conversation_id: '' },
  });
  expect(upload.outputs.status).toBe('uploaded');
  expect(sandbox.chats()).toEqual({});

  const send = await post(sandbox, {
    workspace: workspace.path,
    inputs: { media_tokens: upload.outputs.media_tokens ?? '', message: 'Here' },
  });
  expect(send.outputs).toMatchObject({
    status: 'sent',
    sent_count: '3',
    media_tokens: upload.outputs.media_tokens,
  });
  expect(sandbox.chats()['bot:team']?.map(({ text, media }) => text ?? media?.file_name)).toEqual([
    'Here',
    'تصویر.png',
    'z.jpg',
  ]);
});
