import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What an action is started with. */
export type Start = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
};

/** Another action, and how it is asked for the same work. */
export type Peer = {
  /** As its folder is called: the last part of its repository's name. */
  readonly name: string;
  /** A text with files, or one of the two where it can't do both. */
  readonly work: (server: string, job: Job) => Start | null;
  /** A start that ends on its inputs, before any request. */
  readonly wrong: Start;
};

export type Job = { readonly text: string; readonly files: string | null };

const TOKEN = 'peer-token';

/** Those that can be pointed at a server of one's own. */
export const PEERS: readonly Peer[] = [
  {
    name: 'slack-upload-file',
    work: (server, { text, files }) =>
      files === null
        ? null
        : {
            inputs: {
              slack_token: TOKEN,
              slack_api_url: `${server}/api/`,
              channel_id: 'C1',
              file_path: files,
              initial_comment: text,
            },
          },
    wrong: { inputs: { file_path: '*.png' } },
  },
  {
    name: 'slack-github-action',
    work: (server, { text, files }) =>
      files !== null
        ? null
        : {
            inputs: {
              token: TOKEN,
              api: `${server}/api/`,
              method: 'chat.postMessage',
              payload: JSON.stringify({ channel: 'C1', text }),
            },
          },
    wrong: { inputs: { payload: '{}' } },
  },
  {
    name: 'action-gh-release',
    work: (server, { text, files }) => ({
      inputs: { token: TOKEN, tag_name: 'v1', body: text, ...(files === null ? {} : { files }) },
      env: { GITHUB_API_URL: server },
    }),
    wrong: { inputs: { token: TOKEN } },
  },
];

/** Those that lie in `folder`, each in a folder of its own with its `action.yml`. */
export function peersIn(folder: string): (Peer & { readonly folder: string })[] {
  return PEERS.map((peer) => ({ ...peer, folder: join(folder, peer.name) })).filter((peer) =>
    existsSync(join(peer.folder, 'action.yml')),
  );
}
