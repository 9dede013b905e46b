import type { OpenedBackup } from './open-backup.ts';
import type { OnBytes } from './write-backup.ts';

const MOST_WHOLE_BYTES = 16 * 1024 * 1024;

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
    // The browser hashes several times faster, and takes nothing but wholes.
    if (file.byteLength <= MOST_WHOLE_BYTES) await archive.readBytes(file, MOST_WHOLE_BYTES);
    else await archive.readPieces(file, () => undefined);
    done += file.byteLength;
    onBytes(done, total);
  }
}
