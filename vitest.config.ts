import { defineConfig } from 'vitest/config';

/** Tests that replace a module, or load the action's main module, get modules of their own. */
const ISOLATED = 'test/**/*.isolated.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    // A thread would share the memory of all: starting a process copies its tables, hundreds of times.
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
