import { createHash } from 'node:crypto';

/*
 * Does an encrypted XLS open with the password that Excel has built in? It encrypts protected workbooks with that one, so
 * that password is never asked for. Source: [MS-XLS] 2.4.117, [MS-OFFCRYPTO] 2.3.5 to 2.3.7.
 *
 * RC4 is written here, since OpenSSL 3 no longer has it among its default algorithms.
 */

const DEFAULT_PASSWORD = 'VelvetSweatshop';

/** @param filePass - the content of the record FilePass. `null` for a scheme that is not known, or a damaged record. */
export function opensByDefault(filePass: Buffer): boolean | null {
  try {
    // Excel 5 and 95 have no field for the scheme: a key and a verifier.
    if (filePass.length === 4) return matchesXor(filePass.readUInt16LE(2));
    if (filePass.readUInt16LE(0) === 0) return matchesXor(filePass.readUInt16LE(4));
    const major = filePass.readUInt16LE(2);
    const minor = filePass.readUInt16LE(4);
    if (major === 1 && minor === 1) return matchesRc4(filePass.subarray(6));
    if (major >= 2 && major <= 4 && minor === 2) return matchesCryptoApi(filePass.subarray(6));
    return null;
  } catch {
    // A record that ends early; or a system whose policy forbids MD5.
    return null;
  }
}

/** XOR obfuscation, 2.3.7.1. */
function matchesXor(verifier: number): boolean {
  let hash = 0;
  for (const byte of [...Buffer.from(DEFAULT_PASSWORD).reverse(), DEFAULT_PASSWORD.length]) {
    hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ byte;
  }
  return (hash ^ 0xce4b) === verifier;
}

/** RC4 with MD5, 2.3.6.2: a salt, a verifier and its hash, of 16 bytes each. */
function matchesRc4(header: Buffer): boolean | null {
  if (header.length < 48) return null;
  const salt = header.subarray(0, 16);
  const start = digest('md5', password()).subarray(0, 5);
  const salted = Buffer.concat(Array(16).fill(Buffer.concat([start, salt])));
  const key = digest('md5', digest('md5', salted).subarray(0, 5), Buffer.alloc(4));
  const plain = rc4(key, header.subarray(16, 48));
  return digest('md5', plain.subarray(0, 16)).equals(plain.subarray(16));
}

/** RC4 with SHA-1 and a key of 40 to 128 bits, 2.3.5.2. */
function matchesCryptoApi(header: Buffer): boolean | null {
  const size = header.readUInt32LE(4);
  const keyBits = header.readUInt32LE(8 + 16) || 40;
  const verifier = header.subarray(8 + size);
  if (verifier.length < 60 || keyBits > 128 || verifier.readUInt32LE(0) !== 16) return null;
  const start = digest('sha1', verifier.subarray(4, 20), password());
  const short = digest('sha1', start, Buffer.alloc(4)).subarray(0, keyBits / 8);
  const key = keyBits === 40 ? Buffer.concat([short, Buffer.alloc(11)]) : short;
  const plain = rc4(key, Buffer.concat([verifier.subarray(20, 36), verifier.subarray(40, 60)]));
  return digest('sha1', plain.subarray(0, 16)).equals(plain.subarray(16));
}

function password(): Buffer {
  return Buffer.from(DEFAULT_PASSWORD, 'utf16le');
}

function digest(algorithm: 'md5' | 'sha1', ...parts: readonly Buffer[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  let j = 0;
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b]!, state[a]!];
  };
  for (let i = 0; i < 256; i += 1) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  j = 0;
  return Buffer.from(
    data.map((byte, index) => {
      const i = (index + 1) & 255;
      j = (j + state[i]!) & 255;
      swap(i, j);
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}
