import { makeWorkspace, openSandbox } from '../helpers/workspace.ts';
import { type Inputs, runInProcess, type Transcript } from './run-in-process.ts';

/** The log of a run until both files of a scene are checked. */
export const CHECKED = [
  '# Find files',
  'Found 2 files.',
  '# Check files',
  'photo.jpg (JPEG, 24.1 KB): ok',
  'report.pdf (PDF, 8.89 KB): ok',
];
export const UPLOADED = ['Uploaded photo.jpg (24.1 KB) in 0 ms', 'Uploaded report.pdf (8.89 KB) in 0 ms'];

/**
 * Two files and a text, to be sent to the chats `a` and `b`; one upload at a time.
 *
 * @param defaults inputs of every run of the scene
 */
export async function openScene(defaults: Inputs = {}) {
  const [workspace, sandbox] = [await makeWorkspace(), await openSandbox()];
  for (const name of ['photo.jpg', 'report.pdf']) await workspace.sample(name, name);
  const all = {
    conversation_id: 'a\nb',
    files: '*.jpg\n*.pdf',
    message: 'Release {{tag}}',
    concurrency: '1',
    ...defaults,
  };
  /** `cancelAt`: the beginning of the line of the log at which the run is cancelled. */
  const send = (
    inputs: Inputs = {},
    { attempt = 1, cancelAt }: { attempt?: number; cancelAt?: string } = {},
  ): Promise<Transcript> => {
    const canceller = new AbortController();
    const onLine = (line: string) => {
      if (cancelAt !== undefined && line.startsWith(cancelAt)) canceller.abort(new Error('cancelled'));
    };
    const given = { ...all, ...inputs };
    return runInProcess({ workspace: workspace.path, sandbox, inputs: given, attempt, canceller, onLine });
  };
  return { workspace, sandbox, send };
}
