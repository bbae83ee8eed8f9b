import { median } from './statistics.ts';

/** What the network and the API take for one request of each step, in milliseconds. */
export type StepTimes = { readonly token: number; readonly upload: number; readonly message: number };

export type Work = { readonly files: number; readonly recipients: number; readonly uploadsAtATime: number };

/**
 * What the network allows: the time a client would need that takes none itself. Each lane gets a token and uploads, over and over;
 * messages go one by one, in order, each when its file is there. When uploads keep ahead this is the time to the
 * first token, plus the first upload, plus one round trip a message.
 */
export function leastMs({ files, recipients, uploadsAtATime }: Work, times: StepTimes): number {
  const lanes = new Array<number>(uploadsAtATime).fill(0);
  let sent = 0;
  for (let file = 0; file < files; file += 1) {
    const lane = lanes.indexOf(Math.min(...lanes));
    const uploaded = (lanes[lane] ?? 0) + times.token + times.upload;
    lanes[lane] = uploaded;
    sent = Math.max(sent, uploaded) + recipients * times.message;
  }
  return sent;
}

export type TimedRequest = {
  readonly step: string;
  readonly at: number;
  readonly duration_ms: number | null;
};

/**
 * How long the server had each request, from its head to the end of the answer. The requests should have been made one
 * after the other: side by side they would wait for each other, and the bound would forgive that.
 */
export function stepTimes(requests: readonly TimedRequest[]): StepTimes {
  const of = (step: string) =>
    median(requests.flatMap((request) => (request.step === step ? [request.duration_ms ?? Number.NaN] : [])));
  return { token: of('upload_token'), upload: of('upload'), message: of('message') };
}

/** When the first request came, and when the last answer had left, in milliseconds since 1970. */
export function span(requests: readonly TimedRequest[]): { readonly begin: number; readonly end: number } {
  return {
    begin: Math.min(...requests.map(({ at }) => at)),
    end: Math.max(...requests.map(({ at, duration_ms }) => at + (duration_ms ?? 0))),
  };
}
