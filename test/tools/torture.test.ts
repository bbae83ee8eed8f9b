import { expect, test } from 'vitest';
import { describeFigures, torture } from '../../.ci/torture/torture.ts';

test('a short torture: nothing twice, nothing lost, in order', async () => {
  const figures = await torture(16, 4711, 4);
  process.stdout.write(`${describeFigures(figures)}\n`);
  expect(figures.violations).toEqual([]);
});
