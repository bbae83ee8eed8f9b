import { expect, test } from 'vitest';
import { parseFault } from '../../src/sandbox/faults/fault.ts';

const KINDS =
  '"status" | "html" | "bad_json" | "wrong_shape" | "redirect" | "huge_answer" | "cut_answer" | "slow_answer" | "close_after" | "reset_after" | "hang_after" | "slow_read" | "delay" | "reset_before" | "reset_in" | "hang" | "refuse"';
const STEPS = '"upload_token" | "upload" | "message" | "refresh" | "consent" | "user" | "any"';

test.each<object>([
  { kind: 'status', status: 200 },
  { kind: 'status', status: 599, after: true, early: true, code: 9, message: 'm', body: { any: 'thing' } },
  { kind: 'status', status: 429, contentType: 'text/plain', headers: { 'Retry-After': '3', x_y1: '\t ~' } },
  { kind: 'status', status: 500, contentType: '', headers: { a: '' } },
  { kind: 'html' },
  { kind: 'html', status: 503, after: true },
  { kind: 'bad_json', after: false },
  { kind: 'wrong_shape', body: [], after: true },
  { kind: 'redirect', location: '/', status: 302, after: true },
  { kind: 'huge_answer', bytes: 0 },
  { kind: 'huge_answer' },
  { kind: 'cut_answer' },
  { kind: 'slow_answer', ms: 0 },
  { kind: 'close_after' },
  { kind: 'reset_after' },
  { kind: 'hang_after' },
  { kind: 'slow_read', bytesPerSecond: 0 },
  { kind: 'slow_read', bytesPerSecond: 0.5 },
  { kind: 'delay', ms: 1 },
  { kind: 'reset_before' },
  { kind: 'reset_in', bytes: 0 },
  { kind: 'reset_in' },
  { kind: 'hang' },
  { kind: 'refuse', connections: 2, ms: 0 },
  { kind: 'refuse' },
])('the effect %j is taken', (effect) => {
  expect(parseFault({ effect })).toEqual({ effect });
});

test.each(['upload_token', 'upload', 'message', 'refresh', 'consent', 'user', 'any'])(
  'a fault can be of the step %s, of one recipient, and without an end',
  (step) => {
    const fault = { step, recipient: 'bot:c1', skip: 0, times: -1, effect: { kind: 'hang' } };
    expect(parseFault(fault)).toEqual(fault);
  },
);

const hang = { kind: 'hang' };
const withHeaders = (headers: object) => ({ effect: { kind: 'status', status: 500, headers } });

test.each<[unknown, string]>([
  [null, '(all): Invalid type: Expected Object but received null'],
  [{}, 'effect: Invalid key: Expected "effect" but received undefined'],
  [{ effect: { kind: 'explode' } }, `effect.kind: Invalid type: Expected (${KINDS}) but received "explode"`],
  [{ effect: { kind: 'status' } }, 'effect.status: Invalid key: Expected "status" but received undefined'],
  [
    { effect: { kind: 'status', status: 199 } },
    'effect.status: Invalid value: Expected >=200 but received 199',
  ],
  [
    { effect: { kind: 'html', status: 600 } },
    'effect.status: Invalid value: Expected <=599 but received 600',
  ],
  [{ effect: { kind: 'html', status: 500.5 } }, 'effect.status: Invalid integer: Received 500.5'],
  [{ effect: { kind: 'delay', ms: -1 } }, 'effect.ms: Invalid value: Expected >=0 but received -1'],
  [{ effect: { kind: 'delay', ms: 0.5 } }, 'effect.ms: Invalid safe integer: Received 0.5'],
  [
    { effect: { kind: 'slow_read', bytesPerSecond: -0.5 } },
    'effect.bytesPerSecond: Invalid value: Expected >=0 but received -0.5',
  ],
  [{ effect: { kind: 'redirect', location: 'é/' } }, 'effect.location: must be printable ASCII'],
  [{ effect: { kind: 'redirect', location: '/é' } }, 'effect.location: must be printable ASCII'],
  [{ effect: { kind: 'redirect', location: '/\r\nb: c' } }, 'effect.location: must be printable ASCII'],
  [{ effect: { kind: 'redirect', location: '/\x7f' } }, 'effect.location: must be printable ASCII'],
  [withHeaders({ ' a': '' }), 'effect.headers. a: must be a header name'],
  [withHeaders({ 'a:': '' }), 'effect.headers.a:: must be a header name'],
  [withHeaders({ '': '' }), 'effect.headers.: must be a header name'],
  [withHeaders({ a: '\n' }), 'effect.headers.a: must be printable ASCII'],
  [{ step: 'download', effect: hang }, `step: Invalid type: Expected (${STEPS}) but received "download"`],
  [{ steps: 'upload', effect: hang }, 'steps: Invalid key: Expected never but received "steps"'],
  [{ skip: -1, effect: hang }, 'skip: Invalid value: Expected >=0 but received -1'],
  [{ times: -2, effect: hang }, 'times: Invalid value: Expected >=-1 but received -2'],
])('the fault %j is a TypeError that says where', (fault, problem) => {
  expect(() => parseFault(fault)).toThrow(new TypeError(`fault: ${problem}`));
});
