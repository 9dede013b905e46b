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
  await db.evidence.bulkDelete(ids);
  await db.pictures.bulkDelete(ids);
  await db.pageTexts.bulkDelete(ids);
  await db.thumbnails.bulkDelete(ids);
  await db.records
    .where('subjectId')
    .anyOf([entryId, ...ids])
    .modify({ salted: null });
}

/** Erases everything that a case holds but the headers of its chain. Only inside the transaction with its tombstone. */
export async function eraseWholeCase(db: Database, caseId: string): Promise<void> {
  const evidenceIds = await db.evidence.where('caseId').equals(caseId).primaryKeys();
  await db.entries.where('[caseId+removed+sortKey]').between([caseId, 0], [caseId, 2]).delete();
  await db.evidence.bulkDelete(evidenceIds);
  await db.pictures.bulkDelete(evidenceIds);
  await db.pageTexts.bulkDelete(evidenceIds);
  await db.thumbnails.bulkDelete(evidenceIds);
  await db.reminders.where('caseId').equals(caseId).delete();
  await db.records
    .where('[caseId+seq]')
    .between([caseId, 0], [caseId, Number.MAX_SAFE_INTEGER])
    .modify({ salted: null });
  await db.cases.delete(caseId);
}
