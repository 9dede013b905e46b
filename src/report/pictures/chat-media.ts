import { sha256OfBlob } from '../../archive/stream-hash.ts';
import { sha256OfBytes } from '../../domain/chain/hash.ts';
import { DRAWN_PICTURES } from '../../domain/file/enclosed-files.ts';
import { fileKind } from '../../domain/file/file-kind.ts';
import { type ByteSource, sourceOf } from '../../domain/zip/byte-source.ts';
import { baseName, readDirectory, type ZipEntry } from '../../domain/zip/read-directory.ts';
import { unpack } from '../../domain/zip/unpack.ts';
import type { DocumentWriter } from '../pdf/document-writer.ts';
import { embedded } from '../pdf/image-object.ts';
import type { EmbeddableImage } from '../pdf/pdfkit-document.ts';
import { UnreadablePicture } from '../pdf/png-file.ts';
import { releaseMemory } from '../pdf/release-memory.ts';
import type { FileFailure } from './checked-file.ts';
import { readAnyPicture } from './read-any-picture.ts';
import type { Shrink } from './smaller-picture.ts';

/** A larger file is not unpacked for a document: it is a recording, and its archive has a hash. */
const MOST_BYTES = 32_000_000;

/** Pixels across or down where the document is to be small: these pictures stand on a third of a page at most. */
const MOST_SIDE = 1_600;

/** What came with a message. */
export interface ChatMedium {
  readonly byteLength: number;
  /** Absent: it is larger than what is unpacked, or damaged. */
  readonly sha256?: string;
  /** Absent: it is no picture that can be drawn. */
  readonly image?: EmbeddableImage;
}

/** The pictures and files of a chat out of the archive that it came in: one in memory at a time, each in the document once. */
export class ChatMedia {
  readonly #source: ByteSource;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #writer: DocumentWriter;
  readonly #shrink: Shrink | undefined;
  readonly #known = new Map<string, ChatMedium>();

  private constructor(
    source: ByteSource,
    entries: readonly ZipEntry[],
    writer: DocumentWriter,
    shrink: Shrink | undefined,
  ) {
    this.#source = source;
    // The first of a name, as on the screen.
    this.#entries = new Map([...entries].reverse().map((entry) => [baseName(entry.name), entry]));
    this.#writer = writer;
    this.#shrink = shrink;
  }

  /** Reads the list of an archive whose bytes have the hash that was recorded; says why where it cannot. */
  static async open(
    archive: Blob | undefined,
    sha256: string,
    writer: DocumentWriter,
    shrink: Shrink | undefined,
  ): Promise<ChatMedia | FileFailure | 'unreadable'> {
    if (!archive) return 'missing';
    if ((await sha256OfBlob(archive)) !== sha256.toLowerCase()) return 'altered';
    const source = sourceOf(archive);
    const entries = await readDirectory(source);
    return entries ? new ChatMedia(source, entries, writer, shrink) : 'unreadable';
  }

  has(fileName: string): boolean {
    return this.#entries.has(fileName);
  }

  /** Undefined: there is none of this name. `isDrawn` false: it is told of without its picture. */
  async take(fileName: string, isDrawn: boolean): Promise<ChatMedium | undefined> {
    const entry = this.#entries.get(fileName);
    if (!entry) return undefined;
    const known = this.#known.get(fileName) ?? (await this.#read(entry, fileName, isDrawn));
    this.#known.set(fileName, known);
    return known;
  }

  async #read(entry: ZipEntry, fileName: string, isDrawn: boolean): Promise<ChatMedium> {
    const bytes = await unpack(this.#source, entry, MOST_BYTES);
    const { byteLength } = entry;
    if (!bytes) return { byteLength };
    try {
      const sha256 = await sha256OfBytes(bytes.buffer);
      const isPicture = DRAWN_PICTURES.has(fileKind(bytes.subarray(0, 4_096), fileName).mediaType);
      const image = isDrawn && isPicture ? await this.#imageOf(bytes) : undefined;
      return { byteLength, sha256, ...(image && { image }) };
    } finally {
      releaseMemory(bytes);
    }
  }

  async #imageOf(bytes: Uint8Array): Promise<EmbeddableImage | undefined> {
    try {
      const picture = await readAnyPicture((await this.#shrink?.(bytes, { mostSide: MOST_SIDE })) ?? bytes);
      return embedded(this.#writer.pdf, picture, this.#writer.nextImageLabel());
    } catch (thrown) {
      if (thrown instanceof UnreadablePicture) return undefined;
      throw thrown;
    }
  }
}
