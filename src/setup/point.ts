/** One thing that `doctor` looked at. All texts are ready to be shown. */
export type Point = {
  /** Its name: a host, an environment variable, a permission. */
  readonly name: string;
  readonly status: 'ok' | 'failed' | 'not_known';
  /** What was seen. */
  readonly seen: string;
  /** What to do about it; '' when nothing is to be done. */
  readonly advice: string;
};

export const ok = (name: string, seen: string, advice = ''): Point => ({ name, status: 'ok', seen, advice });
export const failed = (name: string, seen: string, advice: string): Point => ({
  name,
  status: 'failed',
  seen,
  advice,
});
export const notKnown = (name: string, seen: string, advice = ''): Point => ({
  name,
  status: 'not_known',
  seen,
  advice,
});
