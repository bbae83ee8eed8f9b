type Environment = Readonly<Record<string, string | undefined>>;

/** What undici's proxy agent takes; '' is none. */
export type Proxies = { readonly httpsProxy: string; readonly httpProxy: string; readonly noProxy: string };

/** A proxy that can't be used, for it can't be understood. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

/** The passwords that the proxies' URLs hold, to be masked: an error may quote the URL. */
export function proxyPasswords(env: Environment): string[] {
  return ['HTTPS_PROXY', 'HTTP_PROXY']
    .flatMap((name) => [env[name], env[name.toLowerCase()]])
    .flatMap((value) => /^(?:[a-z0-9]+:\/\/)?[^/@]*:([^/]+)@/i.exec(value ?? '')?.[1] ?? [])
    .flatMap((password) => [password, decoded(password)]);
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}

/**
 * `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case, small letters first, as curl has it. A proxy without a
 * scheme is an HTTP proxy, as with curl; where only `HTTP_PROXY` is set, HTTPS goes through it too.
 *
 * @throws ProxyError that names the variable, and not its value: it may hold a password
 */
export function readProxies(env: Environment): Proxies {
  const read = (name: string) => (env[name.toLowerCase()] || env[name] || '').trim();
  return {
    httpsProxy: urlOf('HTTPS_PROXY', read('HTTPS_PROXY')),
    httpProxy: urlOf('HTTP_PROXY', read('HTTP_PROXY')),
    noProxy: read('NO_PROXY'),
  };
}

/** What undici's proxy agent speaks to. */
const SCHEMES = ['http:', 'https:', 'socks5:', 'socks:'];

function urlOf(name: string, value: string): string {
  if (value === '') return '';
  const url = value.includes('://') ? value : `http://${value}`;
  if (isProxy(url)) return url;
  throw new ProxyError(
    `The environment variable ${name} is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https and socks5, with user and password percent-encoded.`,
  );
}

function isProxy(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  return SCHEMES.includes(protocol);
}
