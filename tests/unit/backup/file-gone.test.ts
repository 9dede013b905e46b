import { expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { unlockBackup } from '../../../src/backup/unlock-backup.ts';
import { verifyFiles } from '../../../src/backup/verify-files.ts';
import { codeOf } from '../../../src/domain/errors.ts';
import { backupOf, never, nothing, smallLibrary } from './library.ts';

const gone = (): DOMException =>
  new DOMException('The requested file could not be read.', 'NotReadableError');

/** A file that is read so many times and then is not there any more. */
function goneAfter(file: Blob, reads: { left: number; done: number }): Blob {
  const slice: Blob['slice'] = (from, until, type) => {
    const part = file.slice(from, until, type);
    const once = <Got>(read: () => Promise<Got>) => {
      reads.left -= 1;
      reads.done += 1;
      return reads.left < 0 ? Promise.reject(gone()) : read();
    };
    return Object.assign(part, {
      arrayBuffer: () => once(() => Blob.prototype.arrayBuffer.call(part)),
      text: () => once(() => Blob.prototype.text.call(part)),
    });
  };
  return Object.assign(file.slice(), { slice });
}

async function readAll(file: Blob): Promise<string | undefined> {
  try {
    const openFile = () => Promise.reject(new Error('nothing is locked here'));
    const unlocked = await unlockBackup(file, undefined, openFile, never());
    if (unlocked === 'want-password') return unlocked;
    await verifyFiles(await openBackup(unlocked.file, never()), nothing, never());
    return undefined;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

it('says of a backup that was pulled out while it was read that the file cannot be read', async () => {
  const { db } = await smallLibrary();
  const backup = await backupOf(db);
  const whole = { left: Number.POSITIVE_INFINITY, done: 0 };
  expect(await readAll(goneAfter(backup, whole))).toBeUndefined();
  expect(whole.done).toBeGreaterThan(2);
  for (let left = 0; left < whole.done; left += 1)
    expect(await readAll(goneAfter(backup, { left, done: 0 })), `read ${left}`).toBe('file-unreadable');
});
