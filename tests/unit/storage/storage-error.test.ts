import { expect, it } from 'vitest';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { storageError } from '../../../src/storage/storage-error.ts';

it.each([
  ['the quota', new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'storage-full'],
  [
    'a full disk in Chromium',
    new DOMException('Failed to write blobs (IOError)', 'DataError'),
    'storage-full',
  ],
  [
    'a quota wrapped twice',
    { name: 'AbortError', inner: { name: 'X', inner: { name: 'QuotaExceededError' } } },
    'storage-full',
  ],
  ['anything else', new DOMException('Connection lost', 'UnknownError'), 'storage-failed'],
  ['what has a code already', new TikiyaError('not-found'), 'not-found'],
])('%s', (_name, thrown, code) => expect(storageError(thrown).code).toBe(code));
