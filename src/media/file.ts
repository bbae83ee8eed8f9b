import type { Format, MediaType } from './catalog.ts';
import type { Problem } from './problem.ts';

/** A path that a pattern matched. Nothing is known of it yet. */
export type FoundFile = {
  /** Relative to the workspace, with `/` on every system. */
  readonly path: string;
  readonly absolutePath: string;
};

/** What tells one state of a file on disk from another, as seen when it was checked. */
export type FileIdentity = {
  readonly device: bigint;
  readonly inode: bigint;
  readonly size: bigint;
  readonly modifiedNs: bigint;
  readonly changedNs: bigint;
};

type Checked = {
  readonly path: string;
  /** As on disk, Persian included. */
  readonly name: string;
  readonly problems: readonly Problem[];
};

/** A file that may be sent: `problems` holds warnings only. The only type of file that an upload accepts. */
export type ValidFile = Checked & {
  readonly valid: true;
  /** With symbolic links resolved; inside the workspace. */
  readonly realPath: string;
  readonly mediaType: MediaType;
  /** What was found in the content; `null` for a protected Office file, whose kind can't be read. */
  readonly format: Format | null;
  readonly mimeType: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly identity: FileIdentity;
};

/** A file that must not be sent: at least one of `problems` is an error. */
export type InvalidFile = Checked & {
  readonly valid: false;
  /** By the extension; `null` when that is unknown. */
  readonly mediaType: MediaType | null;
  readonly format: Format | null;
  readonly mimeType: string | null;
  /** In bytes; `null` when it could not be read. */
  readonly size: number | null;
  readonly sha256: string | null;
};

export type CheckedFile = ValidFile | InvalidFile;
