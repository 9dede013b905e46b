import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { TikiyaError } from '../domain/errors.ts';
import { storageError } from '../storage/storage-error.ts';
import type { OnBytes } from './write-backup.ts';

/**
 * Writes a file into a folder of the shopper's and reads it back from there. The browser lets it take its name only once it is whole,
 * so that an older one under that name stays until then. Throws `storage-full`, `backup-failed`, the reason of `signal`; nothing that looks
 * like a backup is left there then.
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
  let isOlderThere = true;
  try {
    isOlderThere = await hasFile(folder, name);
    const handle = await folder.getFileHandle(name, { create: true });
    await file.stream().pipeTo(await handle.createWritable(), { signal });
    isOlderThere = false;
    if ((await hash(file)) !== (await hash(await handle.getFile()))) throw new TikiyaError('backup-failed');
  } catch (thrown) {
    // The browser makes an empty file of that name before the first byte.
    if (!isOlderThere) await folder.removeEntry(name).catch(console.error);
    signal.throwIfAborted();
    const known = storageError(thrown);
    throw known.code === 'storage-full' ? known : new TikiyaError('backup-failed', thrown);
  }
}

const hasFile = (folder: FileSystemDirectoryHandle, name: string): Promise<boolean> =>
  folder.getFileHandle(name).then(
    () => true,
    (thrown: unknown) => {
      if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return false;
      throw thrown;
    },
  );
