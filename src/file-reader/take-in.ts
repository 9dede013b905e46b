import type { FileFacts } from '../domain/case/file-facts.ts';
import { sha256OfBytes, sha256OfText } from '../domain/chain/hash.ts';
import { TikiyaError } from '../domain/errors.ts';
import { fileKind } from '../domain/file/file-kind.ts';
import { MOST_FILE_BYTES, MOST_FILE_TEXT, PIECE_BYTES } from '../domain/file/file-limits.ts';
import { proposedMoment } from '../domain/file/proposed-moment.ts';
import { isPossible, type Moment, momentOf } from '../domain/time/moment.ts';
import type { Database } from '../storage/database.ts';
import { beginIncoming, dropIncoming, endIncoming, findTwin, putPiece } from '../storage/incoming.ts';
import type { IncomingRow } from '../storage/rows.ts';
import { type Contents, type ReadPdf, readContents } from './read-contents.ts';
import { smallPicture } from './small-picture.ts';

/** A file that is to be taken into the store. */
export interface FileToTake {
  readonly file: File;
  /** The entry that it is to become: names the attempt. */
  readonly entryId: string;
  readonly evidenceId: string;
  readonly caseId: string;
  readonly addedAt: Moment;
  readonly extensionVersion: string;
  /** Take it in although the case has the same file already. */
  readonly isTwinWanted: boolean;
  readonly pdf?: ReadPdf;
  /** Reading it took too long: it is kept without, and what an attempt before wrote is dropped first. */
  readonly isLeftUnread?: true;
}

/** What became of it: on disk and ready to be made an entry, or there already. */
export type Taken =
  | { readonly is: 'ready' }
  | { readonly is: 'twin'; readonly entryId: string; readonly evidenceId: string };

/**
 * Reads a file and writes it into the store, in pieces, with what was read of it. It belongs to no case then: that is
 * the worker's to do. `onBytes` counts what is on disk. Leaves nothing behind when it throws: `storage-full`,
 * `file-too-large`, `file-unreadable`, `not-found` (everything was deleted meanwhile), or the reason of `signal`.
 */
export async function takeIn(
  db: Database,
  what: FileToTake,
  onBytes: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Taken> {
  const { file, entryId, evidenceId, caseId, addedAt } = what;
  if (file.size > MOST_FILE_BYTES) throw new TikiyaError('file-too-large');
  const bytes = await bytesOf(file);
  const sha256 = await sha256OfBytes(bytes);
  const twin = what.isTwinWanted ? undefined : await findTwin(db, caseId, sha256);
  if (twin) return { is: 'twin', entryId: twin.entryId, evidenceId: twin.id };
  signal.throwIfAborted();
  const row: IncomingRow = { id: entryId, evidenceId, caseId, name: nameOf(file), startedAt: addedAt };
  try {
    if (what.isLeftUnread) await dropIncoming(db, row);
    await beginIncoming(db, row);
    await putPieces(db, row, bytes, onBytes, signal);
    await end(db, row, what, bytes, sha256);
    signal.throwIfAborted();
  } catch (thrown) {
    await dropIncoming(db, row).catch(console.error);
    throw thrown;
  }
  return { is: 'ready' };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    // Moved or deleted since it was chosen, or a folder.
    throw new TikiyaError('file-unreadable', thrown);
  }
}

async function putPieces(
  db: Database,
  { id, evidenceId }: IncomingRow,
  bytes: Uint8Array<ArrayBuffer>,
  onBytes: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  // An empty file has one empty piece: it is there.
  for (let at = 0, index = 0; at < bytes.byteLength || index === 0; at += PIECE_BYTES, index += 1) {
    signal.throwIfAborted();
    await putPiece(db, id, { evidenceId, index, bytes: bytes.slice(at, at + PIECE_BYTES).buffer });
    onBytes(Math.min(at + PIECE_BYTES, bytes.byteLength), bytes.byteLength);
  }
}

async function end(
  db: Database,
  row: IncomingRow,
  { file, addedAt, extensionVersion, pdf, evidenceId, isLeftUnread }: FileToTake,
  bytes: Uint8Array<ArrayBuffer>,
  sha256: string,
): Promise<void> {
  const kind = fileKind(bytes.subarray(0, 4_096), file.name);
  const {
    read,
    text: whole,
    parts,
  }: Contents = isLeftUnread
    ? { read: { is: 'other', trouble: 'slow' }, parts: [] }
    : await readContents(bytes, kind, addedAt, pdf);
  const text = whole?.toWellFormed();
  const thumbnail =
    pdf?.thumbnail ?? (read.is === 'photo' ? await pictureOf(bytes, kind.mediaType, read) : undefined);
  const facts: FileFacts = {
    kind: 'file',
    name: row.name,
    mediaType: kind.mediaType,
    byteLength: bytes.byteLength,
    sha256,
    addedAt,
    ...(file.lastModified > 0 &&
      isPossible(file.lastModified) && { lastModifiedAt: momentOf(file.lastModified, addedAt.zone) }),
    extensionVersion,
    read,
    ...(text !== undefined && { textSha256: await sha256OfText(text) }),
    ...(text !== undefined && text.length >= MOST_FILE_TEXT && { textClipped: true }),
    ...(parts.length > 0 && { parts: parts.map((part) => part.facts) }),
  };
  await endIncoming(
    db,
    { ...row, ready: { facts, happenedAt: proposedMoment(read, addedAt) } },
    {
      parts: parts.map((part) => ({ evidenceId, name: part.facts.name, bytes: part.bytes })),
      ...(text !== undefined && { text }),
      ...(thumbnail && { thumbnail }),
    },
  );
}

const pictureOf = (
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  { width, height }: { readonly width?: number; readonly height?: number },
) => smallPicture(new Blob([bytes], { type: mediaType }), width && height ? { width, height } : undefined);

/** Without what is no part of a name. */
const nameOf = ({ name }: File): string =>
  name
    .replace(/\p{Cc}/gu, '')
    .slice(-250)
    .toWellFormed() || 'file';
