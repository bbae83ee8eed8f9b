import { describe, expect, test } from 'vitest';
import { type TokenStore, TokenStoreError } from '../../src/credentials/token-store.ts';
import { KenarError } from '../../src/kenar/error.ts';
import type { GrantedTokens } from '../../src/kenar/exchange.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { type AuthorizeTools, authorize } from '../../src/setup/authorize.ts';
import type { Authorization } from '../../src/setup/authorize-inputs.ts';
import { SetupError } from '../../src/setup/error.ts';
import { openTestKenar } from '../kenar/test-kenar.ts';

const REDIRECT_URI = 'https://example.com/callback';
const PANEL = 'https://divar.ir/kenar';
const HOSTS = { api: 'https://a.example', upload: 'https://u.example', oauth: 'https://o.example' };
const CLIENT = { clientId: 'app', clientSecret: 'hunter2-secret', redirectUri: REDIRECT_URI };
const TOKENS: GrantedTokens = {
  accessToken: 'access-1',
  refreshToken: 'refresh-1',
  scopes: ['A', 'offline_access'],
  expiresInSeconds: 3600,
};
const IN_FILE = { location: { kind: 'file', path: '/kept/token' }, repository: '' } as const;
const SECRET = { name: 'N', environment: null, githubToken: 't' };
const IN_SECRET = { location: { kind: 'secret', secret: SECRET }, repository: 'acme/app' } as const;

const STORE: TokenStore = {
  label: 'the secret N',
  exclusively: (use) => use(),
  load: async () => null,
  verifyWritable: async () => {},
  save: async () => {},
};

type Change = {
  readonly authorization?: Partial<Authorization>;
  readonly granted?: Partial<GrantedTokens>;
  readonly store?: Partial<TokenStore> | null;
  readonly getUser?: AuthorizeTools['kenar']['getUser'];
  readonly paste?: (state: string) => string | null;
  readonly isCancelled?: true;
};

/** Asks for a consent whose answer is pasted, of stand-ins: no request is made. */
async function ask(change: Change = {}) {
  const lines: string[] = [];
  const note = (level: string) => (line: string) => void lines.push(`${level}: ${line}`);
  const log = { phase: note('phase'), info: note('info'), warning: note('warning'), error: note('error') };
  const { context, canceller, forceCanceller } = await openTestKenar('http://127.0.0.1:1', { log });
  context.redactor.add(CLIENT.clientSecret);
  // A token that can't be saved is given up at once.
  forceCanceller.abort();
  if (change.isCancelled) canceller.abort();
  const exchanged: unknown[] = [];
  const stateOf = () => /state=([^&\s]*)/.exec(lines.join('\n'))?.[1] ?? '';
  const paste = change.paste ?? ((state: string) => `${REDIRECT_URI}?state=${state}&code=code-1-of-tests`);
  const granted = authorize(
    {
      hosts: HOSTS,
      client: CLIENT,
      scopes: ['A', 'offline_access'],
      apiKey: 'key',
      keptIn: change.store === null ? null : IN_FILE,
      ...change.authorization,
    },
    {
      kenar: {
        exchangeCode: async (...asked) => {
          exchanged.push(asked);
          return { ...TOKENS, ...change.granted };
        },
        getUser: change.getUser ?? (async () => expect.fail('the user was asked for')),
      },
      context,
      store: change.store === null ? null : { ...STORE, ...change.store },
      readPasted: async () => (change.isCancelled ? new Promise(() => {}) : paste(stateOf())),
    },
  );
  const [result] = await Promise.allSettled([granted]);
  return {
    lines: lines.map((line) => line.replace(stateOf(), 'STATE')),
    tokens: result.status === 'fulfilled' ? result.value : null,
    error: result.status === 'rejected' ? (result.reason as Error) : null,
    exchanged,
    redact: context.redactor.redact,
  };
}

const ASKED = [
  'phase: Consent',
  'info: Open this address in a browser, as the user who is to consent:',
  'info: https://o.example/oauth2/auth?response_type=code&client_id=app&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&scope=A+offline_access&state=STATE',
  'info: The browser ends on the redirect address, which may look like an error. Paste its whole address here, and press Enter:',
];
const LIVES =
  'info: The access token lives 60 minutes, the refresh token 30 days. Each refresh replaces both, and the 30 days begin again.';

describe('a consent says', () => {
  test.each<[string, Change, string[]]>([
    [
      'what is to be done, what was granted and where the token is',
      {},
      ['info: The refresh token is kept in “/kept/token”', 'info: Granted: A offline_access', LIVES],
    ],
    [
      'in which secret the token is',
      { authorization: { keptIn: IN_SECRET } },
      [
        'info: The refresh token is kept in the secret N of acme/app',
        'info: Granted: A offline_access',
        LIVES,
      ],
    ],
    ['no place of tokens that are printed', { store: null }, ['info: Granted: A offline_access', LIVES]],
    [
      'what was asked for, where the answer names no scopes, and an hour, where it names no time',
      { store: null, granted: { scopes: null, expiresInSeconds: null, refreshToken: null } },
      ['info: Granted: A offline_access', 'info: The access token lives an hour; there is no refresh token.'],
    ],
    [
      'what was not granted',
      { store: null, granted: { scopes: ['B'] } },
      ['info: Granted: B', 'warning: Not granted: A offline_access', LIVES],
    ],
    [
      'the id of the user',
      { store: null, granted: { scopes: ['USER_ID'] }, getUser: async () => ({ userId: 'sara' }) },
      [
        'info: Granted: USER_ID',
        'warning: Not granted: A offline_access',
        LIVES,
        'info: The user’s id, for user_id: sara',
      ],
    ],
    [
      'the id of the user that was asked for, where the answer names no scopes',
      {
        store: null,
        authorization: { scopes: ['USER_ID'] },
        granted: { scopes: null },
        getUser: async () => ({ userId: 'sara' }),
      },
      ['info: Granted: USER_ID', LIVES, 'info: The user’s id, for user_id: sara'],
    ],
    [
      'that Divar did not tell the id',
      {
        store: null,
        authorization: { scopes: ['USER_ID'] },
        granted: { scopes: null },
        getUser: async () => ({ userId: null }),
      },
      ['info: Granted: USER_ID', LIVES, 'warning: Divar did not tell the user’s id.'],
    ],
    [
      'that the id was refused',
      {
        store: null,
        authorization: { scopes: ['USER_ID'] },
        granted: { scopes: null },
        getUser: async () => {
          throw new KenarError('Asked, and got 403.', 'Do this.', { step: 'token_owner', kind: 'rejected' });
        },
      },
      ['info: Granted: USER_ID', LIVES, 'warning: The user’s id is not known. Asked, and got 403. Do this.'],
    ],
    [
      'that the id can’t be asked for without a key',
      { store: null, authorization: { scopes: ['USER_ID'], apiKey: null }, granted: { scopes: null } },
      [
        'info: Granted: USER_ID',
        LIVES,
        'warning: The user’s id is not known: asking for it needs api_key, which is empty. doctor tells it, too.',
      ],
    ],
  ])('%s', async (_what, change, told) => {
    const { lines, tokens, exchanged, redact } = await ask(change);
    const asked = ASKED.map((line) =>
      line.replace(
        'scope=A+offline_access',
        `scope=${(change.authorization?.scopes ?? ['A', 'offline_access']).join('+')}`,
      ),
    );
    expect(lines).toEqual([...asked, ...told]);
    expect(tokens).toEqual({ ...TOKENS, ...change.granted });
    expect(exchanged).toEqual([[CLIENT, 'code-1-of-tests']]);
    expect(redact('code-1-of-tests')).toBe('***');
  });

  test.each([
    [0, '0 minutes'],
    [60, '1 minute'],
    [89, '1 minute'],
    [90, '2 minutes'],
    [7200, '120 minutes'],
  ])('how long a token of %d seconds lives', async (expiresInSeconds, told) => {
    const { lines } = await ask({ store: null, granted: { expiresInSeconds, refreshToken: null } });
    expect(lines.at(-1)).toBe(`info: The access token lives ${told}; there is no refresh token.`);
  });

  test('nothing of the id when asking for it fails in another way', async () => {
    const broken = new Error('broken');
    const { error } = await ask({ granted: { scopes: ['USER_ID'] }, getUser: () => Promise.reject(broken) });
    expect(error).toBe(broken);
  });
});

const UNUSABLE = new TokenStoreError('can’t be written: hunter2-secret.', { transient: false });

describe('a consent ends with', () => {
  test.each<[string, Change, string, number]>([
    [
      'nothing pasted',
      { paste: () => null },
      'No address was pasted, so nothing was exchanged. Paste the whole address of the page that the browser ended on, as one line.',
      0,
    ],
    [
      'something else pasted',
      { paste: () => 'https://example.com/' },
      `What was pasted is not an address that begins with ${REDIRECT_URI}, so nothing was exchanged. Copy the whole address from the browser’s address bar, after the answer.`,
      0,
    ],
    [
      'a no',
      { paste: (state) => `${REDIRECT_URI}?state=${state}` },
      'The user did not consent, so there are no tokens. Nothing was exchanged.',
      0,
    ],
    [
      'the answer to another request',
      { paste: () => `${REDIRECT_URI}?state=x&code=c` },
      'The answer does not belong to this request: its state is missing or another one. Nothing was exchanged. Run authorize again, and open the address that it prints then.',
      0,
    ],
    [
      'a scope that the app may not ask for',
      { paste: (state) => `${REDIRECT_URI}?state=${state}&error=invalid_scope&error_description=No` },
      `Divar did not ask the user: “invalid_scope: No”. Nothing was exchanged. Scopes of an app are granted in the Kenar panel (${PANEL}), some by a ticket there. To leave one out, name the others with --scope instead of --for.`,
      0,
    ],
    [
      'another error, which may hold a secret',
      { paste: (state) => `${REDIRECT_URI}?state=${state}&error=hunter2-secret` },
      `Divar did not ask the user: “***”. Nothing was exchanged. Check client_id, redirect_uri and the app’s OAuth settings in the Kenar panel (${PANEL}).`,
      0,
    ],
    [
      'no refresh token to keep',
      { granted: { refreshToken: null } },
      `The consent gave no refresh token, so there is nothing to keep: the app may lack the scope offline_access. Ask for it in the Kenar panel (${PANEL}), and run authorize again.`,
      1,
    ],
    [
      'a token that can’t be saved',
      { store: { save: () => Promise.reject(UNUSABLE) } },
      'The consent was given, but its refresh token could not be saved, and is lost. The secret N can’t be written: ***. Fix that, and run authorize again: the user has to consent once more.',
      1,
    ],
    [
      'a store that another run keeps',
      { store: { exclusively: () => Promise.reject(UNUSABLE) } },
      'The secret N can’t be written: ***. Nothing was exchanged. Run authorize again.',
      0,
    ],
    [
      'a store that can’t be written',
      { store: { verifyWritable: () => Promise.reject(UNUSABLE) } },
      'The secret N can’t be written: ***. The refresh token could not be kept, so nobody was asked for consent.',
      0,
    ],
  ])('%s', async (_what, change, told, exchanges) => {
    const { error, exchanged, lines } = await ask(change);
    expect(error).toBeInstanceOf(SetupError);
    expect(error?.message).toBe(told);
    expect(exchanged).toHaveLength(exchanges);
    expect(lines.filter((line) => /kept in|Granted/.test(line))).toEqual([]);
  });

  test.each<keyof TokenStore>(['verifyWritable', 'exclusively'])(
    'an unexpected failure of %s, which is passed on unchanged',
    async (method) => {
      const broken = new Error('broken');
      const { error, exchanged } = await ask({ store: { [method]: () => Promise.reject(broken) } });
      expect([error, exchanged]).toEqual([broken, []]);
    },
  );

  test('a cancel before anything is waited for', async () => {
    const { error, exchanged } = await ask({ isCancelled: true });
    expect(error).toBeInstanceOf(CancelledError);
    expect(exchanged).toEqual([]);
  });
});
