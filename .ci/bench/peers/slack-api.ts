import type { PeerAnswer, PeerRequest } from './exchange.ts';

let files = 0;

/**
 * Slack's Web API as far as a message with files needs it: an address for each file, the files, and one call that puts
 * them into a channel, with a text or without. `null` for other paths.
 * Source: docs.slack.dev/messaging/working-with-files and its methods' pages.
 */
export function answerSlack({ path, fields, url }: PeerRequest): PeerAnswer | null {
  switch (path) {
    case '/api/files.getUploadURLExternal': {
      files += 1;
      return done({ upload_url: `${url}/slack-upload/${files}`, file_id: `F${files}` });
    }
    case '/api/files.completeUploadExternal': {
      const listed = JSON.parse(String(fields.files ?? '[]')) as unknown[];
      const answer = done({ files: listed });
      return fields.initial_comment ? { ...answer, received: 'text' } : answer;
    }
    case '/api/chat.postMessage': {
      const { channel, text } = fields;
      return { ...done({ channel, ts: '1.1', message: { text, ts: '1.1' } }), received: 'text' };
    }
    default:
      return path.startsWith('/slack-upload/') ? { ...done({}), received: 'file' } : null;
  }
}

function done(body: Readonly<Record<string, unknown>>): PeerAnswer {
  return { status: 200, body: { ok: true, ...body } };
}
