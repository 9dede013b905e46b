/** Buffers smaller than this are left to the collector. */
const LARGE_BYTES = 64_000;

/** Its other end is closed: what is transferred to it is gone. */
const nowhere = new MessageChannel();
nowhere.port2.close();

/**
 * Gives the memory of bytes that nobody needs any more back at once. The collector counts array buffers late: without this
 * a worker that writes 200 pictures holds all of them. (`ArrayBuffer.prototype.transfer` does not help in Chromium: the
 * wrapper of a buffer that was posted, hashed or put into a Blob keeps the bytes alive.)
 */
export function releaseMemory(bytes: Uint8Array | ArrayBuffer): void {
  if (bytes.byteLength < LARGE_BYTES) return;
  const buffer = bytes instanceof Uint8Array ? bytes.buffer : bytes;
  // A part of something larger may still be in use.
  if (buffer.byteLength !== bytes.byteLength) return;
  nowhere.port1.postMessage(null, [buffer as ArrayBuffer]);
}
