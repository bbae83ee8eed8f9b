import { statSync, truncateSync } from 'node:fs';
import * as core from '@actions/core';

/**
 * Sets the outputs of the step, in the order given.
 *
 * A full disk can leave half an output in the file, and the runner would reject all of them: it is taken out again.
 *
 * @throws what the first output that can't be written meets
 */
export function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  path = process.env.GITHUB_OUTPUT,
): void {
  for (const [name, value] of Object.entries(outputs)) {
    const size = path ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
    try {
      core.setOutput(name, value);
    } catch (error) {
      if (path && size !== undefined) takeOut(path, size);
      throw error;
    }
  }
}

function takeOut(path: string, size: number): void {
  try {
    truncateSync(path, size);
  } catch {
    // Not a file that can be cut: the first error says more.
  }
}
