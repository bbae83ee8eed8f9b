import { expect, test } from 'vitest';
import type { Effect, Fault } from '../../src/sandbox/faults/fault.ts';
import { createFaultRules } from '../../src/sandbox/faults/fault-rules.ts';
import type { Step } from '../../src/sandbox/step.ts';

const status = (status: number): Effect => ({ kind: 'status', status });

/** Rules with these faults, and the status of the fault that each further request meets. */
function rulesOf(...faults: Fault[]) {
  const rules = createFaultRules();
  for (const fault of faults) rules.add(fault);
  const take = (step: Step = 'message', recipient?: string) => {
    const effect = rules.take(step, recipient);
    return effect?.kind === 'status' ? effect.status : effect;
  };
  return { rules, take };
}

test('a fault applies to one request of any step, and is then gone', () => {
  const { rules, take } = rulesOf({ effect: status(500) });
  expect(rules.list()).toEqual([{ effect: status(500), skip: 0, times: 1 }]);
  expect([take('other'), take('other')]).toEqual([500, null]);
  expect(rules.list()).toEqual([]);
});

test('a fault lets as many requests pass as it says, then applies as often as it says', () => {
  const { rules, take } = rulesOf({ skip: 2, times: 2, effect: status(500) });
  expect([take(), rules.list()]).toEqual([null, [{ effect: status(500), skip: 1, times: 2 }]]);
  expect([take(), take(), rules.list()]).toEqual([null, 500, [{ effect: status(500), skip: 0, times: 1 }]]);
  expect([take(), take()]).toEqual([500, null]);
});

test('-1 is without an end, and 0 is never', () => {
  const { rules, take } = rulesOf({ times: 0, effect: status(501) }, { times: -1, effect: status(502) });
  expect([take(), take(), take()]).toEqual([502, 502, 502]);
  expect(rules.list()).toEqual([{ effect: status(502), skip: 0, times: -1 }]);
  rules.clear();
  expect([take(), rules.list()]).toEqual([null, []]);
});

test.each<[Partial<Fault>, Step, string | undefined, number | null]>([
  [{ step: 'any' }, 'upload', undefined, 500],
  [{ step: 'any' }, 'other', undefined, 500],
  [{ step: 'upload' }, 'upload', undefined, 500],
  [{ step: 'upload' }, 'upload_token', undefined, null],
  [{ recipient: 'bot:c1' }, 'message', 'bot:c1', 500],
  [{ recipient: 'bot:c1' }, 'message', 'bot:c2', null],
  [{ recipient: 'bot:c1' }, 'upload', undefined, null],
  [{ step: 'message', recipient: 'bot:c1' }, 'message', 'bot:c1', 500],
  [{ step: 'user', recipient: 'bot:c1' }, 'message', 'bot:c1', null],
])('a fault of %j meets a request of %s to %s: %s', (match, step, recipient, seen) => {
  const { rules, take } = rulesOf({ ...match, effect: status(500) });
  expect(take(step, recipient)).toBe(seen);
  expect(rules.list()).toHaveLength(seen === null ? 1 : 0);
});

test('the first fault in order applies, and one that lets a request pass leaves it to the next', () => {
  const { take } = rulesOf(
    { skip: 1, effect: status(501) },
    { effect: status(502) },
    { effect: status(503) },
  );
  expect([take(), take(), take(), take()]).toEqual([502, 501, 503, null]);
});
