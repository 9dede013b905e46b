import type { Table } from 'dexie';
import { freshSalt, sealRecord } from '../domain/chain/hash.ts';
import {
  type ChainRecord,
  RECORD_FORMAT,
  type RecordAction,
  type RecordContent,
  type Subject,
} from '../domain/chain/record.ts';
import type { Moment } from '../domain/time/moment.ts';
import type { Database } from './database.ts';
import type { HeadRow } from './rows.ts';
import { guarded } from './storage-error.ts';

/** A record before it has its place in the chain. */
export interface RecordDraft {
  readonly subject: Subject;
  readonly action: RecordAction;
  readonly version: number;
  readonly content: RecordContent | null;
}

/** A change of one case: its records and the rows that show them, written together or not at all. */
export interface Change {
  readonly recordedAt: Moment;
  readonly records: readonly RecordDraft[];
  /** Writes the rows, inside the transaction: database calls only, nothing else may be awaited there. */
  readonly apply: () => Promise<unknown>;
}

/**
 * Appends a change to a case's chain. `build` reads what it needs and makes the change; sealing (hashing) happens
 * outside the transaction, on the head as it was seen before `build` read anything. Inside, the head is compared and
 * set: when another window was faster, nothing is written and all begins again on what is there now. So what `build`
 * read is still true when its change is written. Resolves when the browser has it on disk (strict durability).
 */
export async function appendChange(
  db: Database,
  caseId: string,
  build: () => Promise<Change>,
): Promise<void> {
  for (;;) {
    const seen = await guarded(() => db.heads.get(caseId));
    const change = await guarded(build);
    const sealed = await sealAll(caseId, change, seen);
    if (await guarded(() => writeOn(db, caseId, change, seen, sealed))) return;
  }
}

async function sealAll(caseId: string, change: Change, head: HeadRow | undefined): Promise<ChainRecord[]> {
  const sealed: ChainRecord[] = [];
  let before = head?.hash;
  for (const { subject, action, version, content } of change.records) {
    const record = await sealRecord(
      {
        format: RECORD_FORMAT,
        caseId,
        subject,
        action,
        version,
        recordedAt: change.recordedAt,
        parents: before === undefined ? [] : [before],
      },
      content && { salt: freshSalt(), content },
    );
    sealed.push(record);
    before = record.hash;
  }
  return sealed;
}

/** False when the head had moved on and nothing was written. */
function writeOn(
  db: Database,
  caseId: string,
  change: Change,
  seen: HeadRow | undefined,
  sealed: readonly ChainRecord[],
): Promise<boolean> {
  // The derived tables (thumbnails, reminders) are in too: erasing a subject clears them with it.
  const tables: Table[] = db.tables.filter((table) => table.name !== 'meta');
  return db.transaction('rw', tables, async () => {
    const current = await db.heads.get(caseId);
    if (current?.hash !== seen?.hash) return false;
    const from = (seen?.seq ?? -1) + 1;
    await db.records.bulkAdd(
      sealed.map((record, index) => ({
        ...record,
        caseId,
        seq: from + index,
        subjectId: record.header.subject.id,
      })),
    );
    const last = sealed.at(-1);
    if (last) await db.heads.put({ caseId, hash: last.hash, seq: from + sealed.length - 1 });
    await change.apply();
    return true;
  });
}
