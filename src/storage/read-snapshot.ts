import { Dexie } from 'dexie';
import type { ChainRecord } from '../domain/chain/record.ts';
import type { Database } from './database.ts';
import { findCase, readChain } from './queries.ts';
import type { CaseRow, EntryRow, EvidenceRow } from './rows.ts';

/** A case as it stood at one moment: its rows and its chain, without pictures and texts. */
export interface CaseSnapshot {
  readonly row: CaseRow | undefined;
  /** Removed ones too, in no order that means anything. */
  readonly entries: readonly EntryRow[];
  readonly evidence: readonly EvidenceRow[];
  /** In their order. */
  readonly records: readonly ChainRecord[];
  readonly head: string | undefined;
}

/** Reads rows and chain of a case in one transaction, so that no write falls between them. */
export function readSnapshot(db: Database, caseId: string): Promise<CaseSnapshot> {
  return db.transaction('r', [db.cases, db.entries, db.evidence, db.records, db.heads], async () => {
    const [row, entries, evidence, chain] = await Promise.all([
      findCase(db, caseId),
      db.entries
        .where('[caseId+removed+sortKey]')
        .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
        .toArray(),
      db.evidence.where('caseId').equals(caseId).toArray(),
      readChain(db, caseId),
    ]);
    return { row, entries, evidence, ...chain };
  });
}
