import { Dexie } from 'dexie';
import { FIRST_PICTURE } from '../domain/capture/pieces.ts';
import { evidenceIdOf } from '../domain/case/entry.ts';
import type { ChainRecord } from '../domain/chain/record.ts';
import { derivedOf } from '../domain/marking/shown-evidence.ts';
import type { Database } from './database.ts';
import { joinPieces } from './file-pieces.ts';
import type { CaseRow, EntryRow, EvidenceRow } from './rows.ts';
import { listStretch } from './timeline-queries.ts';

/** All cases that are not in the bin, the last touched first. */
export async function listCases(db: Database): Promise<CaseRow[]> {
  const rows = await db.cases.orderBy('touchedAtMs').reverse().toArray();
  return rows.filter(({ binnedAtMs }) => binnedAtMs === undefined);
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

/** One entry, removed ones too. */
export function findEntry(db: Database, entryId: string): Promise<EntryRow | undefined> {
  return db.entries.get(entryId);
}

/** All entries on the timeline of a case, and the facts of all its evidence (redacted items too), for a document of the whole. */
export async function readWholeCase(
  db: Database,
  caseId: string,
): Promise<{ entries: EntryRow[]; evidence: EvidenceRow[] }> {
  const [entries, evidence] = await Promise.all([
    listStretch(db, caseId, { before: undefined, until: undefined, limit: Number.POSITIVE_INFINITY }),
    db.evidence.where('caseId').equals(caseId).toArray(),
  ]);
  return { entries, evidence };
}

/** The evidence just before (`older`) or after a place on the timeline; undefined at its ends. */
export async function findNextEvidence(
  db: Database,
  from: Pick<EntryRow, 'caseId' | 'sortKey'>,
  direction: 'older' | 'newer',
): Promise<string | undefined> {
  const [first, last] = direction === 'older' ? [Dexie.minKey, from.sortKey] : [from.sortKey, Dexie.maxKey];
  const others = db.entries
    .where('[caseId+removed+sortKey]')
    .between([from.caseId, 0, first], [from.caseId, 0, last], false, false);
  const inOrder = direction === 'older' ? others.reverse() : others;
  const found = await inOrder.filter(({ content }) => evidenceIdOf(content) !== undefined).first();
  return found && evidenceIdOf(found.content);
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

/** The bytes of a screenshot, or of an added file as one. */
export async function readPicture(db: Database, evidenceId: string): Promise<ArrayBuffer | undefined> {
  return (await db.pictures.get(evidenceId))?.bytes ?? joinPieces(db, evidenceId);
}

/** The bytes of a further file of a capture, by its name. */
export async function readPart(
  db: Database,
  evidenceId: string,
  name: string,
): Promise<ArrayBuffer | undefined> {
  return (await db.parts.get([evidenceId, name]))?.bytes;
}

/** The names of the further files that are kept of a piece of evidence; their bytes are not read. */
export async function partNamesOf(db: Database, evidenceId: string): Promise<string[]> {
  const keys = await db.parts.where(':id').between([evidenceId, ''], [evidenceId, '\uffff']).primaryKeys();
  return keys.map(([, name]) => name);
}

/** The bytes of one of the files of a piece of evidence, by the name that its facts give. */
export const readPictureOf = (
  db: Database,
  evidenceId: string,
  picture: string,
): Promise<ArrayBuffer | undefined> =>
  picture === FIRST_PICTURE ? readPicture(db, evidenceId) : readPart(db, evidenceId, picture);

/** Redacted and marked items that were made of a capture, the newest first. */
export async function listDerived(db: Database, evidence: EvidenceRow): Promise<EvidenceRow[]> {
  return [...derivedOf(evidence.id, await db.evidence.where('entryId').equals(evidence.entryId).toArray())];
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

/** The root hash of a case: that of the last record of its chain. */
export async function readRootHash(db: Database, caseId: string): Promise<string | undefined> {
  return (await db.heads.get(caseId))?.hash;
}

/** Whether the store still has the canary that was put into it. */
export async function readCanary(db: Database): Promise<string | undefined> {
  const row = await db.meta.get('canary');
  return row?.key === 'canary' ? row.value : undefined;
}
