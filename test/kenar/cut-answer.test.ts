import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Step } from '../../src/kenar/retry.ts';
import { listen } from '../helpers/serve.ts';
import { openTestKenar, pngPart, type TestKenar } from './test-kenar.ts';

const SECRETS = {
  api_key: 'K3y-9f2c41d07be84a6f93d1/5c8e7a20b64f1d3',
  access_token: 'ory_at_Qm7xTz1pLw8vRk2nYc5uHe9jBd4sGa6f.S3cr3t',
  refresh_token: 'ory_rt_Zx8cVb2nMq5wEr9tYu1iOp4aSd7fGh3j.S3cr3t',
  client_secret: 'cl13nt+secret=with/special&characters"in it',
  upload_token: 'eyJhbGciOiJIUzI1NiJ9.c29tZXRoaW5nIGxvbmc.dG9rZW4',
};

/** So much of a secret may show; the redactor takes shorter ends of a text for something else. */
const MAX_SHOWN = 7;

const STEPS = [
  'upload_token',
  'upload',
  'message',
  'refresh',
  'exchange',
  'token_owner',
] as const satisfies readonly Step[];

function stepOf(path: string): Step {
  if (path.endsWith('/chat/upload')) return 'upload_token';
  if (path.startsWith('/upload/')) return 'upload';
  if (path.endsWith('/open-platform/users')) return 'token_owner';
  return path.endsWith('/oauth2/token') ? 'refresh' : 'message';
}

type Respond = (response: ServerResponse) => void;

/** An API whose answer to one step is given; the other steps work. */
async function openApi() {
  let given: { step: Step; respond: Respond } | null = null;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const step = stepOf(request.url ?? '');
      const asked = given?.step === 'exchange' ? 'refresh' : given?.step;
      if (given !== null && asked === step) return given.respond(response);
      response.end(JSON.stringify({ token: SECRETS.upload_token, id: 'media', status: 'ok' }));
    });
  });
  const port = await listen(server);
  const lines: string[] = [];
  const client = await openTestKenar(`http://127.0.0.1:${port}`, {
    apiKey: SECRETS.api_key,
    retries: 0,
    log: { debug: (line) => void lines.push(line), info: (line) => void lines.push(line) },
  });
  for (const secret of Object.values(SECRETS)) client.context.redactor.add(secret);
  /** All that can be read of one request: the error and the log. */
  const textOf = async (step: Step, respond: Respond): Promise<string> => {
    given = { step, respond };
    lines.length = 0;
    const ended = await requestStep(client, step).then(String, (error: Error) => error.message);
    return [ended, ...lines].join('\n');
  };
  return { textOf };
}

function requestStep({ kenar }: TestKenar, step: Step): Promise<unknown> {
  const app = { clientId: 'app', clientSecret: SECRETS.client_secret, redirectUri: 'https://example.com' };
  switch (step) {
    case 'upload_token':
      return kenar.getUploadToken();
    case 'upload':
      return kenar.uploadMedia(pngPart());
    case 'message':
      return kenar.sendMessage({ kind: 'user', id: 'sara' }, { kind: 'text', text: 'hello' });
    case 'refresh':
      return kenar.refreshTokens(app, SECRETS.refresh_token, SECRETS.access_token);
    case 'exchange':
      return kenar.exchangeCode(app, SECRETS.refresh_token);
    case 'token_owner':
      return kenar.getUser(SECRETS.access_token);
  }
}

/** The ways in which an answer ends in the middle of its text. */
const ENDS: Record<string, (response: ServerResponse, status: number, text: string) => void> = {
  'a body that is shorter than announced': (response, status, text) => {
    response.writeHead(status, { 'content-length': text.length + 20, connection: 'close' });
    response.write(text, () => response.destroy());
  },
  'a chunked body without its last chunk': (response, status, text) => {
    response.writeHead(status);
    response.write(text, () => response.destroy());
  },
  'a body that the sender cut': (response, status, text) => {
    response.writeHead(status, { 'content-length': Buffer.byteLength(text) });
    response.end(text);
  },
};

let searched = 0;
afterAll(() => console.info(`Answers cut in a secret: ${searched} texts searched`));

describe('an answer that ends in the middle of an echoed secret', () => {
  test.each(STEPS.flatMap((step) => Object.keys(ENDS).map((end) => [step, end] as const)))(
    'shows none of it, at whatever length it is cut: %s, %s',
    async (step, end) => {
      const { textOf } = await openApi();
      for (const secret of Object.values(SECRETS)) {
        for (let length = MAX_SHOWN + 1; length <= secret.length; length += 1) {
          const status = length % 2 === 0 ? 400 : 503;
          // Not JSON any more, so what came is quoted as it is.
          const text = `{"message":"unknown credential ${secret.slice(0, length)}`;
          const shown = await textOf(step, (response) => ENDS[end]?.(response, status, text));
          searched += 1;
          expect(shown).toContain(String(status));
          expect(shown).not.toContain(secret.slice(0, MAX_SHOWN + 1));
        }
      }
    },
  );
});

describe('an answer that can’t be read', () => {
  test.each(STEPS)('because it broke off is told as such: %s', async (step) => {
    const { textOf } = await openApi();
    const text = await textOf(step, (response) =>
      ENDS['a chunked body without its last chunk']?.(response, 400, 'some text'),
    );
    expect(text).toContain('the answer was 400 Bad Request, and it broke off after 9 bytes of its body.');
    expect(text).not.toContain('some text');
  });

  test.each(['gzip', 'deflate'])('because it is in %s names the encoding', async (encoding) => {
    const { textOf } = await openApi();
    const respond: Respond = (response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(gzipSync('{"token":"t"}'));
    };
    expect(await textOf('upload_token', respond)).toMatch(
      new RegExp(
        `the answer was 200 OK, its body encoded as ${encoding}, which was not asked for\\. .*A proxy may`,
      ),
    );
  });

  test('because of an encoding with a long name shows the beginning of it', async () => {
    const { textOf } = await openApi();
    const text = await textOf('message', (response) => {
      response.writeHead(200, { 'content-encoding': `x-${'y'.repeat(100)}` }).end('{}');
    });
    expect(/encoded as (\S+), which/.exec(text)?.[1]?.length).toBeLessThanOrEqual(41);
  });

  test.each(['identity', 'IDENTITY', ' identity '])('is not one whose encoding is “%s”', async (encoding) => {
    const { textOf } = await openApi();
    const text = await textOf('upload_token', (response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end('{"token":"value"}');
    });
    expect(text).toMatch(/^value\n/);
  });

  test('because of “100 Continue” names it: a message is in doubt then', async () => {
    const { textOf } = await openApi();
    const respond: Respond = (response) => {
      response.writeContinue();
      response.end('{}');
    };
    expect(await textOf('message', respond)).toContain(
      'it sent “100 Continue”, which was not asked for, instead of an answer (UND_ERR_SOCKET). The request may have arrived.',
    );
  });
});

describe('an answer that is a redirect', () => {
  test.each([
    ['without an address', undefined, 'the answer was 302 Found.'],
    ['to a path, which may hold anything', '/login?key=1', 'the answer was 302 Found.'],
    [
      'to another host',
      'https://user:pass@portal.example/x?key=1',
      'the answer was 302 Found to portal.example.',
    ],
  ])('%s is named by its host alone', async (_what, location, told) => {
    const { textOf } = await openApi();
    const text = await textOf('message', (response) => {
      response.writeHead(302, location === undefined ? {} : { location }).end('a page');
    });
    expect(text).toContain(`${told} Redirects are not followed`);
    expect(text).not.toMatch(/key=1|pass/);
  });

  test.each([
    [299, '→ 299, an object with token ('],
    [300, '“{"token":"value"}”'],
  ])('to a request for a token, of status %i, is logged as %s', async (status, shown) => {
    const { textOf } = await openApi();
    const text = await textOf('upload_token', (response) => {
      response.writeHead(status).end('{"token":"value"}');
    });
    expect(text).toContain(shown);
  });
});

describe('what an answer gives is bounded', () => {
  const ok = (body: unknown): Respond => {
    return (response) => void response.end(JSON.stringify(body));
  };

  test('a token has at most 4,096 characters, all of them visible', async () => {
    const { textOf } = await openApi();
    for (const [token, isTaken] of [
      ['t'.repeat(4096), true],
      ['t'.repeat(4097), false],
      ['two\nlines', false],
      ['token\n', false],
      [' token', false],
      ['', false],
    ] as const) {
      const [asToken, asId] = [
        await textOf('upload_token', ok({ token })),
        await textOf('upload', ok({ id: token, status: 'ok' })),
      ];
      expect([token.length, asToken.includes('not as expected')]).toEqual([token.length, !isTaken]);
      expect([token.length, asId.includes('not as expected')]).toEqual([token.length, !isTaken]);
    }
  });

  test('an upload’s id that is one of the secrets is not taken, and not shown', async () => {
    const { textOf } = await openApi();
    const text = await textOf('upload', ok({ id: SECRETS.upload_token, status: 'ok' }));
    expect(text).toContain('Its id is a secret, and no media token.');
    expect(text).not.toContain(SECRETS.upload_token);
  });

  test('a conversation’s id has at most 256 characters; a message with a longer one is sent all the same', async () => {
    const { textOf } = await openApi();
    expect(await textOf('message', ok({ conversation_id: 'c'.repeat(256) }))).toMatch(/^c{256}\n/);
    expect(await textOf('message', ok({ conversation_id: 'c'.repeat(257) }))).toMatch(/^null\n/);
  });
});
