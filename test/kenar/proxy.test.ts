import { describe, expect, test } from 'vitest';
import { ProxyError, proxyFor, proxySecrets, readProxies } from '../../src/kenar/http/proxy.ts';

describe('the login of a proxy is a secret', () => {
  test.each<[string, string[]]>([
    ['http://user:secret@h:1', ['secret', 'secret', 'user:secret']],
    ['HTTP://user:secret@h', ['secret', 'secret', 'user:secret']],
    ['socks5://user:secret@h', ['secret', 'secret', 'user:secret']],
    ['user:secret@h', ['secret', 'secret', 'user:secret']],
    ['://user:secret@h', ['secret', 'secret', 'user:secret']],
    ['//user:secret@h', ['secret', 'secret', 'user:secret']],
    [' http:////user:secret@h ', ['secret', 'secret', 'user:secret']],
    ['"user:secret@h"', ['secret', 'secret', 'user:secret']],
    ['“http://user:secret@h”', ['secret', 'secret', 'user:secret']],
    [`us'er:se"cret@h`, ['se"cret', 'se"cret', `us'er:se"cret`]],
    ['user:a:b@h', ['a:b', 'a:b', 'user:a:b']],
    ['user:a@b@h', ['a@b', 'a@b', 'user:a@b']],
    ['us%65r:%40b@h', ['%40b', '@b', 'user:@b']],
    ['user:100%x@h', ['100%x', '100%x', 'user:100%x']],
    [':secret@h', ['secret', 'secret', ':secret']],
    [`${'u'.repeat(20)}@h`, ['u'.repeat(20), 'u'.repeat(20)]],
    [`${'u'.repeat(20)}:@h`, ['u'.repeat(20), 'u'.repeat(20)]],
    [`${'u'.repeat(25)}:p@h`, ['p', 'p', `${'u'.repeat(25)}:p`]],
    [`${'u'.repeat(19)}@h`, []],
    ['user:@h', []],
    ['http://@h', []],
    ['http://h:1', []],
    // What stands behind the host is no login.
    ['http://h/x:y@z', []],
    ['nonsense', []],
    ['', []],
  ])('in %s', (value, secrets) => {
    for (const name of ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY', 'https_proxy', 'all_proxy', 'http_proxy'])
      expect(proxySecrets({ [name]: value })).toEqual(secrets);
    expect(proxySecrets({ NO_PROXY: value })).toEqual([]);
  });

  test('in every variable, in whatever case', () => {
    const value = (secret: string) => `u:${secret}@h`;
    const env = {
      HTTPS_PROXY: value('1'),
      https_proxy: value('2'),
      ALL_PROXY: value('3'),
      all_proxy: value('4'),
      HTTP_PROXY: value('5'),
      http_proxy: value('6'),
    };
    expect(proxySecrets(env).filter((secret) => !secret.startsWith('u:'))).toEqual([...'112233445566']);
  });
});

describe('the proxy of a run', () => {
  test.each([
    ['h:1', 'http://h:1', 'h:1'],
    [' http://h/ ', 'http://h/', 'h'],
    ['https://u:p@h:8443', 'https://u:p@h:8443', 'h:8443'],
    ['socks5://h:1', 'socks5://h:1', 'h:1'],
    ['socks://h:1', 'socks://h:1', 'h:1'],
    ['SOCKS5H://h:1', 'socks5://h:1', 'h:1'],
    ['http://socks5h:1', 'http://socks5h:1', 'socks5h:1'],
    [`http://u'"er:p@h`, `http://u'"er:p@h`, 'h'],
    ['u%40:%3A@h', 'http://u%40:%3A@h', 'h'],
  ])('%s is used as %s', (value, url, host) => {
    expect(readProxies({ ALL_PROXY: value })).toEqual({
      proxy: { url, host, variable: 'ALL_PROXY' },
      noProxy: '',
    });
  });

  test.each([
    [{ HTTPS_PROXY: 'a', ALL_PROXY: 'b', HTTP_PROXY: 'c' }, 'a', 'HTTPS_PROXY'],
    [{ https_proxy: ' ', ALL_PROXY: 'b', HTTP_PROXY: 'c' }, 'b', 'ALL_PROXY'],
    [{ HTTP_PROXY: 'c' }, 'c', 'HTTP_PROXY'],
    [{ HTTP_PROXY: 'c', http_proxy: 'd' }, 'd', 'HTTP_PROXY'],
    [{ HTTP_PROXY: 'c', http_proxy: '' }, 'c', 'HTTP_PROXY'],
  ])('of %j is %s', (env, host, variable) => {
    expect(readProxies(env).proxy).toEqual({ url: `http://${host}`, host, variable });
  });

  test.each<[Record<string, string>, string]>([
    [{}, ''],
    [{ NO_PROXY: 'a', no_proxy: 'b' }, 'b'],
    [{ NO_PROXY: ' a, b ' }, 'a, b'],
  ])('may be none, and %j leaves out “%s”', (env, noProxy) => {
    expect(readProxies(env)).toEqual({ proxy: null, noProxy });
  });

  const NO_URL =
    'The environment variable HTTP_PROXY is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https, socks5 and socks5h, with user and password percent-encoded.';
  const QUOTED =
    'The environment variable HTTP_PROXY is in quotation marks, which are part of its value. Remove them.';
  test.each([
    ['http://', NO_URL],
    ['http://u:p@', NO_URL],
    ['http://h/pac', NO_URL],
    ['http://h?a', NO_URL],
    ['http://h/#a', NO_URL],
    ['http://100%zz:p@h', NO_URL],
    ['http://u:100%zz@h', NO_URL],
    ['ftp://h', NO_URL],
    ['socks4://h', NO_URL],
    ['"h', QUOTED],
    ['h"', QUOTED],
    ["'h'", QUOTED],
    ['“h', QUOTED],
    ['h”', QUOTED],
  ])('can’t be %s', (value, told) => {
    const read = () => readProxies({ HTTP_PROXY: value });
    expect(read).toThrow(ProxyError);
    expect(read).toThrow(new ProxyError(told));
    expect(new ProxyError(told).name).toBe('ProxyError');
  });
});

describe('a host that NO_PROXY leaves out', () => {
  const isDirect = (url: string, noProxy: string) =>
    proxyFor(new URL(url), readProxies({ HTTPS_PROXY: 'h', NO_PROXY: noProxy })) === null;
  test.each([
    ['https://a.divar.ir', 'a.divar.ir', true],
    ['https://a.divar.ir', 'A.DIVAR.IR', true],
    ['https://a.divar.ir', 'divar.ir', true],
    ['https://a.divar.ir', '.divar.ir', true],
    ['https://a.divar.ir', '*.divar.ir', true],
    ['https://a.divar.ir', 'divar.ir.', true],
    ['https://a.divar.ir.', 'divar.ir', true],
    ['https://a.divar.ir', '*', true],
    ['https://a.divar.ir', '*:443', true],
    ['https://a.divar.ir', 'x, divar.ir', true],
    ['https://a.divar.ir', 'x\tdivar.ir y', true],
    ['https://a.divar.ir', 'a.divar.ir:443', true],
    ['https://a.divar.ir:8443', 'a.divar.ir:8443', true],
    ['https://a.divar.ir:8443', 'a.divar.ir', true],
    ['https://[::1]', '::1', true],
    ['https://[::1]', '[::1]', true],
    ['https://[::1]:8443', '[::1]:8443', true],
    ['https://divar.ir', '.divar.ir', true],
    ['https://divar.ir', 'ir', true],
    ['https://divar.ir', '*.divar.ir', false],
    ['https://divar.ir', '*divar.ir', false],
    ['https://xdivar.ir', 'divar.ir', false],
    ['https://divar.ir', 'a.divar.ir', false],
    ['https://divar.ir.example', 'divar.ir', false],
    ['https://a.divar.ir', 'a.divar.ir:8443', false],
    ['https://a.divar.ir:8443', 'a.divar.ir:443', false],
    ['https://a.divar.ir', '*:8443', false],
    ['https://divar.ir', 'x:divar.ir', false],
    ['https://divar.ir', 'divar.ir:443x', false],
    ['https://divar.ir', 'divar.ir:', false],
    ['https://divar.ir', '[]', false],
    ['https://divar.ir', ':443', false],
    ['https://[::1]', '[::1]:8443', false],
    ['https://[::2]', '::1', false],
    ['https://a.divar.ir', '', false],
    ['https://a.divar.ir', ',', false],
    ['https://a.divar.ir', 'other', false],
  ])('(%s, %s): %s', (url, noProxy, direct) => expect(isDirect(url, noProxy)).toBe(direct));

  test('and plain HTTP, which it could read, use no proxy', () => {
    expect(isDirect('http://127.0.0.1', '')).toBe(true);
    expect(isDirect('http://127.0.0.1', '127.0.0.1')).toBe(true);
  });
});
