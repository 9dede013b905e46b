import { bytesToHex } from '@noble/hashes/utils.js';
import { StreamHash } from '../archive/stream-hash.ts';
import { streamOfPieces } from '../archive/stream-of-pieces.ts';
import { Uint8ArrayReader, ZipWriter } from '../archive/zip.ts';
import type { BackupFile } from '../domain/backup/backup-format.ts';

/** Lines are gathered to pieces of about this many characters. */
const PIECE_CHARACTERS = 256 * 1024;

/** A backup's archive while it is written: each file is hashed as it goes by, and none is in memory whole but the one that was given so. */
export class ArchiveWriter {
  private readonly zip: ZipWriter<unknown>;
  private readonly signal: AbortSignal;
  /** What was written, in its order. */
  readonly files: BackupFile[] = [];
  writtenBytes = 0;

  constructor(target: WritableStream<Uint8Array>, signal: AbortSignal) {
    this.signal = signal;
    this.zip = new ZipWriter(target, { signal, extendedTimestamp: false, msDosCompatible: true });
  }

  /** Writes bytes and gives their hash. `level` 0: as they are, since pictures and most files cannot be made smaller. */
  async addBytes(path: string, bytes: Uint8Array<ArrayBuffer>, level = 0): Promise<string> {
    this.signal.throwIfAborted();
    await this.zip.add(path, new Uint8ArrayReader(bytes), { level });
    const sha = bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    this.note(path, bytes.byteLength, sha);
    return sha;
  }

  /** Writes pieces one after the other; gives the hash of the whole. */
  async addPieces(path: string, pieces: AsyncIterable<Uint8Array>, level = 0): Promise<string> {
    this.signal.throwIfAborted();
    const hash = new StreamHash();
    const pass = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        hash.update(piece);
        yield piece;
      }
    };
    await this.zip.add(path, streamOfPieces(pass()), { level });
    const sha = hash.digest();
    this.note(path, hash.byteLength, sha);
    return sha;
  }

  /** Writes values as lines of JSON. */
  async addLines(path: string, values: Iterable<unknown>): Promise<void> {
    await this.addPieces(path, linesOf(values), 6);
  }

  /** Writes a text; it goes into the archive and not into the list of files. */
  async addUnlisted(path: string, text: string): Promise<void> {
    await this.zip.add(path, new Uint8ArrayReader(new TextEncoder().encode(text)), { level: 6 });
  }

  /** Takes files out of the list again: they were erased while the backup was made. Their bytes have no name any more. */
  takeOut(paths: ReadonlySet<string>): void {
    for (const path of paths) this.zip.remove(path);
    const left = this.files.filter((file) => !paths.has(file.path));
    this.files.splice(0, this.files.length, ...left);
  }

  /** Ends the archive, and closes what it was written into. */
  async close(): Promise<void> {
    await this.zip.close();
  }

  private note(path: string, byteLength: number, hash: string): void {
    this.files.push({ path, byteLength, sha256: hash });
    this.writtenBytes += byteLength;
  }
}

async function* linesOf(values: Iterable<unknown>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const value of values) {
    text += `${JSON.stringify(value)}\n`;
    if (text.length < PIECE_CHARACTERS) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
