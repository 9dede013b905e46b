import { sha256OfBytes } from '../domain/chain/hash.ts';
import { TikiyaError } from '../domain/errors.ts';
import { PIECE_BYTES } from '../domain/file/file-limits.ts';
import type { Database } from '../storage/database.ts';
import { putStagedFiles, type StagedFiles } from '../storage/staging.ts';
import { guarded } from '../storage/storage-error.ts';
import type { ArchiveReader } from './archive-reader.ts';
import type { EvidenceFile } from './evidence-files.ts';

/** Small files are written together: each write waits for the disk. */
const MOST_TOGETHER_BYTES = 8 * 1024 * 1024;
const MOST_TOGETHER = 64;

/** A text may begin with what else would be taken for the mark of its byte order. */
const AS_WRITTEN = new TextDecoder('utf-8', { ignoreBOM: true });

type Writable = { [Table in keyof StagedFiles]: StagedFiles[Table][number][] };

const noFiles = (): Writable => ({ pictures: [], filePieces: [], parts: [], pageTexts: [], thumbnails: [] });

/** Writes the files of evidence beside the live data, a few at a time, and reads each back from disk. */
export class FileStager {
  private readonly db: Database;
  private readonly archive: ArchiveReader;
  private readonly restoreId: string;
  private waiting = noFiles();
  private waitingBytes = 0;
  private waitingCount = 0;

  constructor(db: Database, restoreId: string, archive: ArchiveReader) {
    this.restoreId = restoreId;
    this.db = db;
    this.archive = archive;
  }

  /** Takes one file out of the archive. It is on disk after the next `flush` at the latest. */
  async add(evidenceId: string, one: EvidenceFile): Promise<void> {
    if (one.is === 'file') {
      await this.addPieces(evidenceId, one);
      return;
    }
    const { buffer: bytes } = await this.archive.readBytes(one.file, one.file.byteLength);
    if (one.is === 'picture') this.waiting.pictures.push({ evidenceId, bytes });
    else if (one.is === 'part') this.waiting.parts.push({ evidenceId, name: one.name, bytes });
    else if (one.is === 'thumbnail')
      this.waiting.thumbnails.push({ evidenceId, bytes, mediaType: one.mediaType });
    else this.waiting.pageTexts.push({ evidenceId, text: AS_WRITTEN.decode(bytes) });
    await this.count(bytes.byteLength);
  }

  private async addPieces(evidenceId: string, { file }: EvidenceFile): Promise<void> {
    let piece = new Uint8Array(Math.min(PIECE_BYTES, file.byteLength));
    let [filled, index, seen] = [0, 0, 0];
    const put = async (): Promise<void> => {
      this.waiting.filePieces.push({ evidenceId, index, bytes: piece.slice(0, filled).buffer });
      const length = filled;
      index += 1;
      filled = 0;
      await this.count(length);
    };
    await this.archive.readPieces(file, async (bytes) => {
      for (let at = 0; at < bytes.byteLength; ) {
        const some = bytes.subarray(at, at + piece.byteLength - filled);
        piece.set(some, filled);
        filled += some.byteLength;
        seen += some.byteLength;
        at += some.byteLength;
        if (filled === piece.byteLength) await put();
      }
    });
    // An empty file has one empty piece: it is there.
    if (filled > 0 || seen === 0) await put();
    piece = new Uint8Array(0);
  }

  private async count(byteLength: number): Promise<void> {
    this.waitingBytes += byteLength;
    this.waitingCount += 1;
    if (this.waitingBytes >= MOST_TOGETHER_BYTES || this.waitingCount >= MOST_TOGETHER) await this.flush();
  }

  /** Writes what waits and reads it back. Throws `storage-full`, or `storage-failed` when the disk gives back something else. */
  async flush(): Promise<void> {
    const files = this.waiting;
    this.waiting = noFiles();
    this.waitingBytes = 0;
    this.waitingCount = 0;
    await putStagedFiles(this.db, this.restoreId, files);
    const { db } = this;
    for (const { evidenceId, bytes } of files.pictures)
      await same(bytes, async () => (await db.pictures.get(evidenceId))?.bytes);
    for (const { evidenceId, index, bytes } of files.filePieces)
      await same(bytes, async () => (await db.filePieces.get([evidenceId, index]))?.bytes);
    for (const { evidenceId, name, bytes } of files.parts)
      await same(bytes, async () => (await db.parts.get([evidenceId, name]))?.bytes);
    for (const { evidenceId, text } of files.pageTexts) {
      const kept = await guarded(() => db.pageTexts.get(evidenceId));
      if (kept?.text !== text) throw new TikiyaError('storage-failed');
    }
  }
}

async function same(wanted: ArrayBuffer, read: () => Promise<ArrayBuffer | undefined>): Promise<void> {
  const kept = await guarded(read);
  if (!kept || (await sha256OfBytes(kept)) !== (await sha256OfBytes(wanted)))
    throw new TikiyaError('storage-failed');
}
