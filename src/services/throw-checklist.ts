import { Dexie } from 'dexie';
import type { CallInput } from '../contract/calls.ts';
import { isCapture } from '../domain/case/evidence.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import type { EntryRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { binCase, restoreCase } from './bin.ts';
import { type Deps, nowOf } from './deps.ts';
import { caseOf, caseRowOrNone } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/**
 * Puts what a checklist kept into the bin, in one change: the whole case when it holds nothing else, else its entries.
 * Done twice it is done once; a checklist that kept nothing leaves nothing.
 */
export async function throwChecklist(
  deps: Ground,
  { caseId, entryIds }: CallInput<'shop.throw'>,
): Promise<void> {
  const { db } = deps;
  if (!(await caseRowOrNone(db, caseId))) {
    // Terms that were never kept: nothing waits for them any more.
    await guarded(() => db.awaitedTerms.where('caseId').equals(caseId).delete());
    return;
  }
  const own = await ownEntries(deps, caseId, entryIds);
  const onTimeline = await guarded(() =>
    db.entries
      .where('[caseId+removed+sortKey]')
      .between([caseId, 0, Dexie.minKey], [caseId, 0, Dexie.maxKey])
      .primaryKeys(),
  );
  if (onTimeline.every((id) => own.has(id))) await binCase(deps, caseId);
  else await setRemoved(deps, caseId, own, 1);
}

/** Takes that back: the case or the entries are where they were. */
export async function restoreChecklist(
  deps: Ground,
  { caseId, entryIds }: CallInput<'shop.restore'>,
): Promise<void> {
  const row = await caseRowOrNone(deps.db, caseId);
  if (!row) return;
  if (row.binnedAtMs !== undefined) await restoreCase(deps, caseId);
  else await setRemoved(deps, caseId, await ownEntries(deps, caseId, entryIds), 0);
}

// The terms were kept on a page of their own, by its own popup: they are the checklist's all the same.
async function ownEntries(
  { db }: Ground,
  caseId: string,
  entryIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const evidence = await guarded(() => db.evidence.where('caseId').equals(caseId).toArray());
  const terms = evidence.filter((one) => isCapture(one) && one.facts.way === 'terms');
  return new Set([...entryIds, ...terms.map(({ entryId }) => entryId)]);
}

async function setRemoved(
  deps: Ground,
  caseId: string,
  entryIds: ReadonlySet<string>,
  removed: 0 | 1,
): Promise<void> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const row = await caseOf(db, caseId);
    const rows = await db.entries.bulkGet([...entryIds]);
    const changed = rows.filter(
      (entry): entry is EntryRow => entry?.caseId === caseId && entry.removed !== removed,
    );
    return {
      recordedAt: at,
      records: changed.map(({ id, version }) => ({
        subject: { type: 'entry', id } as const,
        action: removed === 1 ? ('remove' as const) : ('restore' as const),
        version,
        content: null,
      })),
      apply: async () => {
        const after = changed.map(({ removedAtMs: _before, ...entry }) => ({
          ...entry,
          removed,
          ...(removed === 1 && { removedAtMs: msOf(at) }),
        }));
        await db.entries.bulkPut(after);
        const entryCount = row.entryCount + (removed === 1 ? -changed.length : changed.length);
        await db.cases.put({ ...row, entryCount, touchedAtMs: msOf(at) });
      },
    };
  });
}
