import { Dexie } from 'dexie';
import type { Subject } from '../domain/chain/record.ts';
import type { Database } from './database.ts';
import type { EntryRow, EvidenceRow, HeadRow } from './rows.ts';

/** Where the chain of every case ends: each write moves one of them. */
export function listHeads(db: Database): Promise<HeadRow[]> {
  return db.heads.toArray();
}

/** What was written in a case after a place of its chain, each subject once, with what was done to it last. */
export async function listWritten(
  db: Database,
  caseId: string,
  afterSeq: number,
): Promise<readonly { readonly subject: Subject; readonly isErased: boolean }[]> {
  const records = await db.records
    .where('[caseId+seq]')
    .between([caseId, afterSeq], [caseId, Dexie.maxKey], false)
    .toArray();
  const written = new Map<string, { subject: Subject; isErased: boolean }>();
  for (const { header } of records)
    written.set(header.subject.id, { subject: header.subject, isErased: header.action === 'erase' });
  return [...written.values()];
}

/** Entries of all cases by their ids, a batch at a time: those after `afterId`, from the first on when undefined. */
export function listEntriesById(
  db: Database,
  afterId: string | undefined,
  limit: number,
): Promise<EntryRow[]> {
  const rows = afterId === undefined ? db.entries.orderBy('id') : db.entries.where('id').above(afterId);
  return rows.limit(limit).toArray();
}

/** All evidence that belongs to some entries: what was captured or added, and what was made of it. */
export function listEvidenceOf(db: Database, entryIds: readonly string[]): Promise<EvidenceRow[]> {
  return db.evidence
    .where('entryId')
    .anyOf([...entryIds])
    .toArray();
}
