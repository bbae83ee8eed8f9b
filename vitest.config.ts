import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    pool: 'threads',
    // Most tests wait for a process or a socket: more of them than there are cores keep the cores busy.
    maxWorkers: 4,
  },
});
