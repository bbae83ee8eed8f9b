import { AccessError } from '../kenar/access.ts';
import type { Kenar } from '../kenar/client.ts';
import { CancelledError } from '../kenar/error.ts';
import { REFRESH_WINDOW_SECONDS } from '../kenar/retry.ts';
import { formatSpan } from '../text/units.ts';
import { sentence, type TokenStore, TokenStoreError } from './token-store.ts';

const MAX_WAIT_MS = 20_000;

/**
 * Makes sure that a new refresh token can be kept. What may pass is tried again as often as any request.
 *
 * @throws AccessError, CancelledError: nothing was refreshed
 */
export async function verifyStoreWritable(kenar: Kenar, store: TokenStore): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    if (kenar.signal.aborted) throw new CancelledError();
    try {
      return await store.verifyWritable();
    } catch (error) {
      if (!(error instanceof TokenStoreError)) throw error;
      const reason = kenar.redactor.redact(sentence(store, error));
      if (!error.passing || tries > kenar.retries) {
        const why = 'A refresh replaces the refresh token, so it is done only when the new one can be kept';
        throw new AccessError(
          `${reason} ${why}: nothing was refreshed, and the old token is as good as before.`,
          {
            endsRun: true,
          },
        );
      }
      const wait = waitMs(tries, kenar.clock.random());
      kenar.log.info(`Waiting ${formatSpan(wait)} before trying ${store.label} again: ${reason}`);
      await kenar.clock.sleep(wait, kenar.signal).catch(() => Promise.reject(new CancelledError()));
    }
  }
}

/**
 * Puts the new refresh token away: again and again for as long as the pair that it replaced still works, even when
 * the run was cancelled, for without it the user has to be asked for consent again.
 *
 * @param about.sentBefore whether messages went out before; it is said in the error
 * @throws AccessError that says how to recover
 */
export async function saveToken(
  kenar: Kenar,
  store: TokenStore,
  refreshToken: string,
  about: { sentBefore: boolean },
): Promise<void> {
  const begun = kenar.clock.now();
  for (let tries = 1; ; tries += 1) {
    try {
      return await store.save(refreshToken);
    } catch (error) {
      // Whatever it is: there is a token to lose.
      const reason = kenar.redactor.redact(reasonOf(store, error));
      const wait = waitMs(tries, kenar.clock.random());
      const spent = kenar.clock.now() - begun;
      if (spent + wait > REFRESH_WINDOW_SECONDS * 1000 || kenar.forceSignal.aborted) {
        throw new AccessError(recovery(reason, tries, spent, about.sentBefore), { endsRun: true });
      }
      kenar.log.warning(
        `The new refresh token is not put away yet; trying again in ${formatSpan(wait)}. ${reason}`,
      );
      await kenar.clock.sleep(wait, kenar.forceSignal).catch(() => {});
    }
  }
}

function reasonOf(store: TokenStore, error: unknown): string {
  if (error instanceof TokenStoreError) return sentence(store, error);
  return `${store.label}: ${error instanceof Error ? error.message : error}.`;
}

function recovery(reason: string, tries: number, spent: number, sentBefore: boolean): string {
  return [
    `A fresh access token was obtained, but its refresh token could not be put away (${tries === 1 ? 'one try' : `${tries} tries`} in ${formatSpan(spent)}), so it was not used and ${sentBefore ? 'no further message' : 'no message'} was sent.`,
    reason,
    'The refresh token it replaced works until two minutes after the refresh: a re-run that begins before then can succeed.',
    'After that, to recover: mend the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it).',
  ].join(' ');
}

function waitMs(tries: number, random: number): number {
  return Math.min(1000 * 2 ** (tries - 1), MAX_WAIT_MS) * (0.5 + random / 2);
}
