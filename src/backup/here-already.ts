import { FIRST_PICTURE } from '../domain/capture/pieces.ts';
import { filesOf, TEXT_NAME } from '../domain/case/files-of.ts';
import { sha256OfBytes, sha256OfText, sha256OfValue } from '../domain/chain/hash.ts';
import type { WholeCase } from '../storage/backup-queries.ts';
import type { Database } from '../storage/database.ts';
import { readPageText, readPictureOf } from '../storage/queries.ts';
import type { EvidenceRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { damaged } from './archive-reader.ts';
import type { EvidenceFile } from './evidence-files.ts';

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

/** Whether a file of a piece of evidence has to be written, by the evidence; of one that is not among them nothing has. */
type WantedFiles = ReadonlyMap<string, (file: EvidenceFile) => boolean>;

/**
 * What has to be written: all of evidence that is not here, and of what is here each file that is not as its facts say, where that of
 * the backup is. So a restore changes nothing that is here but for the better, whatever becomes of it.
 */
export async function filesToWrite(db: Database, rows: readonly EvidenceRow[]): Promise<WantedFiles> {
  const here = await guarded(() => db.evidence.bulkGet(rows.map(({ id }) => id)));
  const wanted = new Map<string, (file: EvidenceFile) => boolean>();
  for (const [index, row] of rows.entries()) {
    if (!here[index]) wanted.set(row.id, () => true);
    else {
      const lacking = await lackingOf(db, row);
      if (lacking.size > 0) wanted.set(row.id, (one) => lacking.get(placeOf(one)) === hashIn(one));
    }
  }
  return wanted;
}

const THUMBNAIL = 'thumbnail';

/** What of a piece of evidence is not here as its facts say, and which hash it ought to have. */
async function lackingOf(db: Database, { id, facts }: EvidenceRow): Promise<ReadonlyMap<string, string>> {
  const lacking = new Map<string, string>();
  for (const { name, sha256 } of filesOf(facts)) {
    const bytes = await guarded(() => readPictureOf(db, id, name));
    if (!bytes || (await sha256OfBytes(bytes)) !== sha256) lacking.set(name, sha256);
  }
  const text = await guarded(() => readPageText(db, id));
  const { textSha256 } = facts;
  if (textSha256 !== undefined && (text === undefined || (await sha256OfText(text)) !== textSha256))
    lacking.set(TEXT_NAME, textSha256);
  // It has no hash; drawn anew where it is not there.
  if (!(await guarded(() => db.thumbnails.get(id)))) lacking.set(THUMBNAIL, THUMBNAIL);
  return lacking;
}

const placeOf = (one: EvidenceFile): string =>
  one.is === 'part'
    ? one.name
    : one.is === 'text'
      ? TEXT_NAME
      : one.is === 'thumbnail'
        ? THUMBNAIL
        : FIRST_PICTURE;
const hashIn = ({ is, file }: EvidenceFile): string => (is === 'thumbnail' ? THUMBNAIL : file.sha256);
