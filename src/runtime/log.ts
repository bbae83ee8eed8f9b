/** What a run tells while it goes. Implementations redact secrets and keep every text on its line. */
export type Log = {
  /** Starts a phase; what follows belongs to it until the next one. */
  phase(title: string): void;
  info(line: string): void;
  /** Shown as an annotation where the host knows such; `file` is a path relative to the workspace. */
  warning(line: string, about?: { file?: string; title?: string }): void;
  error(line: string, about?: { file?: string; title?: string }): void;
  /** Seen only when the user asked for debug output. */
  debug(line: string): void;
  /** How many bytes of all uploads are on their way, for a host that shows a bar; others get a line now and then. */
  progress?(bytes: number, total: number, over: boolean): void;
};
