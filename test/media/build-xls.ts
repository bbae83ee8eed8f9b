/** Builders of workbook streams (BIFF8), plain and encrypted. */
import { createHash } from 'node:crypto';

type Record = readonly [type: number, data: Buffer];

const BOF = 0x809;
const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
const EOF: Record = [0x0a, Buffer.alloc(0)];

function numbers(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) buffer.writeUInt16LE(value, i * 2);
  return buffer;
}

function records(filePass: Buffer | null): Record[] {
  const bof = (kind: number): Record => [BOF, numbers(0x600, kind, 0xdbb, 0x7cc, 0, 0, 6, 0)];
  const rows = Array.from({ length: 40 }, (_, i): Record => [0x203, numbers(i, 0, 0, 0, 0, 0, 0x4000)]);
  return [
    bof(5),
    ...(filePass ? [[FILE_PASS, filePass] as const] : []),
    [BOUND_SHEET, Buffer.concat([Buffer.alloc(6), Buffer.from([6, 0]), Buffer.from('Sheet1')])],
    EOF,
    bof(16),
    ...rows,
    EOF,
  ];
}

/** @param filePass - the content of the record that says how the rest is encrypted. */
export function workbook(filePass: Buffer | null = null): Buffer {
  return Buffer.concat(
    records(filePass).map(([type, data]) => Buffer.concat([numbers(type, data.length), data])),
  );
}

const SALT = Buffer.from('0123456789abcdef');
const VERIFIER = Buffer.from('verifierverifier');

/** RC4 with a key of 40 bits: [MS-OFFCRYPTO] 2.3.6. */
export function rc4FilePass(password: string): Buffer {
  const half = hash('md5', Buffer.from(password, 'utf16le')).subarray(0, 5);
  const salted = Array.from({ length: 16 }, () => Buffer.concat([half, SALT]));
  const key = hash('md5', hash('md5', ...salted).subarray(0, 5), Buffer.alloc(4));
  return Buffer.concat([numbers(1, 1, 1), SALT, rc4(key, Buffer.concat([VERIFIER, hash('md5', VERIFIER)]))]);
}

/** RC4 by CryptoAPI: [MS-OFFCRYPTO] 2.3.5. */
export function cryptoApiFilePass(password: string, keyBits: number): Buffer {
  const provider = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');
  const header = Buffer.alloc(32 + provider.length);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(0x6801, 8);
  header.writeUInt32LE(0x8004, 12);
  header.writeUInt32LE(keyBits, 16);
  header.writeUInt32LE(1, 20);
  provider.copy(header, 32);
  const start = hash('sha1', SALT, Buffer.from(password, 'utf16le'));
  const short = hash('sha1', start, Buffer.alloc(4)).subarray(0, (keyBits || 40) / 8);
  const key = short.length === 5 ? Buffer.concat([short, Buffer.alloc(11)]) : short;
  const encrypted = rc4(key, Buffer.concat([VERIFIER, hash('sha1', VERIFIER)]));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  const flags = header.subarray(0, 4);
  return Buffer.concat([
    numbers(1, 3, 2),
    flags,
    size,
    header,
    numbers(16, 0),
    SALT,
    encrypted.subarray(0, 16),
    numbers(20, 0),
    encrypted.subarray(16),
  ]);
}

function hash(algorithm: string, ...parts: readonly Buffer[]): Buffer {
  return createHash(algorithm).update(Buffer.concat(parts)).digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + s[i]! + key[i % key.length]!) % 256;
    [s[i], s[j]] = [s[j]!, s[i]!];
  }
  const out = Buffer.alloc(data.length);
  for (let n = 0, i = 0, j = 0; n < data.length; n += 1) {
    i = (i + 1) % 256;
    j = (j + s[i]!) % 256;
    [s[i], s[j]] = [s[j]!, s[i]!];
    out[n] = data[n]! ^ s[(s[i]! + s[j]!) % 256]!;
  }
  return out;
}
