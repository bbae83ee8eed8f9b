import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const FIXTURES = new URL('../../test/fixtures/files/', import.meta.url);

/** Makes small pictures of `bytes` each, all different; gives back their names. */
export function makeImages(folder: string, count: number, bytes = 0): string[] {
  mkdirSync(folder, { recursive: true });
  const image = readFileSync(new URL('bench/icon.png', FIXTURES));
  return Array.from({ length: count }, (_, index) => {
    const name = `image-${String(index).padStart(5, '0')}.png`;
    // What comes after the end of a PNG is nobody's business, but makes each file another one.
    const content = Buffer.alloc(Math.max(bytes, image.length + 8));
    image.copy(content);
    content.writeDoubleBE(index + 1, image.length);
    writeFileSync(join(folder, name), content);
    return name;
  });
}

/** Makes films of `bytes` each, all different: a real one, with a box behind it that says it is free space. */
export function makeFilms(folder: string, count: number, bytes: number): string[] {
  mkdirSync(folder, { recursive: true });
  const film = readFileSync(new URL('samples/demo.mp4', FIXTURES));
  return Array.from({ length: count }, (_, index) => {
    const name = `film-${index}.mp4`;
    const free = Buffer.alloc(16);
    free.writeUInt32BE(bytes - film.length, 0);
    free.write('free', 4, 'latin1');
    free.writeDoubleBE(index + 1, 8);
    const file = openSync(join(folder, name), 'w');
    writeSync(file, Buffer.concat([film, free]));
    // The rest is a hole in the file: made at once, and read as zeros.
    ftruncateSync(file, bytes);
    closeSync(file);
    return name;
  });
}
