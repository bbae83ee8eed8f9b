import { describe, expect, test } from 'vitest';
import { type Access, AccessError } from '../../src/credentials/access.ts';
import type { Sent } from '../../src/delivery/send.ts';
import type { KenarError } from '../../src/kenar/error.ts';
import type { Recipient } from '../../src/kenar/recipient.ts';
import { CancelledError } from '../../src/runtime/cancel.ts';
import { answering, BOT, openSendText, refusal, USER } from './send-text.ts';

const sendText = await openSendText();

describe('a message that arrives', () => {
  test('is recorded before and after, and told with its time', async () => {
    expect(await sendText({ what: 'a\nb.png' })).toEqual({
      sent: { status: 'sent', conversationId: 'a' },
      lines: ['Sent a\\nb.png to bot:a in 0 ms'],
      events: ['asked bot:a', 'sent bot:a'],
      tokens: [null],
    });
  });

  test('at a user goes with the access token, and tells the chat', async () => {
    const { sent, lines, events, tokens } = await sendText({ recipient: USER });
    const { conversationId } = sent as Extract<Sent, { status: 'sent' }>;
    expect(conversationId).toMatch(/./);
    expect(lines).toEqual([
      `Sent the text to user:sandbox-user in 0 ms; conversation ${conversationId}, writable with the API key alone from now on`,
    ]);
    expect(events).toEqual(['asked user:sandbox-user', 'sent user:sandbox-user']);
    expect(tokens).toEqual(['Bearer sandbox-access-token']);
  });

  test.each([
    ['at a user whose chat is not told', USER],
    ['in a chat about a post', { kind: 'post', id: 'p' } as const],
  ])('%s is told without a chat', async (_what, recipient) => {
    const chat = recipient === USER ? null : 'c1';
    const { lines } = await sendText({ recipient, sendMessage: async () => chat });
    expect(lines).toEqual([`Sent the text to ${recipient.kind}:${recipient.id} in 0 ms`]);
  });

  test('though its outcome can’t be recorded, with a warning', async () => {
    const receipt = {
      recordOutcome: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })),
    };
    const { sent, lines } = await sendText({ receipt });
    expect(sent).toEqual({ status: 'sent', conversationId: 'a' });
    expect(lines[0]).toBe(
      'The receipt can’t be written (ENOSPC): a re-run will report this message as in doubt.',
    );
  });
});

describe('a 401', () => {
  const renewing = (renewed: boolean | Error) => {
    const asked: string[] = [];
    let token = 'old-access-token';
    const access: Access = {
      token: () => token,
      async renew(refused) {
        asked.push(refused);
        if (renewed instanceof Error) throw renewed;
        token = 'sandbox-access-token';
        return renewed;
      },
    };
    return { access, asked };
  };

  test('is followed by one more try with a fresh token', async () => {
    const { access, asked } = renewing(true);
    const { sent, events, tokens } = await sendText({ recipient: USER, access });
    expect(sent).toMatchObject({ status: 'sent' });
    expect(asked).toEqual(['old-access-token']);
    expect(tokens).toEqual(['Bearer old-access-token', 'Bearer sandbox-access-token']);
    const user = 'user:sandbox-user';
    expect(events).toEqual([`asked ${user}`, `refused ${user}`, `asked ${user}`, `sent ${user}`]);
  });

  test.each<[string, Recipient, Error[], boolean, string[]]>([
    ['when there is no fresh token', USER, [refusal(401)], false, ['old-access-token']],
    ['when the fresh one is refused, too', USER, [refusal(401), refusal(401)], true, ['old-access-token']],
    ['from a chat of the bot', BOT, [refusal(401)], true, []],
    ['that is another status', USER, [refusal(403)], true, []],
  ])('fails %s', async (_what, recipient, errors, renewed, expected) => {
    const { access, asked } = renewing(renewed);
    const { sent } = await sendText({ recipient, access, sendMessage: answering(...errors) });
    expect(sent).toEqual({
      status: 'failed',
      error: `Answered ${(errors[0] as KenarError).status} ***. Look.`,
      ends: null,
    });
    expect(asked).toEqual(expected);
  });

  test.each([
    [new AccessError('No token s3cret-of-tests.', { endsRun: true }), 'No token ***.', 'No token ***.'],
    [new AccessError('No token.', { endsRun: false }), 'No token.', null],
    [new CancelledError(), 'Answered 401 ***. Look. The run was cancelled.', 'The run was cancelled.'],
  ])('and a renewal that fails leaves a message that failed: %s', async (error, message, ends) => {
    const { access } = renewing(error);
    const { sent } = await sendText({ recipient: USER, access, sendMessage: answering(refusal(401)) });
    expect(sent).toEqual({ status: 'failed', error: message, ends });
  });
});

const NOT_KNOWN = 'Whether it was delivered is not known, so it is not sent again. Look into the chat.';

describe('a message that does not arrive', () => {
  test.each<[string, Error | string, Sent]>([
    ['is refused', refusal(400), { status: 'failed', error: 'Answered 400 ***. Look.', ends: null }],
    [
      'is refused, as all will be',
      refusal(429, { endsRun: true }),
      { status: 'failed', error: 'Answered 429 ***. Look.', ends: 'Answered 429 ***. Look.' },
    ],
    [
      'is in doubt',
      refusal(500),
      {
        status: 'unknown',
        error: `Answered 500 ***. Look. ${NOT_KNOWN} If it is not there, run the job again with on_unknown: resend.`,
        ends: null,
      },
    ],
    [
      'is in doubt, and all will be',
      refusal(500, { endsRun: true }),
      {
        status: 'unknown',
        error: `Answered 500 ***. Look. ${NOT_KNOWN} If it is not there, run the job again with on_unknown: resend.`,
        ends: 'Answered 500 ***. Look.',
      },
    ],
    [
      'meets an error of this program',
      new TypeError('s3cret-of-tests is broken'),
      { status: 'failed', error: '*** is broken', ends: null },
    ],
    [
      'was not requested before a cancel',
      new CancelledError(),
      { status: 'not_sent', error: 'The run was cancelled.', ends: 'The run was cancelled.' },
    ],
  ])('%s', async (_what, error, sent) => {
    expect((await sendText({ sendMessage: answering(error as Error) })).sent).toEqual(sent);
  });

  test('meets something that is no error', async () => {
    const sendMessage = () => Promise.reject('odd s3cret-of-tests');
    expect((await sendText({ sendMessage })).sent).toEqual({
      status: 'failed',
      error: 'odd ***',
      ends: null,
    });
  });

  test.each([
    [400, 'refused'],
    [500, 'unknown'],
  ])('is recorded with what a re-run has to know: %i', async (status, outcome) => {
    const { events, lines } = await sendText({ sendMessage: answering(refusal(status)) });
    expect([events, lines]).toEqual([['asked bot:a', `${outcome} bot:a`], []]);
  });

  test('is in doubt without a receipt: no re-run can tell', async () => {
    const { sent } = await sendText({ receipt: null, sendMessage: answering(refusal(500)) });
    expect(sent).toMatchObject({ error: `Answered 500 ***. Look. ${NOT_KNOWN}` });
  });

  test.each([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'ENOSPC'],
    [new Error('odd'), 'Error: odd'],
  ])('is not requested when the receipt can’t record it: %s', async (error, reason) => {
    const { sent, tokens } = await sendText({ receipt: { recordAttempt: () => Promise.reject(error) } });
    const message = `The receipt can’t be written (${reason}), so no further message is sent.`;
    expect(sent).toEqual({ status: 'not_sent', error: message, ends: message });
    expect(tokens).toEqual([]);
  });
});
