import type { Database } from './database.ts';
import { guarded } from './storage-error.ts';

/** The pieces of an added file in their order, one in memory at a time. Ends at a gap: what is after it is no longer it. Throws as `guarded` does. */
export async function* readPieces(db: Database, evidenceId: string): AsyncGenerator<ArrayBuffer> {
  for (let index = 0; ; index += 1) {
    const row = await guarded(() => db.filePieces.get([evidenceId, index]));
    if (!row) return;
    yield row.bytes;
  }
}

/** The bytes of an added file as one; undefined where there are none. */
export async function joinPieces(db: Database, evidenceId: string): Promise<ArrayBuffer | undefined> {
  // By way of a file: of a long recording only the whole is in memory then, not its pieces too.
  return (await readFileBlob(db, evidenceId, ''))?.arrayBuffer();
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
