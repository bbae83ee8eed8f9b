import { expect, test } from 'vitest';
import { readRunContext } from '../../src/github/run-context.ts';

const RUN = {
  GITHUB_WORKSPACE: '/work',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_RUN_ID: '4711',
  GITHUB_JOB: 'report',
  GITHUB_ACTION: '__self',
};

test('a run is identified by repository and run id, and a step by its job and id, too', () => {
  expect(readRunContext({ ...RUN, GITHUB_RUN_ATTEMPT: '2' })).toMatchObject({
    scope: 'acme/app/4711/report/__self',
    attempt: { number: 2, scopeStart: 'acme/app/4711/' },
  });
});

test.each([undefined, '', '0', '1.5', 'two'])('an attempt “%s” is not known', (attempt) => {
  const context = readRunContext({ ...RUN, GITHUB_RUN_ATTEMPT: attempt });
  expect(context).toMatchObject({ scope: 'acme/app/4711/report/__self', attempt: null });
});

test.each([undefined, ''])('without a run id nothing tells the run: %j', (id) => {
  expect(readRunContext({ ...RUN, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: '2' }).scope).toBeNull();
});
