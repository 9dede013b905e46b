import type { Reader } from '@zip.js/zip.js/lib/zip-core-reader.js';

/** A file on disk as zip.js reads it, a stretch at a time. Needs nothing of the library itself. */
export function blobSource(blob: Blob): Reader<unknown> {
  const source = {
    size: blob.size,
    readUint8Array: async (at: number, length: number) =>
      new Uint8Array(await blob.slice(at, at + length).arrayBuffer()),
    createReadable: ({ offset, size }: { offset: number; size: number }) =>
      blob.slice(offset, offset + size).stream(),
  };
  return source as unknown as Reader<unknown>;
}
