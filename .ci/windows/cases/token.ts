import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import type { StepResult } from '../../../test/helpers/runner.ts';
import { type Case, describe } from '../case.ts';
import type { Stage } from '../stage.ts';

const CLIENT = {
  client_id: 'sandbox-app',
  client_secret: 'sandbox-secret',
  redirect_uri: 'https://example.com/callback',
};
export const REFRESH = { ...CLIENT, refresh_token: 'sandbox-refresh-token' };
const INPUTS = {
  ...REFRESH,
  conversation_id: '',
  user_id: 'sandbox-user',
  message: 'Hello',
  refresh_token_file: '{outside}\\token',
};

/** Runs that go on at the same time: as each ends, and what is left. */
async function sideBySide(stage: Stage, runs: number, before: () => unknown = () => {}): Promise<string> {
  stage.sandbox.fault({ step: 'refresh', times: -1, effect: { kind: 'delay', ms: 4000 } });
  before();
  const steps = await Promise.all(Array.from({ length: runs }, () => stage.step(INPUTS)));
  return `${steps.map(toCode)}; ${new Set(refreshed(stage.sandbox)).size} tokens used; ${await left(stage)}`;
}

export const TOKEN: readonly Case[] = [
  {
    about: 'the token file is written, replaced by the next run, and alone in its folder',
    expected: '0,0; first sandbox-refresh-token, then the file’s; left: token, accepted',
    async see(stage) {
      const first = await stage.step(INPUTS);
      const kept = readFileSync(join(stage.outside, 'token'), 'utf8').trim();
      const second = await stage.step({ ...INPUTS, refresh_token: '' });
      const [given, taken] = refreshed(stage.sandbox);
      const after = taken === kept ? 'the file’s' : 'another';
      return `${[first, second].map(toCode)}; first ${given}, then ${after}; ${await left(stage)}`;
    },
  },
  {
    about: 'a token file with CRLF at its end',
    expected: '0; used sandbox-refresh-token; left: token, accepted',
    async see(stage) {
      writeFileSync(join(stage.outside, 'token'), 'sandbox-refresh-token\r\n');
      const ended = await stage.step({ ...INPUTS, refresh_token: '' });
      return `${toCode(ended)}; used ${refreshed(stage.sandbox)}; ${await left(stage)}`;
    },
  },
  {
    about: 'three runs at a time with one token file, one after the other',
    expected: '0,0,0; 3 tokens used; left: token, accepted',
    see: (stage) => sideBySide(stage, 3),
  },
  {
    about: 'a lock that a killed run left is taken away by two that wait',
    expected: '0,0; 2 tokens used; left: token, accepted',
    see: (stage) => sideBySide(stage, 2, () => writeFileSync(join(stage.outside, 'token.lock'), '')),
  },
  ...['{work}\\token', 'TOKEN', '{work}\\..\\WORK\\token', '{share}\\token'].map((path) => ({
    about: `the token file is not kept in the workspace: ${path}`,
    expected: 'refused',
    async see({ step }: Stage) {
      const ended = await step({ ...INPUTS, refresh_token_file: path });
      return describe(ended).includes('lies inside the workspace') ? 'refused' : describe(ended);
    },
  })),
];

function toCode({ code, stdout }: StepResult): string {
  return code === 0 ? '0' : `${code} (${stdout.split('\n').filter((line) => line.startsWith('::error'))})`;
}

function refreshed(sandbox: Sandbox): string[] {
  return sandbox
    .requests()
    .filter(({ step }) => step === 'refresh')
    .map(({ body }) => new URLSearchParams(body ?? '').get('refresh_token') ?? '');
}

/** What is in the token's folder, and whether Divar takes the token that is kept. */
async function left({ outside, sandbox }: Stage): Promise<string> {
  sandbox.clearFaults();
  const token = readFileSync(join(outside, 'token'), 'utf8').trim();
  const { status } = await fetch(`${sandbox.url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', ...CLIENT, refresh_token: token }),
  });
  return `left: ${readdirSync(outside)}, ${status === 200 ? 'accepted' : `refused (${status})`}`;
}
