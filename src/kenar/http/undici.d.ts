/** The dispatcher alone: undici's index loads fetch, WebSocket, caches and mocks too, a third of a short run's start. */
declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  import { EnvHttpProxyAgent } from 'undici';
  export default EnvHttpProxyAgent;
}

/** Opens tunnels. undici's index puts it on every dispatcher; its proxy agent takes that for granted. */
declare module 'undici/lib/api/api-connect.js' {
  import type { Dispatcher } from 'undici';

  const connect: Dispatcher['connect'];
  export default connect;
}

declare module 'undici/lib/dispatcher/dispatcher.js' {
  import type { Dispatcher } from 'undici';

  const Base: { prototype: Dispatcher };
  export default Base;
}
