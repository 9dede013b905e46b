import { TikiyaError } from '../domain/errors.ts';
import type { ScratchFile } from '../storage/scratch-file.ts';
import { storageError } from '../storage/storage-error.ts';
import { damaged } from './archive-reader.ts';
import { sealOf, unseal } from './sealed-file.ts';

/** A backup's archive, unlocked where it was locked. */
export interface UnlockedBackup {
  readonly file: Blob;
  readonly discard: () => Promise<void>;
}

/**
 * The archive of a backup file; one that is locked is unlocked into a file of the extension's own. `want-password`: it is locked, and
 * none was given. Throws `wrong-password` (nothing was written then), `backup-damaged`, `not-a-backup`, `file-unreadable`, `storage-full`.
 */
export async function unlockBackup(
  file: Blob,
  password: string | undefined,
  openFile: () => Promise<ScratchFile>,
  signal: AbortSignal,
): Promise<UnlockedBackup | 'want-password'> {
  const sealed = await sealOf(file).catch((thrown: unknown) => {
    throw damaged(thrown);
  });
  if (sealed === 'other') throw new TikiyaError('not-a-backup');
  if (sealed === 'none') return { file, discard: async () => undefined };
  if (password === undefined) return 'want-password';
  const stream = await unseal(file, password);
  const scratch = await openFile();
  try {
    await stream.pipeTo(scratch.writable, { signal });
    return { file: await scratch.whole('application/zip'), discard: () => scratch.discard() };
  } catch (thrown) {
    await scratch.discard().catch(console.error);
    signal.throwIfAborted();
    const known = storageError(thrown);
    throw known.code === 'storage-full' ? known : damaged(thrown);
  }
}
