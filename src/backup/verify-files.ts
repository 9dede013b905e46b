import type { OpenedBackup } from './open-backup.ts';
import type { OnBytes } from './write-backup.ts';

/** Reads every file of an opened backup and compares it with its hash; throws `backup-damaged` at the first that differs. */
export async function verifyFiles(
  { archive, files }: OpenedBackup,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<void> {
  const all = [...files.values()];
  const total = all.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let done = 0;
  for (const file of all) {
    signal.throwIfAborted();
    await archive.readPieces(file, () => undefined);
    done += file.byteLength;
    onBytes(done, total);
  }
}
