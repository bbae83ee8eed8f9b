import type { Settings } from '../options.ts';
import { type Consent, newToken } from './oauth-tokens.ts';

/** How long a code can be exchanged: Hydra's default. */
const CODE_MS = 10 * 60_000;

type IssuedCode = { readonly consent: Consent; readonly end: number; used: boolean };

export type CodeState =
  | { readonly state: 'usable' | 'expired' | 'used'; readonly consent: Consent }
  | { readonly state: 'unknown'; readonly consent: null };

/** The authorization codes that were issued after a consent. Each can be exchanged once. */
export function createOauthCodes({ now }: Settings) {
  const codes = new Map<string, IssuedCode>();

  return {
    issue(consent: Consent): string {
      for (const [code, { end }] of codes) if (end <= now() - CODE_MS) codes.delete(code);
      const code = newToken('ory_ac');
      codes.set(code, { consent, end: now() + CODE_MS, used: false });
      return code;
    },
    lookUp(code: string): CodeState {
      const issued = codes.get(code);
      if (issued === undefined) return { state: 'unknown', consent: null };
      const { consent, used, end } = issued;
      return { state: used ? 'used' : now() < end ? 'usable' : 'expired', consent };
    },
    use(code: string): void {
      const issued = codes.get(code);
      if (issued !== undefined) issued.used = true;
    },
  };
}

export type OauthCodes = ReturnType<typeof createOauthCodes>;
