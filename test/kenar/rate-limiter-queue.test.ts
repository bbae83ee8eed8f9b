import { describe, expect, test } from 'vitest';
import { createRateLimiter, type Slot } from '../../src/kenar/rate-limiter.ts';
import { createTestContext } from '../helpers/test-context.ts';

const settle = () => new Promise(setImmediate);

/** A limit that was used up just now, and the slots that wait for it in turn. */
async function begin(count: number) {
  const { context } = createTestContext();
  const limiter = createRateLimiter(context.clock);
  const refused = limiter.slot('message');
  refused.hold(0);
  const begun: number[] = [];
  const ended: unknown[] = [];
  const controllers = Array.from({ length: count }, () => new AbortController());
  const slots: Slot[] = controllers.map(({ signal }, index) => {
    const slot = limiter.slot('message');
    slot.begin(signal).then(
      () => begun.push(index),
      (reason: unknown) => ended.push(reason),
    );
    return slot;
  });
  await settle();
  return { begun, ended, slots, controllers, refused, limiter };
}

describe('requests that wait for a limit', () => {
  test('go one after the other, in the order in which they came', async () => {
    const { begun, slots } = await begin(3);
    expect(begun).toEqual([0]);
    slots[0]?.end();
    await settle();
    expect(begun).toEqual([0, 1]);
    // One that has ended gives its place up once.
    slots[0]?.end();
    await settle();
    expect(begun).toEqual([0, 1]);
    slots[1]?.end();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
  });

  test('keep their turn when one without a place ends', async () => {
    const { begun, refused } = await begin(2);
    refused.end();
    await settle();
    expect(begun).toEqual([0]);
  });

  test('keep their turn when one of them is given up', async () => {
    const { begun, ended, slots, controllers } = await begin(4);
    const reason = new Error('given up');
    controllers[1]?.abort(reason);
    await settle();
    expect(ended).toEqual([reason]);
    slots[1]?.end();
    await settle();
    expect(begun).toEqual([0]);
    slots[0]?.end();
    await settle();
    slots[2]?.end();
    await settle();
    expect(begun).toEqual([0, 2, 3]);
  });

  test('keep their turn when one is given up that has begun', async () => {
    const { begun, ended, slots, controllers } = await begin(3);
    slots[0]?.end();
    await settle();
    controllers[1]?.abort(new Error('given up'));
    await settle();
    expect(ended).toEqual([]);
    slots[1]?.end();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
  });

  test('leave the place free when none of them is left', async () => {
    const { slots, limiter } = await begin(1);
    slots[0]?.end();
    const next = limiter.slot('message');
    await next.begin(new AbortController().signal);
    next.end();
  });
});

test('a request that was given up does not begin', async () => {
  const { context } = createTestContext();
  const controller = new AbortController();
  const reason = new Error('given up');
  controller.abort(reason);
  await expect(createRateLimiter(context.clock).slot('message').begin(controller.signal)).rejects.toBe(
    reason,
  );
});

test('a hold of one millisecond is waited for', async () => {
  const { context, waits } = createTestContext();
  const limiter = createRateLimiter(context.clock);
  limiter.slot('message').hold(1);
  await limiter.slot('upload').begin(new AbortController().signal);
  expect(waits).toEqual([1]);
});

test('a shorter wait does not end a longer one', async () => {
  const { context, waits } = createTestContext();
  const limiter = createRateLimiter(context.clock);
  const slot = limiter.slot('message');
  slot.hold(90_000);
  slot.hold(10_000);
  await limiter.slot('upload').begin(new AbortController().signal);
  expect(waits).toEqual([90_000]);
});
