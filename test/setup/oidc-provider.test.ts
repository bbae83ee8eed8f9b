import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { expect, test } from 'vitest';
import { authorize } from '../../src/setup/authorize.ts';
import { freePort } from '../helpers/ports.ts';
import { listen } from '../helpers/serve.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';

/**
 * A certified OAuth server that nobody here wrote, at Divar's paths. Divar documents no PKCE, so it is not required;
 * each refresh replaces the refresh token, as Divar's does.
 */
async function openProvider(redirectUri: string) {
  const server = createServer();
  const port = await listen(server);
  const url = `http://127.0.0.1:${port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'app',
        client_secret: 'a-secret-of-the-app',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        application_type: 'native',
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    routes: { authorization: '/oauth2/auth', token: '/oauth2/token' },
    scopes: ['offline_access', 'CHAT_BOT_USER_MESSAGE_SEND', 'USER_ID'],
    pkce: { required: () => false },
    rotateRefreshToken: true,
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    cookies: { keys: ['a-key-of-tests'] },
  });
  const handle = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void handle(request, response);
    // The user logs in and says yes.
    const { params, prompt, grantId } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      return provider.interactionFinished(request, response, { login: { accountId: 'sara' } });
    }
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: 'sara', clientId: String(params.client_id) });
    grant?.addOIDCScope(String(params.scope));
    return provider.interactionFinished(request, response, { consent: { grantId: await grant?.save() } });
  });
  return { url };
}

/** Follows redirects with cookies until the redirect address is reached, and opens that, too. */
async function browse(address: string, redirectUri: string): Promise<void> {
  const cookies = new Map<string, string>();
  for (let at = address, steps = 0; steps < 12; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) {
      expect([at.startsWith(redirectUri), answer.status, await answer.text()]).toMatchObject([true, 200, {}]);
      return;
    }
    at = new URL(location, at).href;
  }
  expect.fail('too many redirects');
}

test('a consent and each refresh work with a certified OAuth server, which replaces the tokens', async () => {
  const redirectUri = `http://127.0.0.1:${await freePort()}/callback`;
  const { url } = await openProvider(redirectUri);
  const client = { clientId: 'app', clientSecret: 'a-secret-of-the-app', redirectUri };
  const { kenar, context, lines } = await openTestKenar(url);
  let kept = '';
  let browsed = Promise.resolve();
  const info = (line: string) => {
    lines.push(line);
    if (line.startsWith(`${url}/oauth2/auth?`)) browsed = browse(line, redirectUri);
  };
  const granted = await authorize(
    {
      hosts: { api: url, upload: url, oauth: url },
      client,
      scopes: ['CHAT_BOT_USER_MESSAGE_SEND', 'USER_ID', 'offline_access'],
      apiKey: null,
      keptIn: { location: { kind: 'file', path: '/kept' }, repository: '' },
    },
    {
      kenar,
      context: { ...context, log: { ...context.log, info } },
      store: {
        label: 'a test',
        exclusively: (use) => use(),
        load: async () => null,
        verifyWritable: async () => {},
        save: async (token) => {
          kept = token;
        },
      },
      readPasted: async () => null,
    },
  );
  await browsed;
  expect(kept).toBe(granted.refreshToken);
  expect(granted.scopes).toEqual(expect.arrayContaining(['CHAT_BOT_USER_MESSAGE_SEND', 'USER_ID']));
  expect(granted.expiresInSeconds).toBeGreaterThan(0);

  const second = await kenar.refreshTokens(client, kept, granted.accessToken);
  const third = await kenar.refreshTokens(client, second.refreshToken, second.accessToken);
  expect(new Set([kept, second.refreshToken, third.refreshToken]).size).toBe(3);
  // A replaced token that comes again revokes the consent, here without a time of grace.
  await expect(kenar.refreshTokens(client, kept, null)).rejects.toThrow(/400 Bad Request: “invalid_grant/);
  await expect(kenar.refreshTokens(client, third.refreshToken, null)).rejects.toThrow(/invalid_grant/);
});

test('a wrong secret is told as such', async () => {
  const redirectUri = 'http://127.0.0.1:1/callback';
  const { url } = await openProvider(redirectUri);
  const { kenar } = await openTestKenar(url);
  const client = { clientId: 'app', clientSecret: 'another-secret', redirectUri };
  await expect(kenar.exchangeCode(client, 'a-code')).rejects.toThrow(
    /401 Unauthorized: “invalid_client: .*client_id \(the app’s slug\) or client_secret is wrong/,
  );
  await expect(
    kenar.exchangeCode({ ...client, clientSecret: 'a-secret-of-the-app' }, 'a-code'),
  ).rejects.toThrow(/400 Bad Request: “invalid_grant: .*Run authorize again\./);
});
