import { Dexie } from 'dexie';
import type { Database } from './database.ts';

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
  await db.entries.delete(entryId);
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
  await db.timers.where('caseId').equals(caseId).delete();
  await db.digests.delete(caseId);
  await db.records
    .where('[caseId+seq]')
    .between([caseId, 0], [caseId, Number.MAX_SAFE_INTEGER])
    .modify({ salted: null });
  await db.cases.delete(caseId);
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
