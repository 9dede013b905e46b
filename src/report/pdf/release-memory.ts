/** Buffers smaller than this are left to the collector. */
const LARGE_BYTES = 64_000;

/**
 * Gives the memory of bytes that nobody needs any more back at once. The collector counts array buffers late: without this
 * a worker that writes 200 pictures holds several hundred megabytes of garbage. Where the platform cannot (Node 20), nothing.
 */
export function releaseMemory(bytes: Uint8Array | ArrayBuffer): void {
  if (bytes.byteLength < LARGE_BYTES) return;
  const buffer = bytes instanceof Uint8Array ? bytes.buffer : bytes;
  if (buffer.byteLength !== bytes.byteLength) return; // a part of something that may still be in use
  // ES2024: Chrome 114, Firefox 122.
  (buffer as { transfer?: (length: number) => ArrayBuffer }).transfer?.(0);
}
