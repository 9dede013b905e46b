import { Dexie } from 'dexie';
import type { Sha256 } from '../domain/chain/record.ts';
import type { Database } from './database.ts';
import { readChain } from './queries.ts';
import type { CaseSnapshot } from './read-snapshot.ts';
import { type CaseRows, ROW_TABLES } from './restore-rows.ts';
import type { ThumbnailRow } from './rows.ts';

/** A case with its chain and all rows that a backup holds, as it stood at one moment; no bytes and no texts. */
export interface WholeCase extends Pick<CaseSnapshot, 'records' | 'head'> {
  readonly rows: CaseRows;
}

/** Every case that something is kept of: an erased one has its chain, a case that is still to be made the terms it waits for. */
export function listKeptCases(db: Database): Promise<string[]> {
  return db.transaction('r', [db.heads, db.cases, db.awaitedTerms], async () => {
    const [chained, rows, awaited] = await Promise.all([
      db.heads.toCollection().primaryKeys(),
      db.cases.toCollection().primaryKeys(),
      db.awaitedTerms.orderBy('caseId').uniqueKeys(),
    ]);
    return [...new Set([...chained, ...rows, ...awaited.map(String)])].sort();
  });
}

/** Reads a case for a backup, in one transaction. */
export function readCaseWhole(db: Database, caseId: string): Promise<WholeCase> {
  const tables = [...ROW_TABLES.map((name) => db.table(name)), db.records, db.heads];
  return db.transaction('r', tables, async () => {
    const [chain, row, entries, evidence, dueMarks, reminders, timers, awaitedTerms] = await Promise.all([
      readChain(db, caseId),
      db.cases.get(caseId),
      db.entries
        .where('[caseId+removed+sortKey]')
        .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
        .toArray(),
      db.evidence.where('caseId').equals(caseId).toArray(),
      db.dueMarks.where('caseId').equals(caseId).toArray(),
      db.reminders.where('caseId').equals(caseId).toArray(),
      db.timers.where('caseId').equals(caseId).toArray(),
      db.awaitedTerms.where('caseId').equals(caseId).toArray(),
    ]);
    const inBin = entries.filter(({ removed }) => removed === 1).map(({ id }) => id);
    const binStays = (await db.binStays.bulkGet([caseId, ...inBin])).filter((one) => one !== undefined);
    const rows = {
      cases: row ? [row] : [],
      entries,
      evidence,
      dueMarks,
      reminders,
      timers,
      binStays,
      awaitedTerms,
    };
    return { ...chain, rows };
  });
}

/** The hash that the chain of a case has at a place; undefined where it is not that long. */
export async function readHashAt(db: Database, caseId: string, seq: number): Promise<Sha256 | undefined> {
  return (await db.records.get([caseId, seq]))?.hash;
}

/** What is kept of a piece of evidence beside the pieces of an added file and its further files. */
interface EvidenceContents {
  /** The first picture, where it is one. */
  readonly picture: ArrayBuffer | undefined;
  readonly text: string | undefined;
  readonly thumbnail: ThumbnailRow | undefined;
}

/** Reads it in one go: each transaction takes its time, and there are thousands of pieces. */
export function readEvidenceContents(db: Database, evidenceId: string): Promise<EvidenceContents> {
  return db.transaction('r', [db.pictures, db.pageTexts, db.thumbnails], async () => {
    const [picture, text, thumbnail] = await Promise.all([
      db.pictures.get(evidenceId),
      db.pageTexts.get(evidenceId),
      db.thumbnails.get(evidenceId),
    ]);
    return { picture: picture?.bytes, text: text?.text, thumbnail };
  });
}

/** How many bytes all evidence has by its facts: what a backup has before it. */
export async function sumEvidenceBytes(db: Database): Promise<number> {
  let sum = 0;
  await db.evidence.each(({ facts: { byteLength, parts = [] } }) => {
    sum += byteLength;
    for (const part of parts) sum += part.byteLength;
  });
  return sum;
}
