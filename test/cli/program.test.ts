import { CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgram, refuseUnknownCommand } from '../../src/cli/program.ts';

let written = '';
beforeEach(() => {
  written = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

/** What a command line asks for: the command, its files and its options. */
async function parse(...args: string[]) {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    async (...given: unknown[]) =>
      void calls.push([name, ...given]);
  const commands = {
    post: note('post'),
    check: note('check'),
    sandbox: note('sandbox'),
    doctor: note('doctor'),
    authorize: note('authorize'),
    listen: note('listen'),
  };
  try {
    const program = createProgram(commands, '1.2.3');
    refuseUnknownCommand(program, args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { exitCode: error.exitCode };
  }
  return calls[0];
}

describe('a command line', () => {
  test('asks to post files, with options that may be repeated', async () => {
    expect(
      await parse(
        'post',
        'a',
        '--conversation-id',
        'x',
        'b',
        '--conversation-id',
        'y',
        '--no-send',
        '--json',
      ),
    ).toEqual(['post', ['a', 'b'], { conversationId: ['x', 'y'], send: false, json: true }]);
  });

  test('asks to post to each user that is named, of whom the inputs allow one', async () => {
    expect(await parse('post', '--user-id', 'sara', '--user-id', 'reza')).toEqual([
      'post',
      [],
      { userId: ['sara', 'reza'], send: true },
    ]);
  });

  test('asks to post without files, or with all that only post takes', async () => {
    expect(await parse('post', '--run-id', '7', '--media-tokens', 't', '--dry-run')).toEqual([
      'post',
      [],
      { runId: '7', mediaTokens: ['t'], dryRun: true, send: true },
    ]);
  });

  test('asks to check files', async () => {
    expect(await parse('check', 'a', '--message', 'Hi', '--debug', '--workspace', 'w')).toEqual([
      'check',
      ['a'],
      { message: 'Hi', debug: true, workspace: 'w' },
    ]);
    expect(await parse('check', 'a', '--receipt', 'r')).toEqual({ exitCode: 1 });
    expect(await parse('check')).toEqual({ exitCode: 1 });
  });

  test.each([
    ['0', 0],
    ['1', 1],
    ['65535', 65535],
  ])('asks for a sandbox on port %s', async (given, port) => {
    expect(await parse('sandbox', '--port', given)).toMatchObject(['sandbox', { port, json: false }]);
  });

  test('asks for a sandbox on any port', async () => {
    expect(await parse('sandbox', '--json')).toMatchObject(['sandbox', { port: 0, json: true }]);
  });

  test.each(['65536', '1.5', '0x1', 'x80', '80x', ''])('is wrong with port %j', async (port) => {
    expect(await parse('sandbox', `--port=${port}`)).toEqual({ exitCode: 1 });
    expect(written).toContain('Allowed: 0 to 65535.');
  });

  test('asks what works, with what a run would be given', async () => {
    expect(
      await parse('doctor', '--json', '--client-id', 'app', '--api-url', 'http://[::1]:1'),
    ).toMatchObject(['doctor', { json: true, clientId: 'app', apiUrl: 'http://[::1]:1' }]);
    expect(await parse('doctor', '--receipt', 'r')).toEqual({ exitCode: 1 });
  });

  test('asks for a consent, with scopes that may be repeated', async () => {
    expect(
      await parse(
        'authorize',
        '--scope',
        'A',
        '--for',
        'user',
        '--scope',
        'B',
        '--refresh-token-secret',
        'N',
      ),
    ).toMatchObject(['authorize', { scope: ['A', 'B'], for: 'user', refreshTokenSecret: 'N' }]);
  });

  test('asks for events, on loopback unless told otherwise', async () => {
    expect(await parse('listen', '--debug')).toEqual([
      'listen',
      { port: 8787, host: '127.0.0.1', once: false },
      { debug: true },
    ]);
    expect(await parse('listen', '--host', '::', '--port', '0', '--once')).toMatchObject([
      'listen',
      { port: 0, host: '::', once: true },
      {},
    ]);
    expect(await parse('listen', '--port', '65536')).toEqual({ exitCode: 1 });
  });

  test('sends events to an http address only', async () => {
    for (const url of ['http://127.0.0.1:1/x', 'HTTPS://a.example']) {
      expect(await parse('sandbox', '--events-url', url)).toMatchObject(['sandbox', { eventsUrl: url }]);
    }
    for (const url of ['ftp://a.example', 'a.example', 'x:http://a']) {
      expect(await parse('sandbox', '--events-url', url)).toEqual({ exitCode: 1 });
    }
    expect(written).toContain('Allowed: an http or https address.');
  });

  test('is explained: every command, argument and option', () => {
    const nothing = async () => {};
    const program = createProgram(
      {
        post: nothing,
        check: nothing,
        sandbox: nothing,
        doctor: nothing,
        authorize: nothing,
        listen: nothing,
      },
      '1',
    );
    const explained = [program, ...program.commands].flatMap((command) => [
      command.description(),
      ...command.options.map(({ description }) => description),
      ...command.registeredArguments.map(({ description }) => description),
    ]);
    expect(explained.length).toBeGreaterThan(40);
    expect(explained.filter((text) => text.length < 8 && text !== 'tell more')).toEqual([]);
  });
});
