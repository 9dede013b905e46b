import type { CaseFacts } from '../domain/case/case.ts';
import { TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange, type Change, type RecordDraft } from '../storage/append.ts';
import { eraseContents, eraseWholeCase } from '../storage/erase.ts';
import { countAllEntries, listRecordsOf } from '../storage/queries.ts';
import type { CaseRow, EntryRow } from '../storage/rows.ts';
import { type Deps, nowOf } from './deps.ts';
import { caseOf, entryOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** What becomes of the case when an entry is erased: it stays, goes too, or goes back to earlier facts. */
type CaseAfter =
  | { readonly case: 'stays' | 'goes' }
  | { readonly case: 'goes-back'; readonly facts: CaseFacts };

/**
 * Erases an entry for good with its evidence: contents and bytes go, tombstones stay in the chain. `call-running` where it
 * is that of the call that runs now.
 */
export async function eraseEntry(deps: Ground, entryId: string): Promise<{ caseId: string }> {
  return erase(deps, entryId, async () => ({ case: 'stays' }));
}

/**
 * Takes back a save from the popup: the entry and its evidence are erased. The case that this save had made goes too
 * when nothing was added to it since; facts that this save had filled in go back when nobody changed them since.
 */
export async function undoSave(deps: Ground, entryId: string): Promise<{ caseId: string }> {
  const { db } = deps;
  return erase(deps, entryId, async (row, entry) => {
    const [first] = await listRecordsOf(db, entry.id);
    const puts = (await listRecordsOf(db, row.id)).filter((record) => record.header.action === 'put');
    const [last, before] = puts.reverse();
    if (last?.header.version !== row.version) return { case: 'stays' };
    if (last.header.recordedAt.at !== first?.header.recordedAt.at) return { case: 'stays' };
    if (!before) return { case: (await countAllEntries(db, row.id)) === 1 ? 'goes' : 'stays' };
    return before.salted
      ? { case: 'goes-back', facts: before.salted.content as CaseFacts }
      : { case: 'stays' };
  });
}

async function erase(
  deps: Ground,
  entryId: string,
  caseAfter: (row: CaseRow, entry: EntryRow) => Promise<CaseAfter>,
): Promise<{ caseId: string }> {
  const { db } = deps;
  const { caseId } = await entryOf(db, entryId);
  await appendChange(db, caseId, async () => {
    const entry = await entryOf(db, entryId);
    // Its call goes on: with the entry its clock would be gone.
    if (await db.timers.get(entryId)) throw new TikiyaError('call-running');
    const row = await caseOf(db, caseId);
    const evidenceIds = await db.evidence.where('entryId').equals(entryId).primaryKeys();
    return erasing(deps, entry, row, evidenceIds, await caseAfter(row, entry));
  });
  return { caseId };
}

function erasing(
  deps: Ground,
  entry: EntryRow,
  row: CaseRow,
  evidenceIds: readonly string[],
  after: CaseAfter,
): Change {
  const { db } = deps;
  const at = nowOf(deps);
  const records: RecordDraft[] = [
    { subject: { type: 'entry', id: entry.id }, action: 'erase', version: entry.version, content: null },
    ...evidenceIds.map(
      (id): RecordDraft => ({
        subject: { type: 'evidence', id },
        action: 'erase',
        version: 1,
        content: null,
      }),
    ),
  ];
  const ofCase = { type: 'case', id: row.id } as const;
  if (after.case === 'goes') {
    records.push({ subject: ofCase, action: 'erase', version: row.version, content: null });
    return { recordedAt: at, records, apply: () => eraseWholeCase(db, row.id) };
  }
  const isBack = after.case === 'goes-back';
  const facts = isBack ? after.facts : row.facts;
  const version = row.version + (isBack ? 1 : 0);
  if (isBack) records.push({ subject: ofCase, action: 'put', version, content: facts });
  return {
    recordedAt: at,
    records,
    apply: async () => {
      await eraseContents(db, entry.id, evidenceIds);
      const entryCount = row.entryCount - (entry.removed ? 0 : 1);
      await db.cases.put({ ...row, facts, version, entryCount, touchedAtMs: msOf(at) });
    },
  };
}
