import { baseUrlProblem } from '../inputs/reader.ts';
import type { Environment } from '../runtime/environment.ts';

/** Where GitHub's API is: GitHub.com, or a GitHub Enterprise server with its base path. */
export function apiUrlOf(env: Environment): string {
  return env.GITHUB_API_URL || 'https://api.github.com';
}

/** Why GITHUB_API_URL can't be used: the token goes there. `null` when it can. */
export function apiUrlProblem(apiUrl: string): string | null {
  return URL.canParse(apiUrl) ? baseUrlProblem(new URL(apiUrl)) : 'is not a URL';
}
