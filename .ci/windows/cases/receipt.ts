import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, describe } from '../case.ts';

const FILES = { 'out/a.png': 'screenshot.png', 'out/b.pdf': 'report.pdf' };
const INPUTS = { files: 'out\\*', receipt: 'kept\\new\\receipt.jsonl' };
const SECOND = { env: { GITHUB_RUN_ATTEMPT: '2' } };

export const RECEIPT: readonly Case[] = [
  {
    about: 'a receipt in new folders, and a second attempt',
    files: FILES,
    expected: 'sent [out/a.png, out/b.pdf], then sent [out/a.png, out/b.pdf]; 2 messages, receipt.jsonl',
    async see({ step, sandbox, work }) {
      const [first, second] = [await step(INPUTS), await step(INPUTS, SECOND)];
      const kept = readdirSync(join(work, 'kept', 'new'));
      return `${describe(first)}, then ${describe(second)}; ${messages(sandbox)} messages, ${kept}`;
    },
  },
  {
    about: 'a receipt whose last line is torn is cut, and goes on',
    files: FILES,
    expected:
      'sent [out/a.png, out/b.pdf]: asked, asked, asked, sent, sent, uploaded, uploaded, uploaded; 2 messages, 0 twice',
    async see({ step, sandbox, work }) {
      sandbox.fault({ step: 'message', skip: 1, times: 1, effect: { kind: 'status', status: 403 } });
      await step(INPUTS);
      const path = join(work, 'kept', 'new', 'receipt.jsonl');
      const { length } = readFileSync(path);
      // The refusal of the second message, torn: it is in doubt, and sent again as asked.
      truncateSync(path, length - 20);
      const ended = await step({ ...INPUTS, on_unknown: 'resend' }, SECOND);
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      const events = lines.map((line) => JSON.parse(line).event).sort();
      const sent = Object.values(sandbox.chats()).flat();
      const twice = sent.length - new Set(sent.map(({ media }) => media?.sha256)).size;
      return `${describe(ended)}: ${events.join(', ')}; ${sent.length} messages, ${twice} twice`;
    },
  },
  {
    about: 'receipt and results_file, named in other case, that a pattern matches are left out',
    files: FILES,
    expected: 'sent [out/a.png, out/b.pdf]',
    async see({ step }) {
      await step({ files: 'out/*', receipt: 'out/receipt.jsonl', results_file: 'out/results.json' });
      return describe(
        await step(
          { files: 'out/*', receipt: 'OUT\\Receipt.jsonl', results_file: 'Out\\RESULTS.json' },
          SECOND,
        ),
      );
    },
  },
  {
    about: 'files in other case in the second attempt count as sent',
    files: FILES,
    expected: '2 messages',
    async see({ step, sandbox }) {
      await step(INPUTS);
      await step({ ...INPUTS, files: 'OUT\\*' }, SECOND);
      return `${messages(sandbox)} messages`;
    },
  },
  {
    about: 'results_file with \\, in an existing folder, holds what the output results does',
    files: FILES,
    expected: 'equal, paths out/a.png, out/b.pdf',
    async see({ step, work }) {
      const { outputs } = await step({ files: 'out\\*', results_file: 'out\\results.json' });
      const text = readFileSync(join(work, 'out', 'results.json'), 'utf8').trim();
      const paths = JSON.parse(text).map(({ path }: { path: string }) => path);
      return `${text === outputs.results ? 'equal' : 'not equal'}, paths ${paths.join(', ')}`;
    },
  },
  {
    about: 'summary and outputs are whole',
    files: FILES,
    expected: 'summary names a.png and b.pdf; status sent, sent_count 2, 2 tokens',
    async see({ step }) {
      const { outputs, summary } = await step({ files: 'out\\*' });
      const named = ['a.png', 'b.pdf'].filter((name) => summary.includes(name)).join(' and ');
      const tokens = JSON.parse(outputs.media_tokens ?? '[]').length;
      return `summary names ${named}; status ${outputs.status}, sent_count ${outputs.sent_count}, ${tokens} tokens`;
    },
  },
];

function messages(sandbox: Parameters<Case['see']>[0]['sandbox']): number {
  return Object.values(sandbox.chats()).flat().length;
}
