import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgram, refuseUnknownCommand } from '../../src/cli/program.ts';

const HELP = join(import.meta.dirname, '..', 'fixtures', 'help');

let [out, err] = ['', ''];
beforeEach(() => {
  [out, err] = ['', ''];
  const take = (write: (text: string) => void) => (text: unknown) => {
    write(String(text));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(take((text) => (out += text)));
  vi.spyOn(process.stderr, 'write').mockImplementation(take((text) => (err += text)));
});
afterEach(() => vi.restoreAllMocks());

/** @returns the exit code and code of what ended it; `null` when a command was called */
async function call(...args: string[]): Promise<{ exitCode: number; code: string } | null> {
  const nothing = async () => {};
  const commands = {
    post: nothing,
    check: nothing,
    sandbox: nothing,
    doctor: nothing,
    authorize: nothing,
    listen: nothing,
  };
  try {
    const program = createProgram(commands, '1.2.3');
    refuseUnknownCommand(program, args);
    await program.parseAsync(args, { from: 'user' });
    return null;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { exitCode: error.exitCode, code: error.code };
  }
}

describe('the whole help', () => {
  test.each(['post', 'check', 'doctor', 'authorize', 'listen', 'sandbox'])('of %s', async (command) => {
    expect(await call(command, '--help')).toEqual({ exitCode: 0, code: 'commander.helpDisplayed' });
    expect(out).toBe(await readFile(join(HELP, `${command}.txt`), 'utf8'));
    expect(err).toBe('');
  });

  test.each([[['--help']], [['-h']], [['help']]])('of the program, asked for by %j', async (args) => {
    expect(await call(...args)).toMatchObject({ exitCode: 0 });
    expect(out).toBe(await readFile(join(HELP, 'program.txt'), 'utf8'));
  });

  test('of the program, on standard error where no command is given', async () => {
    expect(await call()).toEqual({ exitCode: 1, code: 'commander.help' });
    expect([out, err]).toEqual(['', await readFile(join(HELP, 'program.txt'), 'utf8')]);
  });

  test('of a command, asked for by its name', async () => {
    expect(await call('help', 'listen')).toMatchObject({ exitCode: 0 });
    expect(out).toBe(await readFile(join(HELP, 'listen.txt'), 'utf8'));
  });
});

test('the version is printed alone', async () => {
  expect(await call('--version')).toMatchObject({ exitCode: 0 });
  expect([out, err]).toEqual(['1.2.3\n', '']);
});

describe('what is told of wrong usage, as a whole:', () => {
  const PORT = "error: option '--port <number>' argument";

  test.each<[string[], string]>([
    [['upload'], "error: unknown command 'upload'\n"],
    [['upload', 'file.png'], "error: unknown command 'upload'\n"],
    [['upload', '--help'], "error: unknown command 'upload'\n"],
    [['--help', 'upload'], "error: unknown command 'upload'\n"],
    [['pots', '-h'], "error: unknown command 'pots'\n(Did you mean post?)\n"],
    [['-h', 'po-'], "error: unknown command 'po-'\n(Did you mean post?)\n"],
    [['a\u001Bb'], "error: unknown command 'a\\u001Bb'\n"],
    [['sandbox', '--port', '65536'], `${PORT} '65536' is invalid. Allowed: 0 to 65535.\n`],
    [['listen', '--port', 'x'], `${PORT} 'x' is invalid. Allowed: 0 to 65535.\n`],
    [
      ['sandbox', '--events-url', 'ftp://a.example'],
      "error: option '--events-url <url>' argument 'ftp://a.example' is invalid. Allowed: an http or https address.\n",
    ],
    [['post', '--unknown=S1'], "error: unknown option '--unknown'\n"],
    [['post', '--unknown='], "error: unknown option '--unknown'\n"],
    [['post', '--unknown=S1=S2'], "error: unknown option '--unknown'\n"],
    [
      ['post', '--conversation-ids'],
      "error: unknown option '--conversation-ids'\n(Did you mean --conversation-id?)\n",
    ],
    [['check', '--unknown=S1\nS1'], "error: unknown option '--unknown'\n"],
    [['check', "--un'known=S1'S1"], "error: unknown option '--un'known'\n"],
    [['check', '--messages'], "error: unknown option '--messages'\n(Did you mean --message?)\n"],
    [['check', '--x\n::error::y.png'], "error: unknown option '--x\\n::error::y.png'\n"],
    [['check', '-x\r\n##[error]y.png'], "error: unknown option '-x\\r\\n#\u200B#[error]y.png'\n"],
    [['check', "-x'\n(Did you mean\n::y"], "error: unknown option '-x'\\n(Did you mean\\n::y'\n"],
    [['check'], "error: missing required argument 'files'\n"],
  ])('%j', async (args, told) => {
    expect(await call(...args)).toMatchObject({ exitCode: 1 });
    expect([out, err]).toEqual(['', `${told}Try --help.\n`]);
  });

  test.each([
    [['sandbox', '--port', '1\n::error::x'], '1\\n::error::x'],
    [['doctor', 'a', 'b\n::error::x'], 'a, b\\n::error::x'],
  ])('%j quotes an argument on one line', async (args, quoted) => {
    expect(await call(...args)).toMatchObject({ exitCode: 1 });
    expect(err).toContain(quoted);
    expect(err).not.toContain('\n::');
  });

  test('an unknown command has the code that commander gives it', async () => {
    expect(await call('upload')).toEqual({ exitCode: 1, code: 'commander.unknownCommand' });
  });

  test.each([[['help']], [['help', 'post']], [['--version']], [['sandbox', '--port', '1']]])(
    '%j is not wrong usage',
    async (args) => {
      expect([null, 0]).toContain((await call(...args))?.exitCode ?? null);
      expect(err).toBe('');
    },
  );
});
