/** The oldest Node that the command line runs on, which is undici's: older ones lack what it uses. As in package.json. */
export const MIN_NODE = '22.19.0';

/** Says that a version of Node is too old, and what to do; `null` when it is not. */
export function describeOldNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [minMajor = 0, minMinor = 0] = MIN_NODE.split('.').map(Number);
  if (major > minMajor || (major === minMajor && minor >= minMinor)) return null;
  return `This is Node ${version}; ${MIN_NODE} or newer is needed. Nothing was sent. Install a newer Node, or use a container image such as node:24.`;
}
