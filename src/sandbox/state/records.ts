import type { IncomingHttpHeaders } from 'node:http';
import type { Fault } from '../faults/fault.ts';
import type { Step } from '../step.ts';

/** The kind of recipient, as the sender addressed it. */
export type RecipientKind = 'bot' | 'post' | 'user';

/** A file that was uploaded and accepted. */
export type Upload = {
  media_token: string;
  media_type: string;
  /** As in the multipart header, still percent-encoded. */
  file_name: string;
  /** The part's own Content-Type. */
  part_type: string;
  size: number;
  sha256: string;
  /** Of the whole request, in bytes. */
  content_length: number;
  /** The multipart field's name. */
  field: string;
  /** Milliseconds since 1970. */
  at: number;
};

export type MediaOfMessage = { sha256: string; size: number; file_name: string; media_type: string };

/** A message that arrived in a chat. Exactly one of `text` and `media_token` is set. */
export type ChatMessage = {
  id: string;
  /** `bot:ID`, `post:ID` or `user:ID`. */
  recipient: string;
  conversation_id: string;
  /** `BOT` for the app's own messages, `HUMAN` for a user's. */
  sender: 'BOT' | 'HUMAN';
  text: string | null;
  media_token: string | null;
  /** `null` for a text, and for a token that was given in the options instead of uploaded. */
  media: MediaOfMessage | null;
  /** As they were sent; of bot chats and users. */
  buttons: unknown;
  /** As they were sent; of post conversations. */
  sender_buttons: unknown;
  receiver_buttons: unknown;
  at: number;
};

export type LoggedRequest = {
  /** Counts from 1, in the order in which the heads arrived. */
  id: number;
  step: Step;
  method: string;
  /** As in the request line, with the query. */
  path: string;
  /** Of the response's head; `null` when none was sent, or not yet. */
  status: number | null;
  at: number;
  /** Until the response was sent or the connection closed; `null` until then. */
  duration_ms: number | null;
  recipient?: string;
  /** As Node joins them: lower case, duplicates merged. */
  headers: IncomingHttpHeaders;
  /** As they were sent: name, value, name, value. */
  raw_headers: string[];
  /** The text of the request's body; `null` for an upload and for a body that was never read. */
  body: string | null;
  /** How much of the body was read. */
  body_bytes: number;
  /** Counts from 1. Two requests with the same number shared a kept-alive connection. */
  connection: number;
  /** The message of the error that it was answered with, if it was. */
  problem?: string;
  /** Whether the request did what it asked for, whatever the response said. */
  took_effect: boolean;
  /** The kind of the fault that was applied to this request. */
  fault?: string;
};

/** Plain JSON: the same over HTTP (`/_sandbox/state`) and in the process. */
export type SandboxState = {
  chats: Record<string, ChatMessage[]>;
  uploads: Upload[];
  requests: LoggedRequest[];
  /** Those that have not run out. */
  faults: Fault[];
  /** Where the messages of users are sent to, if anywhere. */
  events_url: string | null;
};

/** A change, as it is made. A request is emitted when it begins and again when it ends. */
export type SandboxEvent =
  | { type: 'request'; request: LoggedRequest }
  | { type: 'upload'; upload: Upload }
  | { type: 'message'; message: ChatMessage }
  | { type: 'faults'; faults: Fault[] }
  | { type: 'cleared' };
