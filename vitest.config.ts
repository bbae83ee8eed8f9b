import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    pool: 'threads',
    setupFiles: ['test/helpers/setup.ts'],
    // Modules are loaded once for many files: a sixth of the suite's processor time.
    isolate: false,
    // Most tests wait for a process or a socket: more of them than there are cores keep the cores busy.
    maxWorkers: 4,
  },
});
