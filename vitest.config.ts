import { defineConfig } from 'vitest/config';

/** Tests that replace a module, or load the action's main module, get modules of their own. */
const ISOLATED = 'test/**/*.isolated.test.ts';

export default defineConfig({
  test: {
    // A busy machine may be many times slower.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    // With threads, a process that one test starts would keep open what another one closes, and copy the memory of all.
    pool: 'forks',
    setupFiles: ['test/helpers/setup.ts'],
    // Most tests wait for a process or a socket: more of them than there are cores keep the cores busy.
    maxWorkers: 4,
    projects: [
      {
        extends: true,
        // Modules are loaded once for many files, which saves a sixth of the suite's processor time.
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: [ISOLATED], isolate: false },
      },
      { extends: true, test: { name: 'isolated', include: [ISOLATED] } },
    ],
  },
});
