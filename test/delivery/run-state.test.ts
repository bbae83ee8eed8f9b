import { describe, expect, test } from 'vitest';
import { createRunState } from '../../src/delivery/run-state.ts';

describe('whether a run goes on', () => {
  test('it does until it is ended, and the first reason counts', () => {
    const state = createRunState(new AbortController().signal);
    expect([state.over, state.reason, state.endedBy]).toEqual([false, null, null]);
    state.end('First.');
    state.end('Second.');
    expect([state.over, state.reason, state.endedBy]).toEqual([true, 'First.', 'First.']);
  });

  test('a cancel ends it without an end of its own, and a reason goes before', () => {
    const controller = new AbortController();
    const state = createRunState(controller.signal);
    controller.abort();
    expect([state.over, state.reason, state.endedBy]).toEqual([true, 'The run was cancelled.', null]);
    state.end('Quota.');
    expect([state.over, state.reason, state.endedBy]).toEqual([true, 'Quota.', 'Quota.']);
  });
});
