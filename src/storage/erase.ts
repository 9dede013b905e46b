import { Dexie } from 'dexie';
import { readReminder } from '../domain/reminders/reminder.ts';
import type { Database } from './database.ts';
import type { EntryRow } from './rows.ts';

/**
 * Erases the contents of subjects: their rows, bytes, texts, and the salted contents of all their records. The record
 * headers stay, so that the chain still verifies. Only inside the transaction that appends the tombstones.
 */
export async function eraseContents(
  db: Database,
  entryId: string,
  evidenceIds: readonly string[],
): Promise<void> {
  const ids = [...evidenceIds];
  const entry = await db.entries.get(entryId);
  await db.entries.delete(entryId);
  await db.timers.delete(entryId);
  // Made of entries, in words of theirs: made again of those that are left.
  if (entry) await db.digests.delete(entry.caseId);
  if (entry) await eraseReminders(db, entry);
  await eraseFiles(db, ids);
  await db.records
    .where('subjectId')
    .anyOf([entryId, ...ids])
    .modify({ salted: null });
}

/** The same for evidence alone; its entry stays. Only inside the transaction that appends the tombstones. */
export async function eraseEvidence(db: Database, evidenceIds: readonly string[]): Promise<void> {
  await eraseFiles(db, evidenceIds);
  await db.records
    .where('subjectId')
    .anyOf([...evidenceIds])
    .modify({ salted: null });
}

/** Erases everything that a case holds but the headers of its chain. Only inside the transaction with its tombstone. */
export async function eraseWholeCase(db: Database, caseId: string): Promise<void> {
  const evidenceIds = await db.evidence.where('caseId').equals(caseId).primaryKeys();
  await db.entries.where('[caseId+removed+sortKey]').between([caseId, 0], [caseId, 2]).delete();
  await eraseFiles(db, evidenceIds);
  await db.awaitedTerms.where('caseId').equals(caseId).delete();
  await db.reminders.where('caseId').equals(caseId).delete();
  await db.dueMarks.where('caseId').equals(caseId).delete();
  await db.timers.where('caseId').equals(caseId).delete();
  await eraseIncoming(db, caseId);
  await db.digests.delete(caseId);
  await db.records
    .where('[caseId+seq]')
    .between([caseId, 0], [caseId, Number.MAX_SAFE_INTEGER])
    .modify({ salted: null });
  await db.cases.delete(caseId);
}

async function eraseReminders(db: Database, { id, caseId }: EntryRow): Promise<void> {
  const ofCase = db.reminders.where('caseId').equals(caseId);
  await ofCase.filter((reminder) => readReminder(reminder).subject === id).delete();
  const marks = db.dueMarks.where('caseId').equals(caseId);
  await marks.filter(({ subject }) => subject === id).delete();
}

/** Files that were on their way into a case, and the names of those that never came. */
async function eraseIncoming(db: Database, caseId: string): Promise<void> {
  const rows = await db.incoming.where('caseId').equals(caseId).toArray();
  await eraseFiles(
    db,
    rows.map(({ evidenceId }) => evidenceId),
  );
  await db.incoming.bulkDelete(rows.map(({ id }) => id));
}

/** Deletes all bytes and texts of evidence, and its row. */
export async function eraseFiles(db: Database, evidenceIds: readonly string[]): Promise<void> {
  const ids = [...evidenceIds];
  await db.evidence.bulkDelete(ids);
  await db.pictures.bulkDelete(ids);
  await db.pageTexts.bulkDelete(ids);
  await db.thumbnails.bulkDelete(ids);
  for (const id of ids) {
    await db.filePieces.where('[evidenceId+index]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    await db.parts.where('[evidenceId+name]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  }
}
