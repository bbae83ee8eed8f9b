import { describe, expect, test } from 'vitest';
import { openSetupStore, openTokenStore } from '../../src/cli/token-store.ts';
import { serve } from '../helpers/serve.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';

test('outside of GitHub a refresh token is kept in a file only', async () => {
  const store = await openTokenStore({ kind: 'file', path: '/none' });
  expect(store.save).toBeTypeOf('function');
  const secret = { name: 'A', environment: null, githubToken: 'x' };
  await expect(openTokenStore({ kind: 'secret', secret })).rejects.toThrow('for the action only');
});

describe('the store of a refresh token for the setup', () => {
  test('is a file', async () => {
    const { context } = await openTestKenar('http://127.0.0.1:1');
    const location = { kind: 'file', path: '/kept/token' } as const;
    const store = await openSetupStore({ location, repository: '' }, {}, context);
    expect(store.label).toBe('refresh_token_file “/kept/token”');
  });

  test('is a secret of a repository', async () => {
    const { context } = await openTestKenar('http://127.0.0.1:1');
    const asked: string[] = [];
    const port = await serve(({ method, url }, response) => {
      asked.push(`${method} ${url}`);
      response.writeHead(404).end('{}');
    });
    const secret = { name: 'N', environment: null, githubToken: 'github-token' };
    const store = await openSetupStore(
      { location: { kind: 'secret', secret }, repository: 'acme/app' },
      { GITHUB_API_URL: `http://127.0.0.1:${port}` },
      context,
    );
    expect(store.label).toBe('the secret N');
    await expect(store.verifyWritable()).rejects.toThrow();
    expect(asked[0]).toMatch(/^GET \/repos\/acme\/app\//);
  });
});
