import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sha256 } from '../domain/chain/record.ts';

/** A SHA-256 of bytes that come one stretch after the other: WebCrypto takes only whole ones. */
export class StreamHash {
  readonly #hash = sha256.create();
  byteLength = 0;

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.byteLength += bytes.byteLength;
  }

  /** Once, at the end. */
  digest(): Sha256 {
    return bytesToHex(this.#hash.digest());
  }
}

/** The SHA-256 of a file on disk, of which a stretch at a time is in memory. */
export async function sha256OfBlob(blob: Blob, signal?: AbortSignal): Promise<Sha256> {
  const hash = new StreamHash();
  const reader = blob.stream().getReader();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) return hash.digest();
    hash.update(value);
  }
}
