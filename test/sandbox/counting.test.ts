import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Effect, startSandbox } from '../../src/sandbox/sandbox.ts';
import { outcomeOf } from './raw.ts';
import { sendBot } from './requests.ts';

/** All kinds that end without a timeout. */
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(200, 204, 400, 401, 429, 500, 503),
    after: fc.option(fc.boolean(), { nil: undefined }),
    early: fc.option(fc.boolean(), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('html' as const), status: fc.constantFrom(200, 502, undefined) }),
  fc.record({ kind: fc.constant('reset_in' as const), bytes: fc.constantFrom(undefined, 0, 1, 1000) }),
  fc.constantFrom<Effect>(
    { kind: 'reset_before' },
    { kind: 'reset_after' },
    { kind: 'cut_answer' },
    { kind: 'close_after' },
    { kind: 'bad_json' },
    { kind: 'wrong_shape' },
    { kind: 'redirect', location: '/' },
    { kind: 'slow_answer', ms: 2 },
    { kind: 'delay', ms: 2 },
    { kind: 'refuse', connections: 1 },
    { kind: 'huge_answer', bytes: 100_000 },
  ),
);

test('under any faults the log tells which messages are in the chat', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(effect, fc.boolean()), { maxLength: 8 }), async (faults) => {
      const sandbox = await startSandbox();
      try {
        for (const [index, [effect, valid]] of faults.entries()) {
          sandbox.fault({ effect });
          await outcomeOf(sendBot(sandbox, valid ? { text_message: String(index) } : {}));
        }
        sandbox.clearFaults();
        await outcomeOf(sendBot(sandbox, { text_message: 'last' }));
        const said = sandbox.requests().flatMap(({ took_effect, body }) => {
          return took_effect ? [(JSON.parse(body ?? '{}') as { text_message: string }).text_message] : [];
        });
        expect((sandbox.chats()['bot:c1'] ?? []).map(({ text }) => text)).toEqual(said);
      } finally {
        await sandbox.close();
      }
    }),
    { numRuns: 60 },
  );
});
