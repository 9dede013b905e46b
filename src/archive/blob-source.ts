import type { Reader } from '@zip.js/zip.js/lib/zip-core-reader.js';

/** What is read ahead: each reading of a file is a message to another process, and an archive is read mostly in its order. */
const AHEAD_BYTES = 1024 * 1024;

/** A file on disk as zip.js reads it: a stretch at a time, the last one kept. Needs nothing of the library itself. */
export function blobSource(blob: Blob, aheadBytes = AHEAD_BYTES): Reader<unknown> {
  const read = async (from: number, until: number): Promise<Uint8Array> =>
    new Uint8Array(await blob.slice(from, until).arrayBuffer());
  let kept = { from: 0, bytes: new Uint8Array(0) };
  const readUint8Array = async (at: number, length: number): Promise<Uint8Array> => {
    const end = Math.min(at + length, blob.size);
    if (length >= aheadBytes) return read(at, end);
    let { from, bytes } = kept;
    if (at < from || end > from + bytes.byteLength) {
      [from, bytes] = [at, new Uint8Array(await read(at, Math.min(at + aheadBytes, blob.size)))];
      kept = { from, bytes };
    }
    // Its own: what is done with it changes nothing here.
    return bytes.slice(at - from, end - from);
  };
  const createReadable = ({ offset, size }: { offset: number; size: number }): ReadableStream<Uint8Array> =>
    size >= aheadBytes
      ? blob.slice(offset, offset + size).stream()
      : new ReadableStream({
          async pull(controller) {
            if (size > 0) controller.enqueue(await readUint8Array(offset, size));
            controller.close();
          },
        });
  const source = { size: blob.size, readUint8Array, createReadable };
  return source as unknown as Reader<unknown>;
}
