import { expect, test } from 'vitest';
import { isLoopbackHost } from '../../src/text/loopback.ts';

test.each(['localhost', 'LOCALHOST', 'LocalHost', '127.0.0.1', '127.255.1.30', '[::1]'])(
  'the host %s is this machine',
  (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  },
);

test.each([
  ...['', 'xlocalhost', 'localhostx', 'localhost.a.example', 'a.localhost', '127.0.0', '127.0.0.1.1'],
  ...[
    '127.0.0.1.a.example',
    '1127.0.0.1',
    '127.0.0.1234',
    '127a0.0.1',
    '128.0.0.1',
    '::1',
    '[::1]x',
    'x[::1]',
    '[::2]',
  ],
])('the host %j is not this machine', (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});
