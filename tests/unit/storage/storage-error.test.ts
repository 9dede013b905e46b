import { expect, it } from 'vitest';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { coded, guarded, storageError } from '../../../src/storage/storage-error.ts';

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

it('begins work once more that Firefox did not let begin after a full disk, and only that', async () => {
  const notBegun = new DOMException(
    'A mutation operation was attempted on a database that did not allow mutations.',
    'InvalidStateError',
  );
  const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  const failing = (...errors: readonly Error[]) => {
    let tries = 0;
    return async () => {
      const error = errors[tries];
      tries += 1;
      if (error) throw error;
      return tries;
    };
  };
  expect(await guarded(failing(notBegun))).toBe(2);
  await expect(guarded(failing(notBegun, full))).rejects.toMatchObject({ code: 'storage-full' });
  await expect(guarded(failing(notBegun, notBegun))).rejects.toMatchObject({ code: 'storage-failed' });
  await expect(guarded(failing(full))).rejects.toMatchObject({ code: 'storage-full' });
  // What writes more than one transaction is not begun twice.
  await expect(coded(failing(notBegun))).rejects.toMatchObject({ code: 'storage-failed' });
});
