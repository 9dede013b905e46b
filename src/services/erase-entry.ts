import { msOf } from '../domain/time/moment.ts';
import { appendChange, type RecordDraft } from '../storage/append.ts';
import { eraseContents, eraseWholeCase } from '../storage/erase.ts';
import { countAllEntries } from '../storage/queries.ts';
import type { CaseRow, EntryRow } from '../storage/rows.ts';
import { type Deps, nowOf } from './deps.ts';
import { caseOf, entryOf, evidenceIdOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** Erases an entry for good with its evidence: contents and bytes go, tombstones stay in the chain. */
export async function eraseEntry(deps: Ground, entryId: string): Promise<{ caseId: string }> {
  return erase(deps, entryId, async () => false);
}

/**
 * Takes back a save from the popup: the entry and its evidence are erased, and the case too when that save had made it
 * and nothing was added to it since.
 */
export async function undoSave(deps: Ground, entryId: string): Promise<{ caseId: string }> {
  const { db } = deps;
  return erase(deps, entryId, async (row, entry) => {
    const isItsOwn = row.version === 1 && row.createdAt.at === entry.recordedAt.at;
    return isItsOwn && (await countAllEntries(db, row.id)) === 1;
  });
}

async function erase(
  deps: Ground,
  entryId: string,
  takesCase: (row: CaseRow, entry: EntryRow) => Promise<boolean>,
): Promise<{ caseId: string }> {
  const { db } = deps;
  const at = nowOf(deps);
  const { caseId } = await entryOf(db, entryId);
  await appendChange(db, caseId, async () => {
    const entry = await entryOf(db, entryId);
    const row = await caseOf(db, caseId);
    const evidenceId = evidenceIdOf(entry);
    const evidenceIds = evidenceId === undefined ? [] : [evidenceId];
    const tombstones: RecordDraft[] = [
      { subject: { type: 'entry', id: entryId }, action: 'erase', version: entry.version, content: null },
      ...evidenceIds.map(
        (id): RecordDraft => ({
          subject: { type: 'evidence', id },
          action: 'erase',
          version: 1,
          content: null,
        }),
      ),
    ];
    if (await takesCase(row, entry)) {
      tombstones.push({
        subject: { type: 'case', id: caseId },
        action: 'erase',
        version: row.version,
        content: null,
      });
      return { recordedAt: at, records: tombstones, apply: () => eraseWholeCase(db, caseId) };
    }
    return {
      recordedAt: at,
      records: tombstones,
      apply: async () => {
        await eraseContents(db, entryId, evidenceIds);
        await db.cases.put({
          ...row,
          entryCount: row.entryCount - (entry.removed ? 0 : 1),
          touchedAtMs: msOf(at),
        });
      },
    };
  });
  return { caseId };
}
