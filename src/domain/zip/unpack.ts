import type { ByteSource } from './byte-source.ts';
import type { ZipEntry } from './read-directory.ts';

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;

/**
 * Unpacks one file of an archive. Undefined where it is larger than `most` bytes, larger or smaller than its list says
 * (a bomb, or damage), or cannot be unpacked: at most `most` bytes are ever in memory.
 */
export async function unpack(
  source: ByteSource,
  { headerAt, packedLength, byteLength, isDeflated }: ZipEntry,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (byteLength > most || packedLength > most + 1_000 || headerAt + HEADER_BYTES > source.byteLength)
    return undefined;
  const bytes = await source.read(headerAt, headerAt + HEADER_BYTES);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== HEADER) return undefined;
  // The lengths of name and extra field stand here too, and may be others than in the list.
  const start = headerAt + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packedLength > source.byteLength) return undefined;
  const packed = await source.read(start, start + packedLength);
  if (!isDeflated) return packed.byteLength === byteLength ? new Uint8Array(packed) : undefined;
  return inflate(packed, byteLength);
}

async function inflate(packed: Uint8Array, byteLength: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const whole = new Uint8Array(byteLength);
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return at === byteLength ? whole : undefined;
      if (at + value.byteLength > byteLength) {
        await reader.cancel();
        return undefined;
      }
      whole.set(value, at);
      at += value.byteLength;
    }
  } catch {
    return undefined; // damaged
  }
}
