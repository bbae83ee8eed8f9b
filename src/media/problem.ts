/** What can be wrong with a file. The codes are stable: users match on them. */
export const PROBLEM_CODES = [
  'unsupported_extension',
  'content_mismatch',
  'too_large',
  'size_ambiguous',
  'empty',
  'truncated',
  'encrypted',
  'video_in_voice',
  'no_video',
  'not_a_file',
  'unreadable',
  'outside_workspace',
  'changed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type Severity = 'error' | 'warning';

/** `message` says what was found, what is allowed and what to do. It may hold parts of a file's name: untrusted text. */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
};

/** Joins the sentences of a message; `null` stands for one that is left out. */
export function problem(code: ProblemCode, severity: Severity, ...sentences: (string | null)[]): Problem {
  return { code, severity, message: sentences.filter((sentence) => sentence !== null).join(' ') };
}
