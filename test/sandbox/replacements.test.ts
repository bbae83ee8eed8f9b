import { expect, test } from 'vitest';
import type { Effect } from '../../src/sandbox/faults/fault.ts';
import { replacementFor } from '../../src/sandbox/faults/replacement.ts';
import { errorResponse, GRPC, grpcCodeFor, HttpError } from '../../src/sandbox/http/response.ts';
import { STEPS, type Step } from '../../src/sandbox/step.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const PAGE =
  '<!doctype html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n';

test.each<[Effect, object | null]>([
  [
    { kind: 'status', status: 503 },
    {
      status: 503,
      headers: JSON_TYPE,
      body: '{"code":14,"message":"the sandbox was told to answer 503","details":[]}',
    },
  ],
  [
    { kind: 'status', status: 412, code: 9, message: 'blocked' },
    { status: 412, headers: JSON_TYPE, body: '{"code":9,"message":"blocked","details":[]}' },
  ],
  [
    { kind: 'status', status: 400, body: { any: 'thing' }, headers: { 'retry-after': '3' } },
    { status: 400, headers: { ...JSON_TYPE, 'retry-after': '3' }, body: '{"any":"thing"}' },
  ],
  [
    { kind: 'status', status: 500, body: 'as it is', contentType: 'text/plain' },
    { status: 500, headers: { 'content-type': 'text/plain' }, body: 'as it is' },
  ],
  [
    { kind: 'status', status: 500, body: '', headers: { 'content-type': 'a/b' }, contentType: 'text/plain' },
    { status: 500, headers: { 'content-type': 'a/b' }, body: '' },
  ],
  [{ kind: 'html' }, { status: 502, headers: HTML_TYPE, body: PAGE }],
  [
    { kind: 'html', status: 200 },
    { status: 200, headers: HTML_TYPE, body: PAGE },
  ],
  [{ kind: 'bad_json' }, { status: 200, headers: JSON_TYPE, body: '{"status": "ok", "id":' }],
  [
    { kind: 'wrong_shape', body: [5] },
    { status: 200, headers: JSON_TYPE, body: '[5]' },
  ],
  [
    { kind: 'redirect', location: '/x' },
    { status: 307, headers: { location: '/x' }, body: '' },
  ],
  [
    { kind: 'redirect', location: '/x', status: 302 },
    { status: 302, headers: { location: '/x' }, body: '' },
  ],
  [{ kind: 'hang' }, null],
  [{ kind: 'cut_answer' }, null],
])('the effect %j replaces the answer', (effect, response) => {
  expect(replacementFor(effect, 'message')).toEqual(
    response === null ? null : { response, after: undefined },
  );
});

test.each<Effect>([
  { kind: 'status', status: 500, after: true },
  { kind: 'html', after: true },
  { kind: 'bad_json', after: true },
  { kind: 'wrong_shape', after: true },
  { kind: 'redirect', location: '/', after: true },
])('%j says that the request took effect', (effect) => {
  expect(replacementFor(effect, 'message')?.after).toBe(true);
});

test('each step has an answer of another shape than documented', () => {
  const shapes = STEPS.map((step: Step) => [
    step,
    replacementFor({ kind: 'wrong_shape' }, step)?.response.body,
  ]);
  expect(Object.fromEntries(shapes)).toEqual({
    upload_token: '{"token":5}',
    upload: '{"id":"x","status":"error"}',
    message: '[]',
    refresh: '{"access_token":null}',
    consent: '{}',
    user: '{"user_id":5}',
    other: '{}',
  });
});

test('the gRPC codes are those of google.rpc.Code', () => {
  expect(GRPC).toEqual({
    INVALID_ARGUMENT: 3,
    DEADLINE_EXCEEDED: 4,
    NOT_FOUND: 5,
    PERMISSION_DENIED: 7,
    RESOURCE_EXHAUSTED: 8,
    FAILED_PRECONDITION: 9,
    OUT_OF_RANGE: 11,
    UNIMPLEMENTED: 12,
    INTERNAL: 13,
    UNAVAILABLE: 14,
    UNAUTHENTICATED: 16,
  });
});

test.each([
  [400, 3],
  [401, 16],
  [403, 7],
  [404, 5],
  [408, 4],
  [412, 9],
  [413, 11],
  [418, 3],
  [429, 8],
  [499, 3],
  [500, 13],
  [501, 12],
  [502, 14],
  [503, 14],
  [504, 4],
  [505, 13],
  [599, 13],
])('with the status %d goes the gRPC code %d', (status, code) => {
  expect(grpcCodeFor(status)).toBe(code);
});

test('a refusal holds its response and names its status', () => {
  const response = errorResponse(404, 5, 'none', { allow: 'GET' });
  expect(response).toEqual({
    status: 404,
    headers: { ...JSON_TYPE, allow: 'GET' },
    body: '{"code":5,"message":"none","details":[]}',
  });
  expect(new HttpError(response)).toMatchObject({ message: 'refused with 404', response });
});
