import type { CaptureWay } from '../domain/capture/verdict.ts';
import { type CaptureFacts, isCapture } from '../domain/case/evidence.ts';
import { isKnownAs } from '../domain/terms/address.ts';
import type { Database } from './database.ts';
import type { AwaitedTermsRow, EvidenceRow } from './rows.ts';

/** Those of the notes whose terms are not kept: none were, or what was kept was taken back or is in the bin. */
export async function stillAwaited(
  db: Database,
  rows: readonly AwaitedTermsRow[],
): Promise<AwaitedTermsRow[]> {
  const keptAs = rows.flatMap((row) => row.keptAs ?? []);
  const evidence = (await db.evidence.bulkGet(keptAs)).filter((row) => row !== undefined);
  const there = new Set((await onTimeline(db, evidence)).map(({ id }) => id));
  return rows.filter((row) => row.keptAs === undefined || !there.has(row.keptAs));
}

/** Terms that a case still waits for, the oldest first. */
export async function listAwaitedTerms(db: Database, caseId: string): Promise<AwaitedTermsRow[]> {
  const rows = await stillAwaited(db, await db.awaitedTerms.where('caseId').equals(caseId).toArray());
  return rows.sort((one, other) => one.askedAt.at.localeCompare(other.askedAt.at));
}

/** Terms that a case holds, the oldest first; those in the bin are not among them. */
export async function listKeptTerms(db: Database, caseId: string): Promise<EvidenceRow<CaptureFacts>[]> {
  const rows = await db.evidence.where('caseId').equals(caseId).toArray();
  const terms = rows.filter(isCapture).filter(({ facts }) => facts.way === 'terms' && !facts.derived);
  return (await onTimeline(db, terms)).sort(byTime);
}

const byTime = (one: EvidenceRow<CaptureFacts>, other: EvidenceRow<CaptureFacts>): number =>
  one.facts.capturedAt.at.localeCompare(other.facts.capturedAt.at);

async function onTimeline<Row extends EvidenceRow>(db: Database, rows: readonly Row[]): Promise<Row[]> {
  const entries = await db.entries.bulkGet(rows.map(({ entryId }) => entryId));
  return rows.filter((_, at) => entries[at]?.removed === 0);
}

// Texts of the others are those of a part of the page: compared with a whole one, nearly everything would be gone.
const WHOLE_PAGE_WAYS: ReadonlySet<CaptureWay> = new Set<CaptureWay>(['visible', 'full-page', 'terms']);

const isWholePage = ({ way = 'visible' }: CaptureFacts): boolean => WHOLE_PAGE_WAYS.has(way);

/**
 * The capture of the same page in the same case that came just before this one, if there is one. Only captures with the
 * text of the whole page are compared, and none that are in the bin.
 */
export async function findEarlierOfPage(
  db: Database,
  evidence: EvidenceRow<CaptureFacts>,
): Promise<EvidenceRow<CaptureFacts> | undefined> {
  const { id, caseId, facts } = evidence;
  if (!isWholePage(facts)) return undefined;
  const rows = await db.evidence.where('caseId').equals(caseId).toArray();
  const earlier = rows
    .filter(isCapture)
    .filter((row) => row.id !== id && !row.facts.derived && isWholePage(row.facts))
    .filter((row) => isKnownAs(row.facts, facts))
    .filter((row) => row.facts.capturedAt.at < facts.capturedAt.at);
  return (await onTimeline(db, earlier)).sort(byTime).at(-1);
}
