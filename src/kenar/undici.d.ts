/** The dispatcher alone: undici's index loads fetch, WebSocket, caches and mocks too, a third of a short run's start. */
declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  import { EnvHttpProxyAgent } from 'undici';
  export default EnvHttpProxyAgent;
}
