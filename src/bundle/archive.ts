import { streamOfPieces } from '../archive/stream-of-pieces.ts';
import { Uint8ArrayReader, ZipWriter } from '../archive/zip.ts';

/** A file on its way into an archive. */
export interface PackedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly modifiedAtMs: number;
}

/** Above this a file goes in piece by piece, and its length and checksum stand behind it instead of before. */
const MOST_WHOLE_BYTES = 16_000_000;

/** What is made smaller on the way; pictures, recordings, PDFs and archives cannot be. */
const SHRINKS = /^text\/|^message\/|json|xml|html|calendar/;
const AS_IT_IS = 0;
const SMALLER = 6;

/**
 * A ZIP while it is written, one file after the other. Nothing of it stays in memory but its list. Zip64 where it is needed and
 * nowhere else, since older programs refuse it.
 */
export class Archive {
  readonly #zip: ZipWriter<unknown>;
  readonly #signal: AbortSignal;

  constructor(target: WritableStream<Uint8Array>, signal: AbortSignal) {
    this.#zip = new ZipWriter(target, { signal });
    this.#signal = signal;
  }

  async addBytes(file: PackedFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#signal.throwIfAborted();
    const isWhole = bytes.byteLength <= MOST_WHOLE_BYTES;
    await this.#zip.add(file.path, new Uint8ArrayReader(bytes), {
      ...optionsOf(file),
      ...(isWhole && { dataDescriptor: false }),
    });
  }

  /** `byteLength`: of all pieces together. */
  async addPieces(file: PackedFile, pieces: AsyncIterable<Uint8Array>, byteLength: number): Promise<void> {
    this.#signal.throwIfAborted();
    await this.#zip.add(file.path, streamOfPieces(pieces), {
      ...optionsOf(file),
      uncompressedSize: byteLength,
    });
  }

  /** Writes the list, and closes what it was written into. */
  async close(): Promise<void> {
    await this.#zip.close();
  }
}

const optionsOf = ({ mediaType, modifiedAtMs }: PackedFile) => ({
  level: SHRINKS.test(mediaType) ? SMALLER : AS_IT_IS,
  lastModDate: new Date(modifiedAtMs),
});
