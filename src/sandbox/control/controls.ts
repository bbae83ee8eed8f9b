import type { Fault } from '../faults/fault.ts';
import type { ChatMessage, LoggedRequest, SandboxEvent, SandboxState, Upload } from '../state/records.ts';
import type { UserMessage, UserMessageResult } from './user-message.ts';

/** What can be read of a running sandbox and changed in it, in the process as over HTTP. All of it is plain JSON. */
export type SandboxControls = {
  state(): SandboxState;
  /** By `bot:ID`, `post:ID` or `user:ID`, each in the order of arrival. */
  chats(): Record<string, ChatMessage[]>;
  uploads(): Upload[];
  requests(): LoggedRequest[];
  /** Adds a fault after the others; a TypeError if it is invalid. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Removes all chats, uploads and requests; tokens and faults stay. */
  clear(): void;
  /** Writes to the bot as a user; a TypeError if the message is invalid. */
  writeAsUser(message: UserMessage): Promise<UserMessageResult>;
  /** Calls the listener on each change; returns what stops that. */
  on(listener: (event: SandboxEvent) => void): () => void;
};
