import type { Effect, Fault } from '../../src/sandbox/sandbox.ts';
import { createRandom, type Random } from './random.ts';

/** What one run of the torture does; all of it follows from its seed. */
export type Plan = {
  readonly seed: number;
  readonly files: readonly PlannedFile[];
  readonly text: string | null;
  /** `bot:ID`, `post:ID`, `user:ID`; bot or post, not both, and users behind them. */
  readonly recipients: readonly string[];
  readonly concurrency: number;
  readonly retries: number;
  readonly onUnknown: 'fail' | 'resend';
  readonly onChanged: 'skip' | 'send';
  readonly hasReceipt: boolean;
  /** Attempts with faults and kills; after them comes the one in peace. */
  readonly attempts: readonly Attempt[];
  /** Without faults and kills, so that everything is done after it. */
  readonly peace: Attempt;
  /** Whether attempts follow one that has sent everything, as with "Re-run all jobs". */
  readonly goesOn: boolean;
};

export type PlannedFile = {
  readonly path: string;
  readonly template: 'png' | 'pdf' | 'jpg';
  /** Appended, to tell files apart; the same one makes the same file. */
  readonly tail: string;
  /** In bytes. */
  readonly padding: number;
};

export type Attempt = {
  readonly faults: readonly Fault[];
  readonly kill: Kill | null;
  /** Paths of the files that are built again before it, with other bytes. */
  readonly rebuilt: readonly string[];
};

/** A signal, sent when the sandbox has seen so many beginnings and ends of requests. */
export type Kill = {
  readonly signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT';
  readonly afterEvents: number;
  readonly delayMs: number;
};

export function makePlan(seed: number): Plan {
  const random = createRandom(seed);
  const files = makeFiles(random);
  const kind = random.pick(['bot', 'bot', 'post']);
  const recipients = ['a', 'b'].slice(0, random.integer(1, 2)).map((id) => `${kind}:${id}`);
  if (random.chance(0.2)) recipients.push('user:u');
  const hasReceipt = random.chance(0.93);
  const retries = random.pick([0, 0, 1, 1, 2]);
  const requests = files.length * (2 + recipients.length);
  // All of them or some, as builds do; every other run keeps its files.
  const share = random.pick([0, 0, 0.4, 1]);
  const rebuilt = () => files.map(({ path }) => path).filter(() => random.chance(share));
  return {
    seed,
    files,
    text: random.chance(0.4) ? `Build ${seed}` : null,
    recipients,
    concurrency: random.pick([1, 2, 4, 8]),
    retries,
    onUnknown: random.chance(0.25) ? 'resend' : 'fail',
    onChanged: random.chance(0.3) ? 'send' : 'skip',
    hasReceipt,
    attempts: Array.from({ length: hasReceipt ? random.integer(1, 3) : 1 }, (_, index) => ({
      faults: Array.from({ length: random.integer(0, 4) }, () => makeFault(random, retries)),
      kill: random.chance(0.4) ? makeKill(random, requests) : null,
      rebuilt: index === 0 ? [] : rebuilt(),
    })),
    peace: { faults: [], kill: null, rebuilt: rebuilt() },
    goesOn: random.chance(0.25),
  };
}

function makeFiles(random: Random): PlannedFile[] {
  const files: PlannedFile[] = [];
  const wanted = random.integer(1, 6);
  for (let index = 0; index < wanted; index += 1) {
    const twin = files[0];
    if (twin && random.chance(0.15)) {
      // The same content under the same name, in another folder: two messages all the same.
      files.push({ ...twin, path: `twin-${index}/${twin.path.split('/').at(-1)}` });
      continue;
    }
    const namesake = files[0] && random.chance(0.1) ? `other-${index}/${files[0].path}` : null;
    const template = random.pick(['png', 'pdf', 'jpg'] as const);
    const padding = random.chance(0.1) ? random.integer(100_000, 900_000) : 0;
    const tail = `tail ${index}`;
    // The same name with another content, or a name of its own.
    if (namesake) files.push({ path: namesake, template: files[0]!.template, tail, padding });
    else files.push({ path: `f${index}.${template}`, template, tail, padding });
  }
  return files;
}

function makeKill(random: Random, requests: number): Kill {
  return {
    signal: random.pick(['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const),
    // A request tells of itself twice.
    afterEvents: random.integer(1, requests * 2),
    delayMs: random.pick([0, 0, 0, 1, 2, 5, 20]),
  };
}

function makeFault(random: Random, retries: number): Fault {
  const step = random.pick(['upload_token', 'upload', 'upload', 'message', 'message', 'message'] as const);
  return {
    step,
    skip: random.integer(0, 5),
    times: random.chance(0.8) ? 1 : 2,
    effect: makeEffect(random, step, retries),
  };
}

/** A wait of no length, so that a thousand runs end in minutes; some draw the true one, of a second. */
const AT_ONCE = { 'retry-after': '0' };

function makeEffect(random: Random, step: 'upload_token' | 'upload' | 'message', retries: number): Effect {
  const quick = random.chance(0.8) ? { headers: AT_ONCE } : {};
  // Without Retry-After a 429 makes a run wait for ten seconds and more: only where it is not tried again.
  const limited = retries === 0 ? {} : { headers: { 'retry-after': random.pick(['0', '0', '1']) } };
  const everywhere: Effect[] = [
    { kind: 'reset_before' },
    { kind: 'reset_in', bytes: random.integer(0, 40) },
    { kind: 'reset_after' },
    { kind: 'status', status: random.pick([500, 502, 503, 504, 408]), ...quick },
    { kind: 'status', status: 502, ...quick, after: true },
    { kind: 'status', status: 429, ...limited },
    { kind: 'status', status: random.pick([400, 403, 404, 412, 413]) },
    { kind: 'html', status: random.pick([502, 200]) },
    { kind: 'bad_json' },
    { kind: 'wrong_shape' },
    { kind: 'redirect', location: 'http://127.0.0.1:9/' },
    { kind: 'cut_answer' },
    { kind: 'slow_answer', ms: 150 },
    { kind: 'close_after' },
    { kind: 'delay', ms: random.pick([100, 1400]) },
    { kind: 'huge_answer', bytes: 2_000_000 },
    { kind: 'refuse', connections: 1 },
    { kind: 'refuse', ms: random.pick([30, 300]) },
  ];
  const silent: Effect[] = [{ kind: 'hang' }, { kind: 'hang_after' }];
  if (step === 'upload') {
    everywhere.push(
      { kind: 'reset_in' },
      { kind: 'status', status: 401 },
      { kind: 'status', status: 413, early: true },
      { kind: 'slow_read', bytesPerSecond: 100_000 },
    );
    silent.push({ kind: 'slow_read', bytesPerSecond: 0 });
  }
  return random.pick(random.chance(0.08) ? silent : everywhere);
}
