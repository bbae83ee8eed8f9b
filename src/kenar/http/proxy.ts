type Environment = Readonly<Record<string, string | undefined>>;

export type HttpProxy = {
  readonly url: string;
  /** As messages name it: without user and password. */
  readonly host: string;
  readonly variable: 'HTTPS_PROXY' | 'HTTP_PROXY';
};

export type Proxies = {
  readonly proxy: HttpProxy | null;
  /** As undici's proxy agent takes it; '' is none. */
  readonly noProxy: string;
};

/** A proxy that can't be used, for it can't be understood. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

/**
 * What the proxies' URLs hold to log in with, to be masked: an error may quote the URL, and a proxy's answer the header
 * (`Basic` and the base64 of `user:password`, RFC 7617). A long user without a password is a token.
 */
export function proxySecrets(env: Environment): string[] {
  return (
    ['HTTPS_PROXY', 'HTTP_PROXY']
      .flatMap((name) => [env[name], env[name.toLowerCase()]])
      // Not parsed as a URL: what is none, and will be refused as such, may hold a password too.
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

/** A name is shorter; masked, it would blacken every host and file that is called like it. */
const MIN_TOKEN = 20;

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}

/**
 * `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case, small letters first, as curl has it. A proxy without a
 * scheme is an HTTP proxy, as with curl; where only `HTTP_PROXY` is set, HTTPS goes through it.
 *
 * @throws ProxyError that names the variable, and not its value: it may hold a password
 */
export function readProxies(env: Environment): Proxies {
  const read = (name: string) => (env[name.toLowerCase()] || env[name] || '').trim();
  const variable = (['HTTPS_PROXY', 'HTTP_PROXY'] as const).find((name) => read(name) !== '');
  const noProxy = read('NO_PROXY');
  if (variable === undefined) return { proxy: null, noProxy };
  const url = urlOf(variable, read(variable));
  return { proxy: { url, host: new URL(url).host, variable }, noProxy };
}

/**
 * The proxy on the way to `url`, unless `NO_PROXY` names its host; `null` without one. Plain HTTP is for this machine
 * only, and stays on it: a proxy would see the credentials.
 */
export function proxyFor(url: URL, { proxy }: Proxies): HttpProxy | null {
  return url.protocol === 'https:' ? proxy : null;
}

/** What undici's proxy agent speaks to. */
const SCHEMES = ['http:', 'https:', 'socks5:', 'socks:'];

function urlOf(name: string, value: string): string {
  const url = value.includes('://') ? value : `http://${value}`;
  const wrong = mistakeIn(url);
  if (wrong !== null) throw new ProxyError(`The environment variable ${name} ${wrong}`);
  return url;
}

/** `null` when it is the URL of a proxy that can be spoken to. */
function mistakeIn(url: string): string | null {
  if (!URL.canParse(url)) return NO_PROXY_URL;
  const { protocol, username, password, pathname, search, hash } = new URL(url);
  if (!['', '/'].includes(pathname) || search || hash) return NO_PROXY_URL;
  try {
    decodeURIComponent(username + password);
  } catch {
    return NO_PROXY_URL;
  }
  if (!SCHEMES.includes(protocol)) return NO_PROXY_URL;
  // What undici needs for it; the command line may run on an older Node.
  if (protocol.startsWith('socks') && !('withResolvers' in Promise)) {
    return `names a SOCKS proxy, which needs Node 22 or newer; this is Node ${process.versions.node}. Use a newer Node or an HTTP proxy.`;
  }
  return null;
}

const NO_PROXY_URL =
  'is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https and socks5, with user and password percent-encoded.';
