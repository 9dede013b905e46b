import { sha256OfBlob } from '../archive/stream-hash.ts';
import type { Database } from '../storage/database.ts';
import type { ScratchFile } from '../storage/scratch-file.ts';
import type { BundleWork, PackedBundle } from './bundle-work.ts';
import { writeBundle } from './write-bundle.ts';

/**
 * Packs a case into a file on disk and reads it back, so that what is handed over is there to its last byte. Whatever fails on the
 * way, nothing of it stays. Throws as `writeBundle` does, and where it cannot be read back.
 */
export async function packBundle(
  db: Database,
  work: BundleWork,
  scratch: ScratchFile,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<PackedBundle> {
  try {
    const packed = await writeBundle(db, work, scratch.writable, onProgress, signal);
    const blob = await scratch.whole('application/zip');
    return { blob, sha256: await sha256OfBlob(blob, signal), packed };
  } catch (thrown) {
    await scratch.discard();
    throw thrown;
  }
}
