import type { Environment } from '../../runtime/environment.ts';

/** A proxy, as the environment names it. */
export type HttpProxy = {
  /** As undici takes it. */
  readonly url: string;
  /** Its name in messages: without user and password. */
  readonly host: string;
  readonly variable: (typeof VARIABLES)[number];
};

export type Proxies = {
  readonly proxy: HttpProxy | null;
  /** Hosts that are reached without it, as `NO_PROXY` lists them. */
  readonly noProxy: string;
};

/** In the order of their precedence for HTTPS, as with curl; without the first two, `HTTP_PROXY` serves HTTPS too. */
const VARIABLES = ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY'] as const;

/** The value of a proxy's environment variable can't be used. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

/**
 * The logins in the URLs of the proxies, to be redacted: an error may quote the URL, and a proxy's answer the header
 * (`Basic` and the base64 of `user:password`, RFC 7617). A long user without a password is a token.
 */
export function proxySecrets(env: Environment): string[] {
  return (
    VARIABLES.flatMap((name) => [env[name] ?? '', env[name.toLowerCase()] ?? ''])
      // Not parsed as a URL: a value that is refused because it is no URL may hold a password too.
      .flatMap(
        (value) => /^(?:[a-z0-9]*:\/\/)?\/*([^/]+)@/i.exec(value.trim().replace(QUOTES, ''))?.[1] ?? [],
      )
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
 * Reads `HTTPS_PROXY`, `ALL_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case. As with curl, lower case takes
 * precedence, and a proxy without a scheme is an HTTP proxy.
 *
 * @throws ProxyError that names the variable, and not its value, which may hold a password
 */
export function readProxies(env: Environment): Proxies {
  const read = (name: string) => (env[name.toLowerCase()] || env[name] || '').trim();
  const variable = VARIABLES.find((name) => read(name) !== '');
  const noProxy = read('NO_PROXY');
  if (variable === undefined) return { proxy: null, noProxy };
  const url = urlOf(variable, read(variable));
  return { proxy: { url, host: new URL(url).host, variable }, noProxy };
}

/**
 * The proxy that a request to `url` uses; `null` without one. Plain HTTP is for loopback only, and never uses a proxy,
 * which would see the credentials.
 */
export function proxyFor(url: URL, { proxy, noProxy }: Proxies): HttpProxy | null {
  return url.protocol === 'https:' && !isExcluded(url, noProxy) ? proxy : null;
}

/**
 * Whether `NO_PROXY` lists a host: by its name, that of a parent domain, or `*`, each with or without a port. `*.domain`
 * leaves out the domain itself. By hand, since undici's own matching can't be called.
 */
function isExcluded(url: URL, noProxy: string): boolean {
  const hostname = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const port = url.port || '443';
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .some((entry) => {
      // What has colons in it and no brackets is an IPv6 address.
      const [, bracketed, name = bracketed ?? entry, entryPort = port] = ENTRY.exec(entry) ?? [];
      if (entryPort !== port) return false;
      if (name === '*') return true;
      const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
      return (!name.startsWith('*') && hostname === domain) || hostname.endsWith(`.${domain}`);
    });
}

/** A name or an address in brackets, and perhaps a port. */
const ENTRY = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/;

/** The proxies that undici supports. */
const SCHEMES = ['http:', 'https:', 'socks5:', 'socks:'];

const QUOTES = /^["'“”]|["'“”]$/g;

function urlOf(name: string, value: string): string {
  // curl's name for SOCKS5 where the proxy resolves host names, as undici always has it.
  const url = (value.includes('://') ? value : `http://${value}`).replace(/^socks5h:/i, 'socks5:');
  const problem = value.search(QUOTES) >= 0 ? QUOTED : problemIn(url);
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
  return null;
}

const NOT_A_PROXY_URL =
  'is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https, socks5 and socks5h, with user and password percent-encoded.';

const QUOTED = 'is in quotation marks, which are part of its value. Remove them.';
