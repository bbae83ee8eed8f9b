/**
 * Builds `dist` from `src`. The action and the command line are two entries that share what both need; what a run may
 * not need is a file of its own, loaded when it is met. The same sources give the same bytes.
 */
import { chmodSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

// What is written down of where each part comes from is relative to here: no path of this machine may get into it.
process.chdir(join(import.meta.dirname, '..'));
/** A build that fails leaves the old `dist` as it was. */
const BUILT = 'lib';
const DIST = 'dist';

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  envDir: false,
  define: {
    // undici's own way to leave out a second parser of HTTP, which is experimental and switched off: 0.2 MB.
    'typeof esbuildDetection': '"object"',
  },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: BUILT,
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { index: 'src/main.ts', 'cli/index': 'src/cli.ts' },
      onLog(level, log, handle) {
        // What is meant to be loaded when it is met would be loaded by every run.
        if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
        handle(level, log);
      },
      treeshake: {
        // Their modules only export, which they do not say: without this word the bundle takes along what nobody
        // calls, a second way to speak HTTP among it.
        moduleSideEffects: [{ test: /[\\/]@actions[\\/]/, sideEffects: false }],
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ name, facadeModuleId }) => `${packageOf(facadeModuleId) ?? name}.js`,
        // Every start would parse them for nothing. Names and lines stay, for whoever reviews it.
        comments: false,
        // Node keeps such a text in half the memory, and nothing in it can look like something else.
        charset: 'ascii',
        // Nor is dead code taken out of what is used: the marks of where it comes from would go with it.
        minify: false,
        codeSplitting: {
          groups: [
            { name: 'common', tags: ['$initial'], minShareCount: 2 },
            ...['undici', 'valibot'].map((name) => ({
              name,
              test: new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`),
            })),
          ],
        },
      },
    },
  },
});
chmodSync(join(BUILT, 'cli', 'index.js'), 0o755);
// The sandbox's page, which a browser loads: no bundler needs to look into it.
cpSync(join('src', 'sandbox', 'page', 'client'), join(BUILT, 'client'), {
  recursive: true,
  filter: (path) => !path.endsWith('.json'),
});
writeFileSync(join(BUILT, 'package.json'), '{"type":"module"}\n');
const licenses = join(BUILT, 'licenses.md');
const ofBundler = `\n## rolldown (its runtime)\n\n${readFileSync('node_modules/rolldown/LICENSE', 'utf8')}`;
// Licences come with the line ends of their authors; a checkout on Windows must still compare equal.
writeFileSync(licenses, (readFileSync(licenses, 'utf8') + ofBundler).replaceAll('\r\n', '\n'));
rmSync(DIST, { recursive: true, force: true });
renameSync(BUILT, DIST);

/** A file that holds a package is called after it, so that a reviewer knows whose it is. */
function packageOf(path: string | null): string | null {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path ?? '')?.[1];
  return name?.replace(/\W+/g, '-').replace(/^-/, '') ?? null;
}
