import type { EntryBody } from '../../src/domain/case/entry.ts';
import { isSameValue } from '../../src/domain/case/same-value.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import type { Database } from '../../src/storage/database.ts';
import { listRecordsOf, readPicture } from '../../src/storage/queries.ts';
import type { World } from '../../tests/unit/support/fake-world.ts';

/** Whether what was answered as done is so, to the byte. */
export type Check = (db: Database) => Promise<boolean>;

/** One thing that the shopper does, and that is written. */
export interface Flow {
  readonly name: string;
  /** The library that it is done in. */
  readonly from: 'full' | 'resumed' | 'other';
  /** Does it; `attempt` counts from 1 when it is done again after a failure. Resolves when it would be shown as done. */
  readonly act: (world: World, attempt: number) => Promise<Check>;
  /** What may be answered when it is done again, because the first time was enough. */
  readonly doneAlready?: readonly ErrorCode[];
  /** It takes the bystander too. */
  readonly takesAll?: true;
}

export const entryIs = async (
  db: Database,
  id: string,
  body: EntryBody,
  removed: 0 | 1 = 0,
): Promise<boolean> => {
  const row = await db.entries.get(id);
  if (!row || row.removed !== removed) return false;
  return isSameValue({ happenedAt: row.happenedAt, content: row.content }, body);
};

export const isRemoved = async (db: Database, id: string): Promise<boolean> =>
  (await db.entries.get(id))?.removed === 1;

/** Whether nothing of a subject is left but the headers of its records. */
export async function isErased(db: Database, id: string): Promise<boolean> {
  const rows = await Promise.all([
    db.entries.get(id),
    db.evidence.get(id),
    db.cases.get(id),
    db.pictures.get(id),
  ]);
  const records = await listRecordsOf(db, id);
  return rows.every((row) => row === undefined) && records.every(({ salted }) => salted === null);
}

export async function hasPicture(
  db: Database,
  evidenceId: string | undefined,
  bytes: ArrayBuffer,
): Promise<boolean> {
  const kept = await readPicture(db, evidenceId ?? '');
  return kept !== undefined && Buffer.compare(new Uint8Array(kept), new Uint8Array(bytes)) === 0;
}
