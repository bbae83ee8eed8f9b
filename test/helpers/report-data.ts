import type { Item } from '../../src/delivery/item.ts';
import type { Delivery, DeliveryStatus, Outcome } from '../../src/delivery/outcome.ts';
import type { InvalidFile, ValidFile } from '../../src/media/file.ts';
import type { Problem } from '../../src/media/problem.ts';
import type { Report, Result } from '../../src/report/report.ts';

export const WARNING: Problem = {
  code: 'size_ambiguous',
  severity: 'warning',
  message: 'Perhaps too large.',
};
export const ERROR: Problem = { code: 'empty', severity: 'error', message: 'Is empty.' };

export function validFile(name: string, more: Partial<ValidFile> = {}): ValidFile {
  return {
    valid: true,
    path: `out/${name}`,
    name,
    realPath: `/work/out/${name}`,
    mediaType: 'image',
    format: 'PNG',
    mimeType: 'image/png',
    size: 1_234_567,
    sha256: '0'.repeat(64),
    identity: { device: 1n, inode: 1n, size: 1n, modifiedNs: 1n, changedNs: 1n },
    problems: [],
    ...more,
  };
}

export function invalidFile(name: string, more: Partial<InvalidFile> = {}): InvalidFile {
  return {
    valid: false,
    path: `out/${name}`,
    name,
    mediaType: null,
    format: null,
    mimeType: null,
    size: null,
    sha256: null,
    problems: [ERROR],
    ...more,
  };
}

export const textItem: Item = { kind: 'text', text: 'Hi', source: 'Hi' };
export const tokenItem: Item = { kind: 'token', mediaToken: 'given' };
export const fileItem = (file: ValidFile): Item => ({ kind: 'file', file });

export function delivery(status: DeliveryStatus, more: Partial<Delivery> = {}): Delivery {
  return { recipient: 'bot:team', status, error: null, ...more };
}

export function outcomeOf(more: Partial<Outcome>): Outcome {
  return { uploads: [], deliveries: [], unchecked: [], conversationIds: [], ended: null, ...more };
}

/** What a result has of a valid file. */
export function resultOf(name: string, more: Partial<Result> = {}): Result {
  return {
    path: `out/${name}`,
    name,
    media_type: 'image',
    format: 'PNG',
    mime_type: 'image/png',
    size: 1_234_567,
    sha256: '0'.repeat(64),
    media_token: null,
    status: 'sent',
    problems: [],
    deliveries: [],
    ...more,
  };
}

export function reportOf(more: Partial<Report>): Report {
  return {
    results: [],
    messageDeliveries: [],
    conversationIds: [],
    uploadFailures: [],
    status: 'sent',
    errors: [],
    skipsInvalid: false,
    failed: false,
    receipt: null,
    ...more,
  };
}
