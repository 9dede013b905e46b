import { Dexie } from 'dexie';
import { type CaseDigest, DIGESTED_KINDS, digestOf } from '../domain/attention/digest.ts';
import type { Database } from './database.ts';
import type { DigestRow, HeadRow } from './rows.ts';
import { listPeople } from './timeline-queries.ts';

/** Raised when digests are made otherwise: those on disk are then made again. */
const FORM = 5;

/** What a digest is made of: changes with every write to the case. */
const madeOf = ({ hash }: HeadRow): string => `${FORM} ${hash}`;

/**
 * The digests of all cases. Those that are stored for the present state of their case cost a row; one that is not yet (the
 * worker makes it after each write) is made here of the entries that count.
 */
export function readDigests(db: Database): Promise<ReadonlyMap<string, CaseDigest>> {
  return inOne(db, async () => {
    const { fresh, stale } = await compared(db);
    const made = await Promise.all(stale.map((head) => makeDigest(db, head)));
    return new Map([...fresh, ...made].map(({ caseId, digest }) => [caseId, digest]));
  });
}

// One transaction for all: a case that has no digest takes a dozen reads, and each would be a transaction of its own.
const inOne = <Value>(db: Database, read: () => Promise<Value>): Promise<Value> =>
  db.transaction('r', [db.cases, db.heads, db.digests, db.entries], read);

/** The digest of one case as it stands. */
export async function readDigest(db: Database, caseId: string): Promise<CaseDigest> {
  const [stored, head] = await Promise.all([db.digests.get(caseId), db.heads.get(caseId)]);
  if (!head) return digestOf([], []);
  return stored?.madeOf === madeOf(head) ? stored.digest : (await makeDigest(db, head)).digest;
}

/** Digests to be stored: of the cases that changed since theirs was made, at most `most` of them. */
export function staleDigests(db: Database, most = Number.POSITIVE_INFINITY): Promise<readonly DigestRow[]> {
  return inOne(db, async () => {
    const { stale } = await compared(db);
    return Promise.all(stale.slice(0, most).map((head) => makeDigest(db, head)));
  });
}

/** Stores digests; not those of cases that were erased while theirs was made: it has words of theirs. */
export const putDigests = (db: Database, rows: readonly DigestRow[]): Promise<unknown> =>
  db.transaction('rw', [db.cases, db.digests], async () => {
    const cases = await db.cases.bulkGet(rows.map(({ caseId }) => caseId));
    await db.digests.bulkPut(rows.filter((_, index) => cases[index] !== undefined));
  });

async function compared(
  db: Database,
): Promise<{ readonly fresh: readonly DigestRow[]; readonly stale: readonly HeadRow[] }> {
  const [heads, stored, caseIds] = await Promise.all([
    db.heads.toArray(),
    db.digests.toArray(),
    db.cases.toCollection().primaryKeys(),
  ]);
  // An erased case keeps its head.
  const living = new Set<string>(caseIds);
  const digests = new Map(stored.map((row) => [row.caseId, row]));
  const isFresh = (head: HeadRow): boolean => digests.get(head.caseId)?.madeOf === madeOf(head);
  const ofCases = heads.filter(({ caseId }) => living.has(caseId));
  return {
    fresh: ofCases.filter(isFresh).flatMap(({ caseId }) => digests.get(caseId) ?? []),
    stale: ofCases.filter((head) => !isFresh(head)),
  };
}

async function makeDigest(db: Database, head: HeadRow): Promise<DigestRow> {
  const { caseId } = head;
  const [people, ...kinds] = await Promise.all([
    listPeople(db, caseId),
    ...DIGESTED_KINDS.map((kind) =>
      db.entries
        .where('[caseId+removed+content.kind+sortKey]')
        .between([caseId, 0, kind, Dexie.minKey], [caseId, 0, kind, Dexie.maxKey])
        .toArray(),
    ),
  ]);
  const agents = people.map(({ agent, entryCount, last }) => ({
    agent,
    entryCount,
    lastAt: last.happenedAt,
  }));
  return { caseId, madeOf: madeOf(head), digest: digestOf(kinds.flat(), agents) };
}
