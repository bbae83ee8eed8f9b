import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import type { Case } from '../case.ts';

const FILES = { 'a.png': 'screenshot.png', 'b.pdf': 'report.pdf' };

/** Calls it when the first message is under way. */
function onFirstMessage(sandbox: Sandbox, call: () => void): void {
  const stop = sandbox.on((event) => {
    if (event.type !== 'request' || event.request.step !== 'message') return;
    stop();
    call();
  });
}

export const CANCEL: readonly Case[] = [
  {
    about: 'Ctrl-C while a message is under way: it is waited for, the next is not sent, all is told',
    files: FILES,
    expected: '1 partial: a.png sent, b.pdf not_sent; 1 message; summary written',
    async see({ step, sandbox }) {
      sandbox.fault({ step: 'message', effect: { kind: 'delay', ms: 2000 } });
      const { code, outputs, summary } = await step(
        { files: '*' },
        { onStart: (pressCtrlC) => onFirstMessage(sandbox, pressCtrlC) },
      );
      const files = JSON.parse(outputs.results ?? '[]') as {
        name: string;
        deliveries: { status: string }[];
      }[];
      const told = files.map(({ name, deliveries }) => `${name} ${deliveries.map(({ status }) => status)}`);
      const messages = Object.values(sandbox.chats()).flat().length;
      return `${code} ${outputs.status}: ${told.join(', ')}; ${messages} message; summary ${summary === '' ? 'empty' : 'written'}`;
    },
  },
  {
    about: 'Ctrl-C twice on the command line: a message that hangs is waited for no longer',
    files: FILES,
    expected: '1 a.png unknown, b.pdf not_sent, within 5 s',
    async see({ cli, sandbox }) {
      sandbox.fault({ step: 'message', effect: { kind: 'hang' } });
      const { url } = sandbox;
      let pressed = 0;
      const { code, stdout, stderr } = await cli(
        ['post', '*', '--conversation-id', 'team', '--api-url', url, '--upload-url', url, '--json'],
        {
          onStart: (pressCtrlC) =>
            onFirstMessage(sandbox, () => {
              pressed = performance.now();
              pressCtrlC();
              setTimeout(pressCtrlC, 1000);
            }),
        },
      );
      const seconds = (performance.now() - pressed) / 1000;
      const { results } = JSON.parse(stdout || `{"results":[]}`);
      const told = results.map(
        ({ name, deliveries }: { name: string; deliveries: { status: string }[] }) =>
          `${name} ${deliveries.map(({ status }) => status)}`,
      );
      const time = seconds < 5 ? 'within 5 s' : `after ${seconds.toFixed(1)} s`;
      return `${code} ${told.join(', ')}, ${time}${told.length === 0 ? stderr : ''}`;
    },
  },
];
