import { expect, test } from 'vitest';
import { resolveOptions, type SandboxOptions } from '../../src/sandbox/options.ts';
import { conversationOfUser } from '../../src/sandbox/state/conversations.ts';
import { createOauthCodes } from '../../src/sandbox/state/oauth-codes.ts';
import { type Consent, createOauthTokens, newToken } from '../../src/sandbox/state/oauth-tokens.ts';
import { createRateLimiter } from '../../src/sandbox/state/rate-limiter.ts';
import { createUploadTokens } from '../../src/sandbox/state/upload-tokens.ts';
import type { Step } from '../../src/sandbox/step.ts';

const START = 1_000_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Settings whose clock is moved by hand. */
function clocked(options: SandboxOptions = {}) {
  const clock = { time: START };
  return { clock, settings: resolveOptions({ ...options, now: () => clock.time }) };
}

const consentOf = (change: Partial<Consent> = {}): Consent => ({
  redirectUri: 'http://localhost/',
  scopes: ['USER_ID', 'offline_access'],
  userId: 'sara',
  revoked: false,
  ...change,
});

// Worked out with Python's uuid.uuid5.
test.each([
  ['sandbox-user', 'ea1a5879-01ff-5e4c-bd38-37ddcea043cd'],
  ['sara', '3a6200d3-ae94-5728-a115-bb67fc67577b'],
  ['reza', '20b13d8b-3510-583c-9f57-ac808a04cbd6'],
  ['', '22871aa5-3971-5583-9b8f-3e4173744cfe'],
  ['کاربر ۱', 'f34c662f-0e90-5955-a8e0-b7ba2bc5fb2f'],
  ['u1', '8817a8e9-f9c0-509f-a5cc-807c0a5a650a'],
])('the chat with the user %j has the version 5 UUID %s', (userId, id) => {
  expect(conversationOfUser(userId)).toBe(id);
});

test('an upload token is 49 random bytes, is used once, and up to its end only', () => {
  const { clock, settings } = clocked({ uploadTokenSeconds: 10 });
  const tokens = createUploadTokens(settings);
  const [first, second, third] = [tokens.issue(), tokens.issue(), tokens.issue()];
  expect(first).toMatch(/^[A-Za-z0-9+/]{66}==$/);
  expect([tokens.use(first), tokens.use(first), tokens.use('none')]).toEqual([true, false, false]);
  clock.time += 9999;
  tokens.issue();
  expect(tokens.use(second)).toBe(true);
  clock.time += 1;
  expect(tokens.use(third)).toBe(false);
});

test('a code can be exchanged for ten minutes, and is forgotten after ten more', () => {
  const { clock, settings } = clocked();
  const codes = createOauthCodes(settings);
  const consent = consentOf();
  const code = codes.issue(consent);
  expect(code).toMatch(/^ory_ac_[\w-]{43}\.[\w-]{43}$/);
  expect(codes.lookUp('none')).toEqual({ state: 'unknown', consent: null });
  clock.time += 10 * MINUTE - 1;
  expect(codes.lookUp(code)).toEqual({ state: 'usable', consent });
  clock.time += 1;
  expect(codes.lookUp(code)).toEqual({ state: 'expired', consent });
  clock.time += 10 * MINUTE - 1;
  codes.issue(consentOf());
  expect(codes.lookUp(code)).toEqual({ state: 'expired', consent });
  clock.time += 1;
  codes.issue(consentOf());
  expect(codes.lookUp(code)).toEqual({ state: 'unknown', consent: null });
});

test('a used code is known as used, and an unknown one can’t be used', () => {
  const codes = createOauthCodes(clocked().settings);
  const consent = consentOf();
  const [used, other] = [codes.issue(consent), codes.issue(consent)];
  codes.use(used);
  expect(() => codes.use('none')).not.toThrow();
  expect([codes.lookUp(used).state, codes.lookUp(other).state]).toEqual(['used', 'usable']);
});

test('the ready-made pair has its grant without an end, and a refresh token of thirty days', () => {
  const { clock, settings } = clocked();
  const tokens = createOauthTokens(settings);
  const consent = {
    redirectUri: 'https://example.com/callback',
    scopes: settings.oauth.scopes,
    userId: 'sandbox-user',
    revoked: false,
  };
  expect(tokens.lookUp('none')).toEqual({ state: 'unknown', consent: null });
  clock.time += 30 * DAY - 1;
  expect(tokens.lookUp('sandbox-refresh-token')).toEqual({ state: 'usable', consent });
  clock.time += 1;
  expect(tokens.lookUp('sandbox-refresh-token')).toEqual({ state: 'expired', consent });
  clock.time += 1000 * DAY;
  expect(tokens.grantOf('sandbox-access-token')).toEqual(consent);
  expect(tokens.grantOf('sandbox-refresh-token')).toBeNull();
});

test('a new pair lives an hour and thirty days, and the replaced pair two minutes more', () => {
  const { clock, settings } = clocked();
  const tokens = createOauthTokens(settings);
  const consent = consentOf();
  const first = tokens.issue(consent);
  expect(first).toEqual({
    consent,
    accessToken: expect.stringMatching(/^ory_at_[\w-]{43}\.[\w-]{43}$/),
    refreshToken: expect.stringMatching(/^ory_rt_[\w-]{43}\.[\w-]{43}$/),
    accessEnd: START + HOUR,
    refreshEnd: START + 30 * DAY,
    replacedAt: null,
  });
  const other = tokens.issue(consentOf());
  expect(first.replacedAt).toBeNull();
  const second = tokens.issue(consent);
  expect([first.replacedAt, other.replacedAt, second.replacedAt]).toEqual([START, null, null]);
  clock.time += 2 * MINUTE - 1;
  tokens.issue(consent);
  expect(first.replacedAt).toBe(START);
  expect(tokens.grantOf(first.accessToken)).toBe(consent);
  expect(tokens.lookUp(first.refreshToken ?? '').state).toBe('usable');
  clock.time += 1;
  expect(tokens.grantOf(first.accessToken)).toBeNull();
  expect(tokens.lookUp(first.refreshToken ?? '')).toEqual({ state: 'used', consent });
  clock.time = START + HOUR - 1;
  expect(tokens.grantOf(other.accessToken)).toBe(other.consent);
  clock.time += 1;
  expect(tokens.grantOf(other.accessToken)).toBeNull();
  expect(tokens.wasIssued(other.accessToken)).toBe(true);
  expect(tokens.wasIssued('none')).toBe(false);
});

test('without offline_access there is no refresh token, and a revoked consent has no grant', () => {
  const tokens = createOauthTokens(clocked().settings);
  const consent = consentOf({ scopes: ['USER_ID'] });
  const pair = tokens.issue(consent);
  expect(pair.refreshToken).toBeNull();
  consent.revoked = true;
  expect(tokens.grantOf(pair.accessToken)).toBeNull();
  expect(newToken('a')).not.toBe(newToken('a'));
});

function limited(rateLimit: NonNullable<SandboxOptions['rateLimit']>) {
  const { clock, settings } = clocked({ rateLimit });
  const limiter = createRateLimiter(settings);
  return { clock, count: (key = 'k', step: Step = 'message') => limiter.count(key, step) };
}

test('a minute’s limit counts by key, for the steps it names, and says how long to wait', () => {
  const { clock, count } = limited({ perMinute: 2, retryAfter: true, steps: ['message'] });
  expect([count(), count('k', 'upload_token'), count('other')]).toEqual([null, null, null]);
  clock.time += 20_500;
  expect(count()).toBeNull();
  const exceeded = { per: 'minute', limit: 2 };
  expect(count()).toEqual({ ...exceeded, waitSeconds: 40 });
  clock.time += 39_499;
  expect(count()).toEqual({ ...exceeded, waitSeconds: 1 });
  clock.time += 1;
  expect([count(), count()]).toEqual([null, { ...exceeded, waitSeconds: 21 }]);
});

test('by default both steps are counted, and how long to wait isn’t told', () => {
  const { count } = limited({ perMinute: 1 });
  expect(count('k', 'upload_token')).toBeNull();
  expect(count()).toEqual({ per: 'minute', limit: 1, waitSeconds: null });
  expect(count('k', 'upload')).toBeNull();
});

test('a limit of none a minute is a wait of a minute', () => {
  const { count } = limited({ perMinute: 0, retryAfter: true });
  expect(count()).toEqual({ per: 'minute', limit: 0, waitSeconds: 60 });
});

test('a day’s limit is over a day after, and has no time to wait', () => {
  const { clock, count } = limited({ perDay: 2, perMinute: 2, retryAfter: true });
  const exceeded = { per: 'day', limit: 2, waitSeconds: null };
  expect([count(), count(), count()]).toEqual([null, null, exceeded]);
  clock.time += DAY - 1;
  expect(count()).toEqual(exceeded);
  clock.time += 1;
  expect(count()).toBeNull();
});

test('without a limit nothing is refused', () => {
  const limiter = createRateLimiter(clocked().settings);
  expect(limiter.count('k', 'message')).toBeNull();
  const { count } = limited({});
  expect([count(), count(), count()]).toEqual([null, null, null]);
});
