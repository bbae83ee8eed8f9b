import type { PeerAnswer, PeerRequest } from './exchange.ts';

/** The newest release. Each run makes one of its own. */
let release: Readonly<Record<string, unknown>> | null = null;
let assets: { id: number; name: string }[] = [];
let ids = 0;

/**
 * GitHub's releases as far as a text with files needs them: a draft, its assets, and its publication. `null` for other
 * paths. Source: docs.github.com/rest/releases.
 */
export function answerRelease({ method, path, fields, url }: PeerRequest): PeerAnswer | null {
  const [, rest = null] = /^\/repos\/[^/]+\/[^/]+\/releases(.*)$/.exec(path) ?? [];
  if (rest === null) return null;
  // Each run finds no release of its tag yet, and all it has made itself.
  if (rest.startsWith('/tags/')) return { status: 404, body: { message: 'Not Found' } };
  if (rest === '' && method === 'GET') return { status: 200, body: release === null ? [] : [release] };
  if (rest === '' && method === 'POST') {
    ids += 1;
    assets = [];
    release = {
      ...fields,
      id: ids,
      html_url: `${url}/release`,
      upload_url: `${url}${path}/${ids}/assets{?name,label}`,
      assets: [],
    };
    return { status: 201, body: release, ...(fields.body ? { received: 'text' } : {}) };
  }
  if (rest.endsWith('/assets') && method === 'GET') return { status: 200, body: assets };
  if (rest.endsWith('/assets')) {
    // Without a name the caller takes it for what it gave.
    const asset = { id: assets.length + 1, name: '' };
    assets.push(asset);
    return { status: 201, body: asset, received: 'file' };
  }
  if (method === 'PATCH') {
    release = { ...release, ...fields };
    return { status: 200, body: release };
  }
  return null;
}
