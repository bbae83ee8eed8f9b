import { REFRESH_WINDOW_SECONDS } from '../kenar/retry.ts';
import { CancelledError } from '../runtime/cancel.ts';
import type { Context } from '../runtime/context.ts';
import { formatSpan } from '../text/units.ts';
import { AccessError } from './access.ts';
import { describeStoreError, type TokenStore, TokenStoreError } from './token-store.ts';

const MAX_WAIT_MS = 20_000;

/**
 * Makes sure that a new refresh token can be saved. What may pass is tried again `retries` times.
 *
 * @throws AccessError, CancelledError: nothing was refreshed
 */
export async function verifyStoreWritable(
  store: TokenStore,
  retries: number,
  { clock, log, redactor, signal }: Context,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    if (signal.aborted) throw new CancelledError();
    try {
      return await store.verifyWritable();
    } catch (error) {
      if (!(error instanceof TokenStoreError)) throw error;
      const reason = redactor.redact(describeStoreError(store, error));
      if (!error.transient || tries > retries) throw new AccessError(`${reason} ${WHY}`, { endsRun: true });
      const wait = waitMs(tries, clock.random());
      log.info(`Waiting ${formatSpan(wait)} before trying ${store.label} again: ${reason}`);
      await clock.sleep(wait, signal).catch(() => Promise.reject(new CancelledError()));
    }
  }
}

const WHY =
  'A refresh replaces the refresh token, so it is done only when the new one can be saved: nothing was refreshed, and the old token is as good as before.';

/**
 * Saves the new refresh token. It is tried again for as long as the replaced pair still works, even when the run was
 * cancelled: without the new token the user has to be asked for consent again.
 *
 * @param about.sentBefore whether messages were sent before; the error says so
 * @throws AccessError that says how to recover
 */
export async function saveToken(
  store: TokenStore,
  refreshToken: string,
  about: { sentBefore: boolean },
  context: Context,
): Promise<void> {
  const failure = await trySaving(store, refreshToken, context);
  if (failure === null) return;
  const { reason, tries, spent } = failure;
  throw new AccessError(recovery(reason, tries, spent, about.sentBefore), { endsRun: true });
}

/** Why a token could not be saved, and how long it was tried, in milliseconds. */
export type SaveFailure = { readonly reason: string; readonly tries: number; readonly spent: number };

/** Saves a refresh token, and tries again for two minutes; `null` when it is saved. */
export async function trySaving(
  store: TokenStore,
  refreshToken: string,
  { clock, log, redactor, forceSignal }: Context,
): Promise<SaveFailure | null> {
  const begun = clock.monotonic();
  for (let tries = 1; ; tries += 1) {
    try {
      await store.save(refreshToken);
      return null;
    } catch (error) {
      // Of any kind: there is a token to lose.
      const reason = redactor.redact(reasonOf(store, error));
      const wait = waitMs(tries, clock.random());
      const spent = clock.monotonic() - begun;
      if (spent + wait > REFRESH_WINDOW_SECONDS * 1000 || forceSignal.aborted) {
        return { reason, tries, spent };
      }
      log.warning(`The new refresh token is not saved yet; trying again in ${formatSpan(wait)}. ${reason}`);
      await clock.sleep(wait, forceSignal).catch(() => {});
    }
  }
}

function reasonOf(store: TokenStore, error: unknown): string {
  if (error instanceof TokenStoreError) return describeStoreError(store, error);
  return `${store.label}: ${error instanceof Error ? error.message : error}.`;
}

function recovery(reason: string, tries: number, spent: number, sentBefore: boolean): string {
  return [
    `A fresh access token was obtained, but its refresh token could not be saved (${tries === 1 ? 'one try' : `${tries} tries`} in ${formatSpan(spent)}), so it was not used and ${sentBefore ? 'no further message' : 'no message'} was sent.`,
    reason,
    'The refresh token that it replaced works until two minutes after the refresh: a re-run that begins before then can succeed.',
    'After that, to recover: fix the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it).',
  ].join(' ');
}

function waitMs(tries: number, random: number): number {
  return Math.min(1000 * 2 ** (tries - 1), MAX_WAIT_MS) * (0.5 + random / 2);
}
