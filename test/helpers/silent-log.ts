import type { Log } from '../../src/runtime/log.ts';

export const silentLog: Log = { phase() {}, info() {}, warning() {}, error() {}, debug() {} };
