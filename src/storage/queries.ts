import { Dexie } from 'dexie';
import type { ChainRecord } from '../domain/chain/record.ts';
import type { Database } from './database.ts';
import type { CaseRow, EntryRow, EvidenceRow } from './rows.ts';

/** All cases, the last touched first. */
export function listCases(db: Database): Promise<CaseRow[]> {
  return db.cases.orderBy('touchedAtMs').reverse().toArray();
}

/** One case, or undefined when it is not (or no longer) there. */
export function findCase(db: Database, caseId: string): Promise<CaseRow | undefined> {
  return db.cases.get(caseId);
}

/** A stretch of the timeline, the newest first: at most `limit` entries older than `before` (a `sortKey`). */
export function listEntries(
  db: Database,
  caseId: string,
  limit: number,
  before?: string,
): Promise<EntryRow[]> {
  return db.entries
    .where('[caseId+removed+sortKey]')
    .between([caseId, 0, Dexie.minKey], [caseId, 0, before ?? Dexie.maxKey], true, before === undefined)
    .reverse()
    .limit(limit)
    .toArray();
}

/** Entries that were taken off the timeline and can be brought back, the newest first. */
export function listRemoved(db: Database, caseId: string): Promise<EntryRow[]> {
  return db.entries
    .where('[caseId+removed+sortKey]')
    .between([caseId, 1, Dexie.minKey], [caseId, 1, Dexie.maxKey])
    .reverse()
    .toArray();
}

/** How many entries a case holds, those that were removed and can be brought back counted too. */
export function countAllEntries(db: Database, caseId: string): Promise<number> {
  return db.entries.where('[caseId+removed+sortKey]').between([caseId, 0], [caseId, 2]).count();
}

/** Facts of the given pieces of evidence, in the order asked for; missing ones are left out. */
export async function listEvidence(db: Database, evidenceIds: readonly string[]): Promise<EvidenceRow[]> {
  const rows = await db.evidence.bulkGet([...evidenceIds]);
  return rows.filter((row) => row !== undefined);
}

/** The bytes of a screenshot. */
export async function readPicture(db: Database, evidenceId: string): Promise<ArrayBuffer | undefined> {
  return (await db.pictures.get(evidenceId))?.bytes;
}

/** The page's visible text at the moment of capture. */
export async function readPageText(db: Database, evidenceId: string): Promise<string | undefined> {
  return (await db.pageTexts.get(evidenceId))?.text;
}

/** The small picture of a screenshot, when it was made already. */
export async function readThumbnail(db: Database, evidenceId: string): Promise<Blob | undefined> {
  const row = await db.thumbnails.get(evidenceId);
  return row && new Blob([row.bytes], { type: row.mediaType });
}

/** All records of one subject (a case, an entry, a piece of evidence), oldest first: its earlier wordings. */
export async function listRecordsOf(db: Database, subjectId: string): Promise<ChainRecord[]> {
  const rows = await db.records.where('subjectId').equals(subjectId).toArray();
  return rows.sort((a, b) => a.seq - b.seq);
}

/** The whole chain of a case in order, and the head kept beside it. */
export async function readChain(
  db: Database,
  caseId: string,
): Promise<{ records: ChainRecord[]; head: string | undefined }> {
  const records = await db.records
    .where('[caseId+seq]')
    .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
    .toArray();
  return { records, head: (await db.heads.get(caseId))?.hash };
}

/** Whether the store still has the canary that was put into it. */
export async function readCanary(db: Database): Promise<string | undefined> {
  return (await db.meta.get('canary'))?.value;
}
