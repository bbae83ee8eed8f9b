import { listenForEvents } from '../setup/listen.ts';
import { DONE, NOT_DONE, WRONG_USAGE } from './exit-codes.ts';
import type { OptionValues } from './options.ts';
import { runSetup } from './setup.ts';

export type ListenCommand = { readonly port: number; readonly host: string; readonly once: boolean };

/** Receives the app's events, and prints the id of each conversation. */
export async function runListen({ port, host, once }: ListenCommand, options: OptionValues): Promise<void> {
  await runSetup(options, 'Stopping.', async ({ context, print, refuse }) => {
    const identificationKey = process.env.DIVAR_IDENTIFICATION_KEY?.trim() ?? '';
    if (identificationKey === '') {
      refuse([
        'DIVAR_IDENTIFICATION_KEY is empty. Give the identification key that the Kenar panel shows beside the events address; without it anybody could send events.',
      ]);
      return WRONG_USAGE;
    }
    let printed: Promise<void> = Promise.resolve();
    const count = await listenForEvents({ port, host, once, identificationKey }, context, (id) => {
      printed = print(`${id}\n`);
    });
    await printed;
    return once && count === 0 ? NOT_DONE : DONE;
  });
}
