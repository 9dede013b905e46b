import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { TikiyaError } from '../domain/errors.ts';
import { storageError } from '../storage/storage-error.ts';
import type { OnBytes } from './write-backup.ts';

/**
 * Writes a file into a folder of the shopper's and reads it back from there. The browser lets it take its name only once it is whole,
 * so that an older one under that name stays until then. Throws `storage-full`, `backup-failed`.
 */
export async function writeToFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  file: Blob,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<void> {
  const total = file.size * 2;
  let done = 0;
  const hash = async (blob: Blob): Promise<string> => {
    const state = sha256.create();
    const write = (bytes: Uint8Array): void => {
      state.update(bytes);
      done += bytes.byteLength;
      onBytes(Math.min(done, total), total);
    };
    await blob.stream().pipeTo(new WritableStream({ write }), { signal });
    return bytesToHex(state.digest());
  };
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    await file.stream().pipeTo(await handle.createWritable(), { signal });
    if ((await hash(file)) !== (await hash(await handle.getFile()))) throw new TikiyaError('backup-failed');
  } catch (thrown) {
    signal.throwIfAborted();
    const known = storageError(thrown);
    throw known.code === 'storage-full' ? known : new TikiyaError('backup-failed', thrown);
  }
}
