import { authorize, type GrantedTokens } from '../setup/authorize.ts';
import { readAuthorization } from '../setup/authorize-inputs.ts';
import { withClient } from '../setup/client.ts';
import { readPastedLine } from '../setup/redirect.ts';
import { DONE, NOT_DONE, WRONG_USAGE } from './exit-codes.ts';
import type { OptionValues } from './options.ts';
import { runSetup } from './setup.ts';
import { openSetupStore } from './token-store.ts';

const RETRIES = 3;
const TIMEOUT_SECONDS = 60;

/** Asks a user for consent, once, and keeps or prints the tokens. */
export async function runAuthorize(options: OptionValues): Promise<void> {
  const flags = {
    for: String(options.for ?? ''),
    scopes: Array.isArray(options.scope) ? options.scope : [],
    repository: String(options.repository ?? ''),
    print: options.print === true,
  };
  await runSetup(options, 'Giving up.', async ({ raw, workspace, context, print, refuse }) => {
    const read = await readAuthorization(raw, flags, workspace);
    if (!read.ok) {
      refuse(read.problems);
      return WRONG_USAGE;
    }
    const { authorization } = read;
    const { hosts, apiKey, keptIn } = authorization;
    const store = keptIn === null ? null : await openSetupStore(keptIn, process.env, context);
    const readPasted = () => readPastedLine(process.stdin, context.signal);
    const about = { hosts, apiKey, retries: RETRIES, timeoutSeconds: TIMEOUT_SECONDS };
    const granted = await withClient(about, context, ({ kenar }) =>
      authorize(authorization, { kenar, context, store, readPasted }),
    );
    if (store !== null) return DONE;
    await print(variablesOf(granted));
    return granted.refreshToken === null ? NOT_DONE : DONE;
  });
}

/** Under the names that this program reads them by. */
function variablesOf({ accessToken, refreshToken }: GrantedTokens): string {
  const refresh = refreshToken === null ? '' : `DIVAR_REFRESH_TOKEN=${refreshToken}\n`;
  return `DIVAR_ACCESS_TOKEN=${accessToken}\n${refresh}`;
}
