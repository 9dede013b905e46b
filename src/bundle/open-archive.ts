import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { blobSource } from '../archive/blob-source.ts';
import { readEndRecord } from '../domain/zip/end-record.ts';

/** A file that was handed over, read a stretch at a time. */
export interface HandedFile {
  readonly path: string;
  /** As far as is told before it was read. */
  readonly byteLength: number;
  /** Gives its bytes in their order. Rejects where they cannot be read, are more than was told, or `signal` says so. */
  read(onBytes: (bytes: Uint8Array) => void, signal: AbortSignal): Promise<void>;
}

/** No case has more. */
const MOST_FILES = 200_000;
/** Texts become a tenth; a whole archive that becomes this much larger is a trick to keep a computer busy. */
const MOST_GROWTH = 100;
const ALWAYS_ALLOWED_BYTES = 100_000_000;

/** What the compression of a file may be: none, or deflate. */
const METHODS: ReadonlySet<number> = new Set([0, 8]);

/** Why an archive is not opened. */
export type NotOpened =
  /** It is none, or broken. */
  | 'damaged'
  /** It would unpack to far more than any case. */
  | 'too-large'
  /** It asks for a password. */
  | 'locked'
  /** It was packed in a way that few programs read. */
  | 'packed-otherwise';

/**
 * The files in a ZIP; nothing is unpacked yet.
 */
export async function openArchive(
  blob: Blob,
  signal: AbortSignal,
): Promise<readonly HandedFile[] | NotOpened> {
  // Each file that is listed takes a look at its own place: so many are not even begun with.
  if (((await readEndRecord(blob))?.fileCount ?? 0) > MOST_FILES) return 'too-large';
  const most = blob.size * MOST_GROWTH + ALWAYS_ALLOWED_BYTES;
  const files: HandedFile[] = [];
  let byteLength = 0;
  try {
    const zip = new ZipReader(blobSource(blob), {
      useWebWorkers: false,
      strictness: 'balanced',
      checkOverlappingEntry: true,
    });
    for await (const entry of zip.getEntriesGenerator()) {
      signal.throwIfAborted();
      if (entry.directory) continue;
      if (entry.encrypted) return 'locked';
      if (!METHODS.has(entry.compressionMethod)) return 'packed-otherwise';
      byteLength += entry.uncompressedSize;
      if (files.length >= MOST_FILES || byteLength > most) return 'too-large';
      files.push(handedFile(entry));
    }
  } catch {
    signal.throwIfAborted();
    return 'damaged';
  }
  return files;
}

const handedFile = (entry: FileEntry): HandedFile => ({
  // Some programs of Windows write their own sign between folders, some of Unix that of the folder they stood in.
  path: entry.filename.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''),
  byteLength: entry.uncompressedSize,
  async read(onBytes, signal) {
    let seen = 0;
    const sink = new WritableStream<Uint8Array>({
      write(bytes) {
        seen += bytes.byteLength;
        if (seen > entry.uncompressedSize) throw new RangeError('longer than its own list says');
        onBytes(bytes);
      },
    });
    // The checksum of the archive says nothing that the hash does not.
    await entry.getData(sink, { signal, checkCrc32: false, useWebWorkers: false });
    if (seen !== entry.uncompressedSize) throw new RangeError('shorter than its own list says');
  },
});
