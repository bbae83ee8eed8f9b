import { randomBytes } from 'node:crypto';
import type { Host } from '../helpers/host.ts';
import type { StepResult } from '../helpers/runner.ts';

export type SecretName =
  | 'api_key'
  | 'access_token'
  | 'refresh_token'
  | 'client_secret'
  | 'github_token'
  | 'proxy';

/**
 * A value that can't be there by chance, with everything in it that some form escapes. What is searched for are its
 * two ends, so that half a secret is found too.
 */
export function markerFor(name: SecretName): string {
  const plain = name.replace('_', '');
  return `MK${plain}${randomBytes(8).toString('hex')}+/="\\%&'<>${randomBytes(8).toString('hex')}${plain}KM`;
}

/** What to search a text for when it must not give away `secret`: its ends, plain and as base64 may hold them. */
export function needlesOf(secret: string): string[] {
  const ends = [secret.slice(0, 14), secret.slice(-14)];
  return [...ends, ...ends.flatMap(base64Cores)];
}

/** The characters that are the same wherever in a longer text the bytes stand: of the three shifts, the inner ones. */
function base64Cores(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.from('.'.repeat(shift) + text).toString('base64');
    const whole = Math.floor((text.length + shift) / 3) * 4;
    return encoded.slice(shift === 0 ? 0 : 4, whole);
  });
}

/** Tokens that the API gave out, for any reader. */
export function tokensIn(hosts: readonly Host[]): string[] {
  const fields = /"(?:token|access_token|refresh_token)":"([!#-[\]-~]{20,})"/g;
  return hosts.flatMap((host) => [...host.answered().matchAll(fields)].map((match) => match[1] as string));
}

/** All that a step leaves behind, without the lines that tell the runner what to mask. */
export function tracesOf(step: StepResult): Record<string, string> {
  const stdout = step.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  return { stdout, stderr: step.stderr, summary: step.summary, outputs: JSON.stringify(step.outputs) };
}

export type Search = { places: number; characters: number; needles: number; found: string[] };

export function search(texts: Readonly<Record<string, string>>, secrets: readonly string[]): Search {
  const needles = secrets.flatMap(needlesOf);
  const found = Object.entries(texts).flatMap(([place, text]) =>
    needles
      .filter((needle) => text.includes(needle))
      .map(
        (needle) =>
          `${place}: ${needle} in …${text.slice(Math.max(0, text.indexOf(needle) - 80), text.indexOf(needle) + 40)}…`,
      ),
  );
  const characters = Object.values(texts).reduce((sum, text) => sum + text.length, 0);
  return { places: Object.keys(texts).length, characters, needles: needles.length, found };
}
