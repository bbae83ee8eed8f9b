import { type Kenar, openKenar } from '../../src/kenar/client.ts';
import type { HttpOutcome, HttpRequest } from '../../src/kenar/http/transport.ts';
import { createTestContext, type TestContext } from '../helpers/test-context.ts';

export type Script = {
  readonly retries?: number;
  readonly random?: number;
  /** What the nth request gets; the test may let time pass or cancel meanwhile. */
  readonly answer: (n: number, request: HttpRequest, test: TestContext) => Partial<HttpOutcome>;
  readonly onWait?: (test: TestContext) => unknown;
};

export type ScriptedKenar = TestContext & { readonly kenar: Kenar; readonly requests: HttpRequest[] };

/** A client whose network is written down, to the millisecond. */
export function openScriptedKenar({ retries = 3, random = 0.5, answer, onWait }: Script): ScriptedKenar {
  const requests: HttpRequest[] = [];
  const test: TestContext = createTestContext({ random, onWait: () => onWait?.(test) });
  const kenar = openKenar(
    {
      hosts: { api: 'https://api', upload: 'https://upload', oauth: 'https://oauth' },
      apiKey: 'the-api-key',
      retries,
      timeoutSeconds: 1,
    },
    test.context,
    {
      async request(request) {
        requests.push(request);
        return {
          kind: 'answer',
          status: 200,
          headers: {},
          body: '{}',
          isWhole: true,
          ...answer(requests.length, request, test),
        } as HttpOutcome;
      },
      close: async () => {},
    },
  );
  return { ...test, kenar, requests };
}

export async function errorOf(work: Promise<unknown>): Promise<Error> {
  const error: unknown = await work.then(
    (value) => new Error(`no error, but ${value}`),
    (error: unknown) => error,
  );
  return error as Error;
}
