import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/** Why there can be no browser on this system, or `null`. */
export function describeMissingBrowser(): string | null {
  if (process.env.CHROME_PATH || (process.platform === 'linux' && process.arch === 'x64')) return null;
  return `no browser comes with the packages for ${process.platform} on ${process.arch}: set CHROME_PATH to a Chrome or Chromium`;
}

/**
 * Starts the browser that comes inside an npm package (Linux on x64), or the one in CHROME_PATH. It only ever shows
 * pages of this project, so it runs without the browser's sandbox, which is not available to root and in many
 * containers.
 *
 * @throws when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const missing = describeMissingBrowser();
  if (missing !== null) throw new Error(missing);
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return launch(CHROME_PATH, {});
  const folder = await unpack();
  const path = join(folder, 'chromium');
  const fonts = await fontsFor(folder);
  return launch(path, fonts).catch((error: Error) => {
    // A minimal system lacks these libraries; any other uses its own.
    if (!error.message.includes('shared libraries')) throw error;
    return launch(path, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
  });
}

function launch(executablePath: string, env: Record<string, string>): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: QUIET,
    chromiumSandbox: false,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

/**
 * Unpacks the browser once, next to the packages: in a folder that other users share, another program could have been
 * put in its place. It is unpacked in a staging folder and renamed, so that an interrupted attempt is never used.
 */
async function unpack(): Promise<string> {
  const home = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  const { TMPDIR } = process.env;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    // The package unpacks into the system's temporary folder, wherever that is.
    process.env.TMPDIR = staging;
    await Promise.all([packed.executablePath(), inflate(join(home, 'bin', 'al2023.tar.br'))]);
    await rename(staging, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(staging, { recursive: true, force: true });
  }
}

/** A browser can't render without fonts: a system without any uses the package's. */
async function fontsFor(folder: string): Promise<Record<string, string>> {
  if (process.env.FONTCONFIG_FILE || existsSync('/etc/fonts/fonts.conf')) return {};
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
