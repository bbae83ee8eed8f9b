import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const EXIT = join(import.meta.dirname, '..', '..', 'src', 'runtime', 'exit.ts');

describe('a process that is over', () => {
  /** The exit code, and how long the process stayed once it was told to end. */
  async function run(script: string): Promise<{ code: number | null; seconds: number }> {
    const exit = JSON.stringify(pathToFileURL(EXIT).href);
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `const { exitSoon } = await import(${exit});
      const begun = performance.now();
      process.on('exit', () => process.stdout.write(String((performance.now() - begun) / 1000)));
      ${script}`,
    ]);
    const [seconds, [code]] = await Promise.all([
      text(child.stdout),
      once(child, 'exit') as Promise<[number | null]>,
    ]);
    return { code, seconds: Number(seconds) };
  }

  test('ends with its code, soon, though something is still open', async () => {
    const { code, seconds } = await run("(await import('node:net')).createServer().listen(0); exitSoon(3);");
    expect(code).toBe(3);
    expect(seconds).toBeGreaterThan(1.45);
    expect(seconds).toBeLessThan(2.9);
  });

  test('ends at once when nothing is left to do', async () => {
    const { code, seconds } = await run('exitSoon(0); exitSoon(4);');
    expect(code).toBe(4);
    expect(seconds).toBeLessThan(1.45);
  });
});
