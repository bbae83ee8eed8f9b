/**
 * Stands in for `@actions/http-client` and `@actions/exec` in the bundle. `@actions/core` loads them in every run, for
 * OIDC tokens and the platform's name, and `@actions/github` for a `fetch` of its own. Nothing here asks for the former,
 * and the latter is given our transport. With them every run would load all of undici: 4 instead of 2.4 times the start
 * of bare Node.
 */
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}

export class BearerCredentialHandler {}

export function exec() {
  throw new Error('@actions/exec is left out of the bundle');
}

export const getExecOutput = exec;
