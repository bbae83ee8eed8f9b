import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUT_NAMES, type InputName } from '../inputs/table.ts';
import { describeOption, type OptionText } from './options.ts';

/** Adds inputs as options, in the order of action.yml: the help lists them as the README does. */
export function addInputs(command: Command, inputs: Partial<Record<InputName, OptionText>>): void {
  for (const input of INPUT_NAMES) {
    const text = inputs[input];
    if (!text) continue;
    const { flags, about, many } = describeOption(input, text);
    const option = new Option(flags, about);
    if (many) option.argParser(collect);
    // No defaults here: what is left out has the input's own.
    command.addOption(option);
  }
}

/** For an option that may be repeated. */
export function collect(value: string, before?: string[]): string[] {
  return [...(before ?? []), value];
}

export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError('Allowed: 0 to 65535.');
}
