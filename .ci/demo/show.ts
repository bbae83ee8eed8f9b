import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { StepResult } from '../../test/helpers/runner.ts';

/** What the demo prints. */

const say = (line = '') => process.stdout.write(`${line}\n`);

export function showTitle(title: string): void {
  say();
  say(`━━━ ${title} ${'━'.repeat(Math.max(3, 74 - title.length))}`);
}

/** The log as GitHub shows it: commands to the runner are carried out or hidden. */
export function showLog({ stdout, stderr }: StepResult): void {
  for (const line of `${stdout}${stderr}`.split(/\r?\n/)) {
    if (/^::(add-mask|debug|endgroup)/.test(line)) continue;
    const [, kind, text = ''] = /^::(group|error|warning|notice)[^:]*::(.*)$/.exec(line) ?? [];
    if (kind === undefined) say(`  ${line}`);
    else say(kind === 'group' ? `▸ ${text}` : `  ${kind.toUpperCase()} ${text}`);
  }
}

export function showOutputs({ outputs }: StepResult): void {
  for (const [name, value] of Object.entries(outputs)) {
    say(`${name}: ${value.length > 300 ? `${value.slice(0, 300)}… (${value.length} characters)` : value}`);
  }
}

export function showSummary({ summary }: StepResult): void {
  say(summary.trim());
}

/** What the chats hold, each file compared with the one on disk. */
export function showChats(sandbox: Sandbox, workspace: string): void {
  for (const [recipient, messages] of Object.entries(sandbox.chats())) {
    say(`${recipient}: ${messages.length} messages`);
    for (const { text, media, buttons, sender_buttons, receiver_buttons } of messages) {
      if (text !== null) say(`  text   ${JSON.stringify(text)}`);
      if (media !== null) {
        const same = media.sha256 === sha256Of(join(workspace, media.file_name));
        const name = stripVTControlCharacters(media.file_name);
        say(
          `  ${media.media_type.padEnd(6)} ${name}, ${media.size} bytes, ${same ? 'byte for byte as on disk' : 'NOT AS ON DISK'}`,
        );
      }
      for (const [name, grid] of Object.entries({ buttons, sender_buttons, receiver_buttons })) {
        if (grid) say(`         ${name}: ${captionsOf(grid)}`);
      }
    }
  }
}

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function captionsOf(grid: unknown): string {
  const { rows } = grid as { rows: { buttons: { caption: string }[] }[] };
  return rows.map(({ buttons }) => buttons.map(({ caption }) => `[${caption}]`).join(' ')).join(' / ');
}
