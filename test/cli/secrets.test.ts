import { describe, expect, test } from 'vitest';
import { readSecrets, refuseSecretArguments, SECRET_VARIABLES } from '../../src/cli/secrets.ts';

describe('an argument that would hand over a secret', () => {
  test.each([
    [['post', '--api-key', 'S1'], '--api-key', 'DIVAR_API_KEY'],
    [['--API_KEY=S1'], '--api-key', 'DIVAR_API_KEY'],
    [
      ['-token', 'S1'],
      '--token',
      'DIVAR_API_KEY, DIVAR_ACCESS_TOKEN, DIVAR_REFRESH_TOKEN, DIVAR_CLIENT_SECRET',
    ],
    [['--divar-access-token=S1'], '--divar-access-token', 'DIVAR_ACCESS_TOKEN'],
    [['--apikey', 'S1'], '--apikey', 'DIVAR_API_KEY, '],
    [['--api-key S1'], '--api-key', 'DIVAR_API_KEY'],
    [['--password', 'S1'], '--password', 'DIVAR_API_KEY, '],
    [['--client-secret', 'S1'], '--client-secret', 'DIVAR_CLIENT_SECRET'],
    [['--github-token', 'S1'], '--github-token', 'DIVAR_GITHUB_TOKEN'],
    [['--identification-key=S1'], '--identification-key', 'DIVAR_IDENTIFICATION_KEY'],
  ])('%j is refused without its value', (args, name, variables) => {
    const told = refuseSecretArguments(args);
    expect(told).toContain(`${name} is not an option: secrets come from the environment only (${variables}`);
    expect(told).not.toContain('S1');
  });

  test.each([
    [['post', '--media-tokens', 'x', '--media-token', 'y']],
    [['--refresh-token-file', 'x']],
    [['--refresh-token-secret', 'NAME']],
    [['--monkey', '--tokens', 'key', 'api-key=x']],
    [['--', '--api-key', 'x']],
    [['--message', 'a=--api-key']],
    [['--message', '- fixed\n- the new api-key']],
    [['--x\n::error::api-key']],
    [[]],
  ])('%j is not refused', (args) => {
    expect(refuseSecretArguments(args)).toBeNull();
  });

  test('lists the variables that hold secrets, none of which is GitHub’s token', () => {
    expect(SECRET_VARIABLES.map(({ variable }) => variable)).toEqual([
      'DIVAR_API_KEY',
      'DIVAR_ACCESS_TOKEN',
      'DIVAR_REFRESH_TOKEN',
      'DIVAR_CLIENT_SECRET',
    ]);
  });
});

describe('an option that is named like a secret', () => {
  const told = (name: string, variables: string) =>
    `--${name} is not an option: secrets come from the environment only (${variables}), since arguments are seen by every user of the machine and stay in the shell’s history. If a real one was given here, replace it.`;
  const ALL = 'DIVAR_API_KEY, DIVAR_ACCESS_TOKEN, DIVAR_REFRESH_TOKEN, DIVAR_CLIENT_SECRET';

  test.each([
    ['--api-key=S1', 'api-key', 'DIVAR_API_KEY'],
    ['--Api_Key', 'api-key', 'DIVAR_API_KEY'],
    ['-key', 'key', ALL],
    ['--secret', 'secret', ALL],
    ['--my-password=S1=S2', 'my-password', ALL],
    ['--access-token', 'access-token', 'DIVAR_ACCESS_TOKEN'],
    ['--my-refresh-token', 'my-refresh-token', 'DIVAR_REFRESH_TOKEN'],
    ['--my-github-token', 'my-github-token', 'DIVAR_GITHUB_TOKEN'],
    ['--identification-key', 'identification-key', 'DIVAR_IDENTIFICATION_KEY'],
  ])('%s is refused', (arg, name, variables) => {
    expect(refuseSecretArguments(['post', arg])).toBe(told(name, variables));
  });

  test.each([
    '',
    '-',
    '--=S1',
    'api-key',
    '=--api-key',
    '--key-file',
    '--tokens',
    '--keyx',
    '--media-token=x',
  ])('%j is not refused', (arg) => {
    expect(refuseSecretArguments([arg])).toBeNull();
  });

  test('behind “--” is a file, and is refused before it', () => {
    expect(refuseSecretArguments(['a', '--', '--api-key'])).toBeNull();
    expect(refuseSecretArguments(['--api-key', '--'])).not.toBeNull();
  });

  test('comes from the environment, or is empty', () => {
    expect(readSecrets({ DIVAR_API_KEY: 'a', DIVAR_CLIENT_SECRET: 'b', DIVAR_GITHUB_TOKEN: 'c' })).toEqual({
      api_key: 'a',
      access_token: '',
      refresh_token: '',
      client_secret: 'b',
    });
  });
});
