/** Runs with each test file: files share a process and its modules, and leave nothing behind for the next one. */
import { afterAll, vi } from 'vitest';
import { endAll } from './cleanup.ts';

afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await endAll();
});
