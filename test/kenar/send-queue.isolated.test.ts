import { channel } from 'node:diagnostics_channel';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bytesInSystem, onNextConnection, type Ports } from '../../src/kenar/http/send-queue.ts';

vi.mock('node:fs/promises', () => ({ readFile: vi.fn() }));

const HEAD = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n';
const line = (local: string, remote: string, queue: string) =>
  `   1: 0100007F:${local} 0200007F:${remote} 01 ${queue}:00000000 00:00000000 00000000  1000        0 7 1\n`;

/** The files of the system; what is missing can't be read. */
let files: Record<string, string>;
beforeEach(() => {
  files = {};
  vi.mocked(readFile).mockImplementation((async (path: string, encoding: string) => {
    expect(encoding).toBe('latin1');
    const text = files[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  }) as unknown as typeof readFile);
});
afterEach(() => void vi.mocked(readFile).mockReset());

const TCP = '/proc/self/net/tcp';
const TCP6 = '/proc/self/net/tcp6';
const PORTS: Ports = { localPort: 0xabcd, remotePort: 80 };

describe('what the system has not sent yet', () => {
  test.each<[string, Record<string, string>, number | null]>([
    ['in the first table', { [TCP]: HEAD + line('ABCD', '0050', '0000001F'), [TCP6]: HEAD }, 31],
    ['in the second', { [TCP]: HEAD, [TCP6]: HEAD + line('ABCD', '0050', '00100000') }, 1_048_576],
    ['in the second, without a first', { [TCP6]: HEAD + line('ABCD', '0050', '00000010') }, 16],
    [
      'in both: the first counts',
      { [TCP]: line('ABCD', '0050', '00000001'), [TCP6]: line('ABCD', '0050', '00000002') },
      1,
    ],
    ['nothing of it', { [TCP]: HEAD + line('ABCD', '0050', '00000000') }, 0],
    [
      'behind other connections',
      {
        [TCP]:
          HEAD +
          line('ABCD', '0051', '00000005') +
          line('ABCE', '0050', '00000006') +
          line('ABCD', '0050', '00000007'),
      },
      7,
    ],
    ['of a connection the other way round', { [TCP]: HEAD + line('0050', 'ABCD', '00000007') }, null],
    ['of a connection that is gone', { [TCP]: HEAD, [TCP6]: HEAD }, null],
    ['where there are no tables', {}, null],
    [
      'of a long IPv6 address',
      {
        [TCP6]:
          ' 12: 00000000000000000000000001000000:ABCD 00000000000000000000000001000000:0050 0A 0000FFFF:00000000 00\n',
      },
      65_535,
    ],
  ])('is read %s', async (_where, tables, bytes) => {
    files = tables;
    expect(await bytesInSystem(PORTS)).toBe(bytes);
  });
});

describe('the next connection', () => {
  const announce = (localPort?: number, remotePort?: number) =>
    channel('undici:client:sendHeaders').publish({
      request: { origin: 'https://divar.example' },
      socket: { localPort, remotePort },
    });

  test('is told once', () => {
    const told: Ports[] = [];
    onNextConnection((ports) => void told.push(ports));
    announce(5, 6);
    announce(7, 8);
    expect(told).toEqual([{ localPort: 5, remotePort: 6 }]);
  });

  test('is not told without both ends, as of a connection that is gone, nor after it was stopped', () => {
    const told: Ports[] = [];
    const use = (ports: Ports) => void told.push(ports);
    for (const [local, remote] of [[], [5], [undefined, 6]] as [number?, number?][]) {
      onNextConnection(use);
      announce(local, remote);
      announce(7, 8);
    }
    onNextConnection(use)();
    announce(5, 6);
    expect(told).toEqual([]);
  });
});
