import { Dexie } from 'dexie';
import type { Database } from './database.ts';

/** How many pieces an added file has; none: it is no added file, or it is gone. */
const piecesOf = (db: Database, evidenceId: string) =>
  db.filePieces.where('[evidenceId+index]').between([evidenceId, Dexie.minKey], [evidenceId, Dexie.maxKey]);

/** The pieces of an added file in their order, one in memory at a time. Ends at a gap: what is after it is no longer it. */
export async function* readPieces(db: Database, evidenceId: string): AsyncGenerator<ArrayBuffer> {
  for (let index = 0; ; index += 1) {
    const row = await db.filePieces.get([evidenceId, index]);
    if (!row) return;
    yield row.bytes;
  }
}

/** The bytes of an added file as one; undefined where there are none. */
export async function joinPieces(db: Database, evidenceId: string): Promise<ArrayBuffer | undefined> {
  const rows = await piecesOf(db, evidenceId).toArray();
  const [first] = rows;
  if (!first) return undefined;
  if (rows.length === 1) return first.bytes;
  const whole = new Uint8Array(rows.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
  let at = 0;
  for (const { bytes } of rows) {
    whole.set(new Uint8Array(bytes), at);
    at += bytes.byteLength;
  }
  return whole.buffer;
}

/** The same as a file that the browser may hold on disk: a recording of an hour need not be in memory. */
export async function readFileBlob(
  db: Database,
  evidenceId: string,
  mediaType: string,
): Promise<Blob | undefined> {
  const pieces: Blob[] = [];
  for await (const bytes of readPieces(db, evidenceId)) pieces.push(new Blob([bytes]));
  return pieces.length === 0 ? undefined : new Blob(pieces, { type: mediaType });
}
