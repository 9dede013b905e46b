import { bytesToHex } from '@noble/hashes/utils.js';
import { blobSource } from '../archive/blob-source.ts';
import { StreamHash } from '../archive/stream-hash.ts';
import { type FileEntry, ZipReader } from '../archive/zip.ts';
import type { BackupFile } from '../domain/backup/backup-format.ts';
import { TikiyaError } from '../domain/errors.ts';
import { readEndRecord } from '../domain/zip/end-record.ts';

/** More files than any library has: some twenty for each of twenty thousand pictures. */
const MOST_FILES = 500_000;
const MOST_DIRECTORY_BYTES = 200_000_000;
const MOST_PATH = 300;
/** Texts of ours become some five times as long when they are unpacked. */
const MOST_SWELL = 50;

/** How a browser says that a file is no longer where it was chosen: moved, deleted, a stick that was pulled out. */
const GONE: ReadonlySet<unknown> = new Set(['NotReadableError', 'NotFoundError']);

/** Anything that an archive does against its own word, or that the file is not there to be read. */
export function damaged(cause?: unknown): TikiyaError {
  if (cause instanceof TikiyaError) return cause;
  const isGone = cause instanceof DOMException && GONE.has(cause.name);
  return new TikiyaError(isGone ? 'file-unreadable' : 'backup-damaged', cause);
}

/** A backup's archive as a file. Nothing that it says of itself is believed: not a name, not a length. */
export class ArchiveReader {
  private readonly entries: ReadonlyMap<string, FileEntry>;
  private readonly signal: AbortSignal;

  private constructor(entries: ReadonlyMap<string, FileEntry>, signal: AbortSignal) {
    this.entries = entries;
    this.signal = signal;
  }

  /**
   * Reads the list of files. Throws `not-a-backup` where it is no archive, `backup-damaged` where it is a broken one,
   * `file-unreadable` where it is gone.
   */
  static async open(blob: Blob, signal: AbortSignal): Promise<ArchiveReader> {
    const end = await readEndRecord(blob).catch((thrown: unknown) => {
      throw damaged(thrown);
    });
    if (end === undefined) throw new TikiyaError('not-a-backup');
    if (end.listBytes > MOST_DIRECTORY_BYTES || end.fileCount > MOST_FILES) throw damaged();
    const entries = new Map<string, FileEntry>();
    try {
      const zip = new ZipReader(blobSource(blob), { strictness: 'strict', checkOverlappingEntry: true });
      for await (const entry of zip.getEntriesGenerator({ filenameValidation: 'strict' })) {
        signal.throwIfAborted();
        if (entry.directory || entry.filename.length > MOST_PATH || entries.size >= MOST_FILES)
          throw damaged();
        entries.set(entry.filename, entry);
      }
    } catch (thrown) {
      signal.throwIfAborted();
      throw damaged(thrown);
    }
    return new ArchiveReader(entries, signal);
  }

  get paths(): Iterable<string> {
    return this.entries.keys();
  }

  get fileCount(): number {
    return this.entries.size;
  }

  /** Whether a file says of itself that it is, by more than `anyBytes`, longer than texts of ours that are packed into so few bytes. */
  isSwollen(path: string, anyBytes: number): boolean {
    const { uncompressedSize = 0, compressedSize = 0 } = this.entries.get(path) ?? {};
    return uncompressedSize > anyBytes + compressedSize * MOST_SWELL;
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** A file that the manifest does not list; at most `most` bytes. */
  async readUnlisted(path: string, most: number): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    await this.pipe(path, most, (piece) => {
      parts.push(piece);
    });
    return joined(parts);
  }

  /** A listed file whole, its length and hash as the list says. */
  async readBytes(file: BackupFile, most: number): Promise<Uint8Array<ArrayBuffer>> {
    if (file.byteLength > most) throw damaged();
    const bytes = await this.readUnlisted(file.path, file.byteLength);
    const sha = bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    if (bytes.byteLength !== file.byteLength || sha !== file.sha256) throw damaged();
    return bytes;
  }

  /**
   * A listed file piece by piece. Only when it resolves were length and hash as the list says: what was done with the
   * pieces is to be undone when it throws.
   */
  async readPieces(file: BackupFile, onPiece: (piece: Uint8Array) => Promise<void> | void): Promise<void> {
    const hash = new StreamHash();
    await this.pipe(file.path, file.byteLength, async (piece) => {
      hash.update(piece);
      await onPiece(piece);
    });
    if (hash.byteLength !== file.byteLength || hash.digest() !== file.sha256) throw damaged();
  }

  private async pipe(
    path: string,
    most: number,
    onPiece: (piece: Uint8Array) => Promise<void> | void,
  ): Promise<void> {
    const entry = this.entries.get(path);
    if (!entry || entry.uncompressedSize > most) throw damaged();
    let seen = 0;
    let failed: unknown;
    const sink = new WritableStream<Uint8Array>({
      async write(piece) {
        seen += piece.byteLength;
        try {
          // Longer than its own list says: a bomb.
          if (seen > most) throw damaged();
          await onPiece(piece);
        } catch (thrown) {
          failed = thrown;
          throw thrown;
        }
      },
    });
    try {
      await entry.getData(sink, { signal: this.signal, checkCrc32: true });
    } catch (thrown) {
      this.signal.throwIfAborted();
      if (failed !== undefined) throw failed;
      throw damaged(thrown);
    }
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
