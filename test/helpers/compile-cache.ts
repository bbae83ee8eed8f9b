import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `dist` is started hundreds of times: what V8 compiles once need not be compiled again. */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(tmpdir(), 'divar-chat-media-compile-cache') };
