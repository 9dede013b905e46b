import type { Saved } from '../contract/calls.ts';
import type { EntryBody } from '../domain/case/entry.ts';
import type { FileFacts } from '../domain/case/file-facts.ts';
import { filesOf } from '../domain/case/files-of.ts';
import { sha256OfBytes, sha256OfText } from '../domain/chain/hash.ts';
import { codeOf, TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import { dropIncoming } from '../storage/incoming.ts';
import { readPageText, readPictureOf } from '../storage/queries.ts';
import type { IncomingRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { confirmSaved } from './confirm-saved.ts';
import { type Deps, nowOf } from './deps.ts';
import { entryRow } from './entry-row.ts';
import { caseOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/**
 * Makes an entry of a file that a page has put into the store. Every byte is read back from disk and hashed first:
 * `evidence-mismatch` when it is not what the page was given, and then nothing of it stays. `entryId` names the attempt:
 * asked for twice it is saved once. `not-found` when the page has put no such file there, or the case is gone.
 */
export async function adoptFile(deps: Ground, entryId: string): Promise<Saved> {
  const { db } = deps;
  const row = await guarded(() => db.incoming.get(entryId));
  if (!row) {
    const before = await confirmSaved(db, entryId);
    if (before) return before;
    throw new TikiyaError('not-found');
  }
  if (!row.ready) throw new TikiyaError('bad-request');
  try {
    await checkIncoming(db, row.evidenceId, row.ready.facts);
    await write(deps, row, row.ready);
  } catch (thrown) {
    if (codeOf(thrown) === 'evidence-mismatch') await dropIncoming(db, row);
    throw thrown;
  }
  const saved = await confirmSaved(db, entryId);
  if (!saved) throw new TikiyaError('storage-failed');
  return saved;
}

/** Reads every file, and the text, back and hashes them, one in memory at a time. */
async function checkIncoming(db: Database, evidenceId: string, facts: FileFacts): Promise<void> {
  for (const { name, sha256 } of filesOf(facts)) {
    const bytes = await guarded(() => readPictureOf(db, evidenceId, name));
    if (!bytes || (await sha256OfBytes(bytes)) !== sha256) throw new TikiyaError('evidence-mismatch');
  }
  const text = await guarded(() => readPageText(db, evidenceId));
  const textSha256 = text === undefined ? undefined : await sha256OfText(text);
  if (textSha256 !== facts.textSha256) throw new TikiyaError('evidence-mismatch');
}

async function write(
  deps: Ground,
  { id, evidenceId, caseId }: IncomingRow,
  { facts, happenedAt }: NonNullable<IncomingRow['ready']>,
): Promise<void> {
  const { db } = deps;
  const at = nowOf(deps);
  const body: EntryBody = { happenedAt, content: { kind: 'file', evidenceId } };
  await appendChange(db, caseId, async () => {
    const row = await caseOf(db, caseId);
    // The same attempt may have been asked for twice at once; then the other one wrote it.
    if (await db.entries.get(id)) return { recordedAt: at, records: [], apply: async () => undefined };
    return {
      recordedAt: at,
      records: [
        { subject: { type: 'evidence', id: evidenceId }, action: 'put', version: 1, content: facts },
        { subject: { type: 'entry', id }, action: 'put', version: 1, content: body },
      ],
      apply: async () => {
        await db.evidence.add({ id: evidenceId, caseId, entryId: id, facts });
        await db.entries.add(entryRow(id, caseId, body, at));
        await db.cases.put({ ...row, entryCount: row.entryCount + 1, touchedAtMs: msOf(at) });
        await db.incoming.delete(id);
      },
    };
  });
}

/**
 * Ends files that a page left behind when it was closed or died: those that were on disk whole become entries, of the
 * others what was written is dropped and their name is kept, so that the shopper is told. `isHeld`: a page is still at it.
 */
export async function settleIncoming(deps: Ground, isHeld: (entryId: string) => boolean): Promise<void> {
  const { db } = deps;
  for (const row of await guarded(() => db.incoming.toArray())) {
    if (isHeld(row.id)) continue;
    try {
      if (row.brokenOff) await forgetOfGoneCase(db, row);
      else if (row.ready) await adoptFile(deps, row.id);
      else await breakOff(db, row);
    } catch (thrown) {
      // One that cannot be settled keeps no other from it; it is tried again at the next start.
      console.error(thrown);
      if (codeOf(thrown) === 'not-found') await dropIncoming(db, row);
    }
  }
}

async function forgetOfGoneCase(db: Database, { id, caseId }: IncomingRow): Promise<void> {
  if (!(await guarded(() => db.cases.get(caseId)))) await guarded(() => db.incoming.delete(id));
}

async function breakOff(db: Database, row: IncomingRow): Promise<void> {
  await dropIncoming(db, row);
  if (await guarded(() => db.cases.get(row.caseId)))
    await guarded(() => db.incoming.put({ ...row, brokenOff: true }));
}

/** The shopper has seen that a file was not taken in. */
export const forgetBrokenOff = (db: Database, entryId: string): Promise<unknown> =>
  guarded(() =>
    db.incoming
      .where('id')
      .equals(entryId)
      .filter(({ brokenOff }) => brokenOff === true)
      .delete(),
  );
