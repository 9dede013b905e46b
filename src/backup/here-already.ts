import { filesOf } from '../domain/case/files-of.ts';
import { sha256OfBytes, sha256OfText, sha256OfValue } from '../domain/chain/hash.ts';
import type { WholeCase } from '../storage/backup-queries.ts';
import type { Database } from '../storage/database.ts';
import { readPageText, readPictureOf } from '../storage/queries.ts';
import type { EvidenceRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { damaged } from './archive-reader.ts';

/**
 * Throws `backup-damaged` when a backup speaks of things that are here under the same ids and are others: an entry of another case,
 * evidence with other facts or of a capture that is under way. No backup that Tikiya made does; ids are made by chance.
 */
export async function refuseForeign(db: Database, caseId: string, { rows }: WholeCase): Promise<void> {
  const ids = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id);
  const [entries, evidence, timers, terms, incoming, jobs] = await guarded(() =>
    Promise.all([
      db.entries.bulkGet(ids(rows.entries)),
      db.evidence.bulkGet(ids(rows.evidence)),
      db.timers.bulkGet(ids(rows.timers)),
      db.awaitedTerms.bulkGet(ids(rows.awaitedTerms)),
      db.incoming.toArray(),
      db.captureJobs.toArray(),
    ]),
  );
  const isElsewhere = [...entries, ...evidence, ...timers, ...terms].some(
    (one) => one && one.caseId !== caseId,
  );
  const under = new Set([...incoming, ...jobs].map(({ evidenceId }) => evidenceId));
  if (isElsewhere || rows.evidence.some(({ id }) => under.has(id))) throw damaged();
  for (const [index, mine] of evidence.entries()) {
    const theirs = rows.evidence[index];
    if (mine && theirs && (await sha256OfValue(mine.facts)) !== (await sha256OfValue(theirs.facts)))
      throw damaged();
  }
}

/** Which evidence has to be written: what is not here, and what is here with bytes that are not those of its facts. */
export async function evidenceToWrite(
  db: Database,
  rows: readonly EvidenceRow[],
): Promise<ReadonlySet<string>> {
  const here = await guarded(() => db.evidence.bulkGet(rows.map(({ id }) => id)));
  const wanted = new Set<string>();
  for (const [index, row] of rows.entries())
    if (!here[index] || !(await isWhole(db, row))) wanted.add(row.id);
  return wanted;
}

/** Whether all bytes of a piece of evidence are here, as its facts say. */
async function isWhole(db: Database, { id, facts }: EvidenceRow): Promise<boolean> {
  for (const { name, sha256 } of filesOf(facts)) {
    const bytes = await guarded(() => readPictureOf(db, id, name));
    if (!bytes || (await sha256OfBytes(bytes)) !== sha256) return false;
  }
  const text = await guarded(() => readPageText(db, id));
  return (text === undefined ? undefined : await sha256OfText(text)) === facts.textSha256;
}
