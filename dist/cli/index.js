#!/usr/bin/env node
globalThis[Symbol.for('divar-chat-media.command-line')] = true;
await import('../index.js');
