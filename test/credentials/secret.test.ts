import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { openGitHubApi } from '../helpers/github-api.ts';
import {
  accessTokensUsed,
  IN_SECRET,
  isAccepted,
  postToUser,
  refreshForms,
  SECRET,
} from '../helpers/refresh.ts';
import { listen } from '../helpers/serve.ts';
import { annotationsIn, makeWorkspace, openSandbox } from '../helpers/workspace.ts';

describe.concurrent('a refresh whose token is kept in a secret', () => {
  test('is stored, sealed, before the first message', async () => {
    let ahead = 0;
    const [workspace, sandbox, github] = await Promise.all([
      makeWorkspace({ samples: true }),
      openSandbox({ now: () => Date.now() + ahead }),
      openGitHubApi(),
    ]);
    const { code, stdout } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, files: '*.png' },
    });

    expect(stdout).not.toContain('::error');
    expect(code).toBe(0);
    const stored = github.secrets.get(SECRET) ?? '';
    expect(stored).not.toBe(IN_SECRET.refresh_token);
    const storing = github.requests.find(({ method, path }) => method === 'PUT' && path === SECRET);
    const firstOther = sandbox.requests().find(({ step }) => step !== 'refresh');
    expect(storing?.at).toBeLessThanOrEqual(firstOther?.at ?? 0);
    expect(new Set(accessTokensUsed(sandbox)).size).toBe(1);
    expect(accessTokensUsed(sandbox)[0]).not.toBe('sandbox-access-token');
    // Three minutes later the old pair is gone: only the newest refresh token is still good for something.
    ahead = 180_000;
    expect(await isAccepted(sandbox, stored)).toBe(true);
    expect(await isAccepted(sandbox, IN_SECRET.refresh_token)).toBe(false);
  });

  test('leaves nothing behind of the proof that secrets may be written', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    await postToUser(sandbox, github, { workspace: workspace.path, inputs: IN_SECRET });
    expect([...github.secrets.keys()]).toEqual([SECRET]);
    const writes = github.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT ${SECRET}_WRITE_TEST`,
      `DELETE ${SECRET}_WRITE_TEST`,
      `PUT ${SECRET}`,
    ]);
  });

  test.for([403, 404])('is not requested when GitHub answers the write test with %i', async (status) => {
    const [workspace, sandbox, github] = await Promise.all([
      makeWorkspace({ samples: true }),
      openSandbox(),
      openGitHubApi(),
    ]);
    github.fault = ({ method }) =>
      method === 'PUT' ? { status, body: { message: 'Resource not accessible by integration' } } : null;
    const { code, stdout, outputs } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, files: '*.png' },
    });
    expect(code).toBe(1);
    expect(sandbox.requests()).toEqual([]);
    expect(github.secrets.size).toBe(0);
    expect(annotationsIn(stdout)).toEqual([
      expect.stringMatching(
        /DIVAR_REFRESH_TOKEN can’t be written.*Secrets: read and write.*nothing was refreshed/,
      ),
    ]);
    expect(outputs).toMatchObject({ status: 'failed', sent_count: '0', failed_count: '2' });
    expect(JSON.parse(outputs.results ?? '')).toMatchObject([
      { status: 'failed', deliveries: [{ recipient: 'user:sandbox-user', status: 'not_sent' }] },
    ]);
  });

  test.for([
    ['of another length', 'AAAA'],
    ['that is no point of the curve', Buffer.alloc(32).toString('base64')],
  ] as const)('is not requested when GitHub gives a public key %s', async ([, key]) => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    github.fault = ({ method }) => (method === 'GET' ? { status: 200, body: { key_id: '1', key } } : null);
    const { code, stdout } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, retries: '0' },
    });
    expect(code).toBe(1);
    expect(sandbox.requests()).toEqual([]);
    expect(annotationsIn(stdout)).toEqual([
      expect.stringMatching(/public key is not what its API documents.*nothing was refreshed/),
    ]);
  });

  test('is not requested with a github_token that GitHub does not know', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    const { code, stdout } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, github_token: 'github-token-of-yesterday' },
    });
    expect(code).toBe(1);
    expect(sandbox.requests()).toEqual([]);
    expect(annotationsIn(stdout).join()).toMatch(/answered 401.*github_token is unknown, expired or revoked/);
  });

  test('is stored at the third try when GitHub is in trouble, and only then used', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    let troubles = 2;
    github.fault = ({ method, path }) => {
      if (method !== 'PUT' || path !== SECRET || troubles === 0) return null;
      troubles -= 1;
      return troubles === 1 ? { status: 500 } : 'hangUp';
    };
    const { code, stdout } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: IN_SECRET,
    });
    expect(code).toBe(0);
    expect(refreshForms(sandbox)).toHaveLength(1);
    expect(annotationsIn(stdout)).toHaveLength(2);
    const stored = github.requests.findLast(({ path }) => path === SECRET);
    expect(stored?.status).toBe(201);
    expect(stored?.at).toBeLessThanOrEqual(
      sandbox.requests().find(({ step }) => step === 'message')?.at ?? 0,
    );
    expect(await isAccepted(sandbox, github.secrets.get(SECRET) ?? '')).toBe(true);
  });

  test('goes to an environment’s secret on GitHub Enterprise, its name percent-encoded', async () => {
    const [workspace, sandbox, github] = await Promise.all([
      makeWorkspace(),
      openSandbox(),
      openGitHubApi({ basePath: '/api/v3', environments: ['prod/تهران 1'] }),
    ]);
    const { code } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, refresh_token_secret: 'prod/تهران 1/divar_refresh_token' },
    });
    expect(code).toBe(0);
    const environment = encodeURIComponent('prod/تهران 1');
    const path = `/repos/acme/app/environments/${environment}/secrets/divar_refresh_token`;
    expect([...github.secrets.keys()]).toEqual([path]);
    expect(await isAccepted(sandbox, github.secrets.get(path) ?? '')).toBe(true);
  });

  test('is not requested when the environment does not exist', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    const { code, stdout } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, refresh_token_secret: 'production/DIVAR_REFRESH_TOKEN' },
    });
    expect(code).toBe(1);
    expect(sandbox.requests()).toEqual([]);
    expect(annotationsIn(stdout).join()).toMatch(
      /there is no such environment.*Environments: read and write/,
    );
  });

  test('takes no redirect of GitHub’s along', async () => {
    const [workspace, sandbox, github, other] = await Promise.all([
      makeWorkspace(),
      openSandbox(),
      openGitHubApi(),
      openGitHubApi(),
    ]);
    github.fault = ({ path }) => ({ status: 307, headers: { location: `${other.url}${path}` } });
    const { code, stdout } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: IN_SECRET,
    });
    expect(code).toBe(1);
    expect([...sandbox.requests(), ...other.requests]).toEqual([]);
    expect(annotationsIn(stdout).join()).toMatch(/answered 307.*Redirects are not followed/);
  });

  test.for(['', 'app'])('is not asked for when GITHUB_REPOSITORY is “%s”', async (repository) => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    const { code, stdout } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: IN_SECRET,
      env: { GITHUB_REPOSITORY: repository },
    });
    expect(code).toBe(1);
    expect([...sandbox.requests(), ...github.requests]).toEqual([]);
    expect(annotationsIn(stdout).join()).toMatch(/GITHUB_REPOSITORY names no repository.*refresh_token_file/);
  });

  test.for([
    ['is missing', null],
    ['is cut off', '{"repository": {'],
    ['is no object', 'null'],
  ] as const)('is stored when the event’s file %s, and nothing is said of it', async ([_what, event]) => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    if (event !== null) await workspace.write('event.json', event);
    const { code, stdout, stderr } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: IN_SECRET,
      env: { GITHUB_EVENT_PATH: `${workspace.path}/event.json` },
    });
    expect(code).toBe(0);
    expect(github.secrets.has(SECRET)).toBe(true);
    expect(stdout + stderr).not.toMatch(/GITHUB_EVENT_PATH|event\.json|JSON/);
  });

  test('is stored without a word of Octokit’s when GitHub calls an endpoint deprecated', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    github.fault = ({ method }) =>
      method === 'DELETE' ? { status: 204, headers: { deprecation: 'true', sunset: 'tomorrow' } } : null;
    const { code, stdout, stderr } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: IN_SECRET,
    });
    expect(code).toBe(0);
    expect(github.requests.some(({ method }) => method === 'DELETE')).toBe(true);
    expect(stdout + stderr).not.toMatch(/deprecated/);
  });

  test('finds GitHub through the proxy that everything else goes through', async () => {
    const [workspace, sandbox] = await Promise.all([makeWorkspace(), openSandbox()]);
    const asked: string[] = [];
    const proxy = createServer().on('connect', ({ url = '' }, socket) => {
      asked.push(url);
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const port = await listen(proxy);
    const { code, stdout } = await postToUser(sandbox, null, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, retries: '0' },
      env: {
        GITHUB_API_URL: 'https://github.invalid/api/v3',
        HTTPS_PROXY: `127.0.0.1:${port}`,
        NO_PROXY: '',
      },
    });
    expect(code).toBe(1);
    expect(asked).toEqual(['github.invalid:443']);
    expect(annotationsIn(stdout).join()).toContain('github.invalid gave no answer');
    expect(sandbox.requests()).toEqual([]);
  });
});

describe.concurrent('a refresh', () => {
  test.skipIf(process.platform === 'win32')(
    'that a cancel meets is waited for, and its token stored',
    async () => {
      const [workspace, sandbox, github] = await Promise.all([
        makeWorkspace(),
        openSandbox(),
        openGitHubApi(),
      ]);
      sandbox.fault({ step: 'refresh', effect: { kind: 'delay', ms: 500 } });
      const { code, outputs } = await postToUser(sandbox, github, {
        workspace: workspace.path,
        inputs: IN_SECRET,
        onStart: (step) =>
          void sandbox.on((event) => {
            if (event.type === 'request' && event.request.step === 'refresh') step.kill('SIGINT');
          }),
      });
      expect(code).toBe(1);
      expect(outputs.sent_count).toBe('0');
      expect(sandbox.requests().map(({ step }) => step)).toEqual(['refresh']);
      expect(await isAccepted(sandbox, github.secrets.get(SECRET) ?? '')).toBe(true);
    },
  );

  test('is not done for a chat of the bot', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    const { code } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, user_id: '', conversation_id: 'team' },
    });
    expect(code).toBe(0);
    expect(sandbox.requests().map(({ step }) => step)).toEqual(['message']);
    expect(github.requests).toEqual([]);
  });

  test('is not done by a re-run that has nothing left to send', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    const inputs = { ...IN_SECRET, receipt: 'receipt.jsonl' };
    const first = await postToUser(sandbox, github, { workspace: workspace.path, inputs });
    const asked = github.requests.length;
    const second = await postToUser(sandbox, github, { workspace: workspace.path, inputs });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(refreshForms(sandbox)).toHaveLength(1);
    expect(github.requests).toHaveLength(asked);
  });

  test('takes the access token along as code', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    const { code } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, access_token: 'sandbox-access-token' },
    });
    expect(code).toBe(0);
    expect(refreshForms(sandbox)).toEqual([
      {
        grant_type: 'refresh_token',
        client_id: 'sandbox-app',
        client_secret: 'sandbox-secret',
        refresh_token: 'sandbox-refresh-token',
        redirect_uri: 'https://example.com/callback',
        code: 'sandbox-access-token',
      },
    ]);
  });

  test('happens again when a message is refused in mid-run: the newest pair is stored, the message sent once', async () => {
    const [workspace, sandbox, github] = await Promise.all([
      makeWorkspace({ samples: true }),
      openSandbox(),
      openGitHubApi(),
    ]);
    sandbox.fault({ step: 'message', skip: 1, effect: { kind: 'status', status: 401 } });
    const { code, outputs } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, files: '*.png\n*.pdf', receipt: 'receipt.jsonl' },
    });
    expect(code).toBe(0);
    expect(outputs.sent_count).toBe('3');
    expect(sandbox.chats()['user:sandbox-user']).toHaveLength(3);
    const used = accessTokensUsed(sandbox);
    expect(used).toHaveLength(4);
    expect(used[0]).toBe(used[1]);
    expect(used[2]).toBe(used[3]);
    expect(used[1]).not.toBe(used[2]);
    const [first, second] = refreshForms(sandbox);
    expect(second?.refresh_token).not.toBe(first?.refresh_token);
    expect(second?.code).toBe(used[1]);
    const stored = github.requests.filter(({ method, path }) => method === 'PUT' && path === SECRET);
    const messages = sandbox.requests().filter(({ step }) => step === 'message');
    expect(stored).toHaveLength(2);
    expect(stored[1]?.at).toBeLessThanOrEqual(messages[2]?.at ?? 0);
  });

  test('happens once, not for ever, when every token is refused', async () => {
    const [workspace, sandbox, github] = await Promise.all([
      makeWorkspace(),
      openSandbox({ oauth: { userId: null } }),
      openGitHubApi(),
    ]);
    sandbox.fault({ step: 'message', times: -1, effect: { kind: 'status', status: 401 } });
    const { code } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, user_id: '', conversation_type: 'post', conversation_id: 'sara\nreza\nmina' },
    });
    expect(code).toBe(1);
    expect(refreshForms(sandbox)).toHaveLength(2);
    expect(sandbox.requests().filter(({ step }) => step === 'message')).toHaveLength(4);
  });

  test('whose answer was lost is requested again with the same token', async () => {
    const [workspace, sandbox, github] = await Promise.all([makeWorkspace(), openSandbox(), openGitHubApi()]);
    sandbox.fault({ step: 'refresh', effect: { kind: 'cut_answer' } });
    const { code } = await postToUser(sandbox, github, { workspace: workspace.path, inputs: IN_SECRET });
    expect(code).toBe(0);
    expect(refreshForms(sandbox).map(({ refresh_token }) => refresh_token)).toEqual([
      'sandbox-refresh-token',
      'sandbox-refresh-token',
    ]);
  });

  test.for([
    [
      'refresh_token',
      'used-up',
      /token_inactive.*refresh_token has expired, was revoked, or was used up.*30 days/,
    ],
    [
      'client_secret',
      'of-another-app',
      /401 Unauthorized.*client_id \(the app’s slug\) or client_secret is wrong/,
    ],
    ['client_id', 'another-app', /401 Unauthorized.*client_id \(the app’s slug\) or client_secret is wrong/],
    ['redirect_uri', 'https://example.com/', /redirect_uri is not the one that the consent was given with/],
    ['access_token', 'of-another-user', /access_token does not belong to refresh_token/],
  ] as const)('that is refused for %s says so, and costs nothing', async ([input, value, told]) => {
    const [workspace, sandbox, github] = await Promise.all([
      makeWorkspace({ samples: true }),
      openSandbox(),
      openGitHubApi(),
    ]);
    const { code, stdout } = await postToUser(sandbox, github, {
      workspace: workspace.path,
      inputs: { ...IN_SECRET, files: '*.png', [input]: value },
    });
    expect(code).toBe(1);
    expect(annotationsIn(stdout)).toEqual([expect.stringMatching(told)]);
    expect(sandbox.requests().map(({ step }) => step)).toEqual(['refresh']);
    expect(github.secrets.size).toBe(0);
  });
});
