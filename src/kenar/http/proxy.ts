/** A proxy, as the environment names it. */
export type HttpProxy = {
  readonly url: string;
  /** Its name in messages: without user and password. */
  readonly host: string;
  readonly variable: 'HTTPS_PROXY' | 'HTTP_PROXY';
};

export type Proxies = {
  readonly proxy: HttpProxy | null;
  /** As undici's proxy agent takes it; '' for none. */
  readonly noProxy: string;
};

/** The value of a proxy's environment variable can't be used. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

/**
 * The logins in the URLs of the proxies, to be redacted: an error may quote the URL, and a proxy's answer the header
 * (`Basic` and the base64 of `user:password`, RFC 7617). A long user without a password is a token.
 */
export function proxySecrets(env: NodeJS.ProcessEnv): string[] {
  return (
    ['HTTPS_PROXY', 'HTTP_PROXY']
      .flatMap((name) => [env[name], env[name.toLowerCase()]])
      // Not parsed as a URL: a value that is refused because it is no URL may hold a password too.
      .flatMap((value) => /^(?:[a-z0-9]+:\/\/)?\/*([^/]+)@/i.exec(value?.trim() ?? '')?.[1] ?? [])
      .flatMap((login) => {
        const [user = '', ...rest] = login.split(':');
        const password = rest.join(':');
        const both = password === '' ? [] : [`${decoded(user)}:${decoded(password)}`];
        const secret = password === '' && user.length < MIN_TOKEN ? '' : password || user;
        return [secret, decoded(secret), ...both].filter((one) => one !== '');
      })
  );
}

/** A shorter user is a name; redacting it would hide every host and file of the same name. */
const MIN_TOKEN = 20;

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case. As with curl, lower case takes precedence, and a
 * proxy without a scheme is an HTTP proxy. Where only `HTTP_PROXY` is set, HTTPS uses it.
 *
 * @throws ProxyError that names the variable, and not its value, which may hold a password
 */
export function readProxies(env: NodeJS.ProcessEnv): Proxies {
  const read = (name: string) => (env[name.toLowerCase()] || env[name] || '').trim();
  const variable = (['HTTPS_PROXY', 'HTTP_PROXY'] as const).find((name) => read(name) !== '');
  const noProxy = read('NO_PROXY');
  if (variable === undefined) return { proxy: null, noProxy };
  const url = urlOf(variable, read(variable));
  return { proxy: { url, host: new URL(url).host, variable }, noProxy };
}

/**
 * The proxy that a request to `url` uses, unless `NO_PROXY` names its host; `null` without one. Plain HTTP is for
 * loopback only, and never uses a proxy, which would see the credentials.
 */
export function proxyFor(url: URL, { proxy }: Proxies): HttpProxy | null {
  return url.protocol === 'https:' ? proxy : null;
}

/** The proxies that undici's proxy agent supports. */
const SCHEMES = ['http:', 'https:', 'socks5:', 'socks:'];

function urlOf(name: string, value: string): string {
  const url = value.includes('://') ? value : `http://${value}`;
  const problem = problemIn(url);
  if (problem !== null) throw new ProxyError(`The environment variable ${name} ${problem}`);
  return url;
}

/** `null` when it is the URL of a proxy that can be used. */
function problemIn(url: string): string | null {
  if (!URL.canParse(url)) return NOT_A_PROXY_URL;
  const { protocol, username, password, pathname, search, hash } = new URL(url);
  if (!['', '/'].includes(pathname) || search || hash) return NOT_A_PROXY_URL;
  try {
    decodeURIComponent(username + password);
  } catch {
    return NOT_A_PROXY_URL;
  }
  if (!SCHEMES.includes(protocol)) return NOT_A_PROXY_URL;
  // undici needs it for SOCKS; the command line may run on an older Node.
  if (protocol.startsWith('socks') && !('withResolvers' in Promise)) {
    return `names a SOCKS proxy, which needs Node 22 or newer; this is Node ${process.versions.node}. Use a newer Node or an HTTP proxy.`;
  }
  return null;
}

const NOT_A_PROXY_URL =
  'is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https and socks5, with user and password percent-encoded.';
