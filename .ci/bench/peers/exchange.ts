/** What has arrived since the last time it was asked for: a run that did not do its work would seem fast. */
export type Received = { texts: number; files: number; bytes: number; requests: number };

export type PeerRequest = {
  readonly method: string;
  readonly path: string;
  /** `{}` for what is no JSON and no form, such as a file. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of the body. */
  readonly bytes: number;
  /** Of this server. */
  readonly url: string;
};

export type PeerAnswer = {
  readonly status: number;
  readonly body: unknown;
  /** What the request brought. */
  readonly received?: 'text' | 'file';
};
