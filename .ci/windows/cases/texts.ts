import { type Case, describe } from '../case.ts';

export const TEXTS: readonly Case[] = [
  {
    about: 'message_file with CRLF: one line end at its end is dropped, and no other character',
    files: { 'texts/message.txt': 'یک\r\n\r\nدو\r\n' },
    expected: '"یک\\r\\n\\r\\nدو"',
    async see({ step, sandbox }) {
      const ended = await step({ message_file: 'texts\\MESSAGE.txt' });
      return textsOf(sandbox) || describe(ended);
    },
  },
  {
    about: 'message_file outside the workspace, on another drive',
    files: { '../../mapped/message.txt': 'Hello' },
    expected: 'refused',
    async see({ step }) {
      const ended = await step({ message_file: 'T:\\message.txt' });
      return describe(ended).includes('lies outside the workspace') ? 'refused' : describe(ended);
    },
  },
  {
    about: 'message_file by its share',
    files: { 'message.txt': 'Hello' },
    expected: '"Hello"',
    async see({ step, sandbox }) {
      const ended = await step({ message_file: '{share}\\message.txt' });
      return textsOf(sandbox) || describe(ended);
    },
  },
  {
    about: 'lists and buttons with CRLF',
    files: { 'a.png': 'screenshot.png', 'b.pdf': 'report.pdf' },
    expected: 'sent [a.png, b.pdf] bot:team: 3, bot:other: 3',
    async see({ step, sandbox }) {
      const ended = await step({
        files: 'a.png\r\nb.pdf\r\n',
        conversation_id: 'team\r\nother\r\n',
        message: 'Hello\r\n',
        buttons: '- caption: Open\r\n  link: https://example.com/\r\n',
      });
      const chats = Object.entries(sandbox.chats()).map(([chat, messages]) => `${chat}: ${messages.length}`);
      return `${describe(ended)} ${chats.join(', ')}`;
    },
  },
  {
    about: 'the command line takes names as they stand, with \\',
    files: { 'build/[x].png': 'screenshot.png', 'build/a.pdf': 'report.pdf' },
    expected: '0 checked [build/[x].png, build/a.pdf]',
    async see({ cli }) {
      const { code, stdout, stderr } = await cli([
        'check',
        '--json',
        '.\\build\\[x].png',
        '{work}\\build\\A.pdf',
      ]);
      const { status, results } = JSON.parse(stdout || '{"status":"nothing","results":[]}');
      const paths = results.map(({ path }: { path: string }) => path).join(', ');
      return `${code} ${status} [${paths}]${code === 0 ? '' : stderr}`;
    },
  },
];

function textsOf(sandbox: Parameters<Case['see']>[0]['sandbox']): string {
  const messages = Object.values(sandbox.chats()).flat();
  return messages.map(({ text }) => JSON.stringify(text)).join(', ');
}
