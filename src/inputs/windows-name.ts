import { win32 } from 'node:path';
import { excerpt } from '../text/safe.ts';

/** Devices, with any extension (Microsoft's documentation, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])[ .]*(\.|$)/i;

/**
 * What is wrong with the path of a file that is written on Windows, as the rest of a sentence without a full stop;
 * `null` when nothing is. Node passes such names to the system as they stand, which makes files that other programs
 * can't open, list or delete.
 *
 * @param path absolute
 */
export function describeWindowsName(path: string): string | null {
  const { root } = win32.parse(path);
  for (const name of path.slice(root.length).split(/[\\/]/)) {
    const quoted = `“${excerpt(name, 100)}”`;
    if (name.includes(':'))
      return `${quoted} has a colon, which on Windows leads into a stream of another file`;
    if (DEVICE.test(name)) return `${quoted} is the name of a device on Windows`;
    if (/[ .]$/.test(name))
      return `${quoted} ends with a dot or a blank, which other programs on Windows drop`;
  }
  return null;
}
