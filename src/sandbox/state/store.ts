import type { ChatMessage, LoggedRequest, SandboxEvent, Upload } from './records.ts';

/** A sandbox left running for weeks must not grow without end; tests stay far below. */
const MAX_REQUESTS = 50_000;

type StoreOptions = { readonly keepBytes: boolean; readonly keepBytesLimit: number };

/** The chats, uploads and requests of one sandbox. Nothing here knows HTTP. */
export function createStore({ keepBytes, keepBytesLimit }: StoreOptions) {
  const messages: ChatMessage[] = [];
  const uploads = new Map<string, Upload>();
  const bytes = new Map<string, Buffer>();
  let messageCount = 0;
  let keptBytes = 0;
  const requests: LoggedRequest[] = [];
  const listeners = new Set<(event: SandboxEvent) => void>();

  function emit(event: SandboxEvent): void {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch {
        // A listener that throws must not fail the request under way.
      }
    }
  }

  /** Over the limit the oldest bytes are dropped; their hash and size stay. */
  function keep(token: string, content: Buffer): void {
    if (content.length > keepBytesLimit) return;
    bytes.set(token, content);
    keptBytes += content.length;
    for (const [oldest, old] of bytes) {
      if (keptBytes <= keepBytesLimit) break;
      bytes.delete(oldest);
      keptBytes -= old.length;
    }
  }

  return {
    /** Whether an upload should collect its bytes at all. */
    keepBytes,
    emit,
    on(listener: (event: SandboxEvent) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addRequest(request: LoggedRequest): void {
      requests.push(request);
      if (requests.length > MAX_REQUESTS) requests.shift();
      emit({ type: 'request', request });
    },
    addUpload(upload: Upload, content: Buffer | null): void {
      uploads.set(upload.media_token, upload);
      if (content !== null) keep(upload.media_token, content);
      emit({ type: 'upload', upload });
    },
    addMessage(message: Omit<ChatMessage, 'id'>): ChatMessage {
      messageCount += 1;
      const stored = { id: `message-${messageCount}`, ...message };
      messages.push(stored);
      emit({ type: 'message', message: stored });
      return stored;
    },
    /** Removes all chats, uploads and requests. */
    clear(): void {
      messages.length = 0;
      uploads.clear();
      bytes.clear();
      keptBytes = 0;
      requests.length = 0;
      emit({ type: 'cleared' });
    },
    upload: (token: string): Upload | undefined => uploads.get(token),
    bytesOf: (token: string): Buffer | undefined => bytes.get(token),
    uploads: (): Upload[] => [...uploads.values()],
    requests: (): LoggedRequest[] => requests,
    messages: (): ChatMessage[] => messages,
    chats(): Record<string, ChatMessage[]> {
      const chats: Record<string, ChatMessage[]> = {};
      for (const message of messages) {
        chats[message.recipient] ??= [];
        chats[message.recipient]?.push(message);
      }
      return chats;
    },
  };
}

export type Store = ReturnType<typeof createStore>;
