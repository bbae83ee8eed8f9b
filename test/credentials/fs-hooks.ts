import type * as fs from 'node:fs/promises';

type Name = 'lstat' | 'open' | 'rename' | 'rm';

/** What another process does, or a file system reports, just before or after one of our calls. */
export const hooks: {
  before: { [name in Name]?: (...args: string[]) => unknown };
  after: { [name in Name]?: (result: never, ...args: string[]) => unknown };
} = { before: {}, after: {} };

/** The real functions, with the hooks around them. A file's name may be the first argument, or the first two. */
export function hooked(real: typeof fs): typeof fs {
  const wrap =
    (name: Name) =>
    async (path: string, ...rest: unknown[]) => {
      await hooks.before[name]?.(path, String(rest[0]));
      const call = real[name] as (...args: unknown[]) => Promise<unknown>;
      const result = await call(path, ...rest);
      const after = hooks.after[name];
      return after ? await after(result as never, path) : result;
    };
  const wrapped = {
    ...real,
    lstat: wrap('lstat'),
    open: wrap('open'),
    rename: wrap('rename'),
    rm: wrap('rm'),
  } as typeof fs;
  return { ...wrapped, default: wrapped } as typeof fs;
}
