/**
 * Where the bundle begins, for the action and for the command line: in one bundle both share every library. The
 * file that `bin` names says that it is the command line.
 */
if (Symbol.for('divar-chat-media.command-line') in globalThis) await import('./cli.ts');
else await import('./main.ts');
