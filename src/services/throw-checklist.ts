import { Dexie } from 'dexie';
import type { CallInput, CallOutput } from '../contract/calls.ts';
import type { AsideTerms } from '../contract/shop-calls.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import type { AwaitedTermsRow, EntryRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { binCase, restoreCase } from './bin.ts';
import { type Deps, nowOf } from './deps.ts';
import { caseOf, caseRowOrNone } from './look-up.ts';
import { entriesOfTerms, notesOfTerms } from './terms.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/**
 * Puts what a checklist kept into the bin, in one change: the whole case when it holds nothing else, else its entries. What
 * was kept otherwise stays. Done twice it is done once; a checklist that kept nothing leaves nothing. Gives the notes of
 * terms that nothing waits for any more, so that they can be brought back; those of a case in the bin stay in it.
 */
export async function throwChecklist(
  deps: Ground,
  { caseId, entryIds, terms }: CallInput<'shop.throw'>,
): Promise<CallOutput<'shop.throw'>> {
  const { db } = deps;
  const isThere = (await caseRowOrNone(db, caseId)) !== undefined;
  if (isThere) {
    // Terms were kept on a page of their own, by its own popup: they are the checklist's all the same.
    const own = new Set([...entryIds, ...(await entriesOfTerms(db, caseId, terms))]);
    const onTimeline = await guarded(() =>
      db.entries
        .where('[caseId+removed+sortKey]')
        .between([caseId, 0, Dexie.minKey], [caseId, 0, Dexie.maxKey])
        .primaryKeys(),
    );
    if (onTimeline.every((id) => own.has(id))) {
      await binCase(deps, caseId);
      return { aside: [] };
    }
    let notes: readonly AwaitedTermsRow[] = [];
    await setRemoved(deps, caseId, own, 1, async () => {
      notes = await takeNotes(db, caseId, terms);
    });
    return asideOf(notes);
  }
  return asideOf(
    await guarded(() => db.transaction('rw', db.awaitedTerms, () => takeNotes(db, caseId, terms))),
  );
}

const asideOf = (notes: readonly AwaitedTermsRow[]): CallOutput<'shop.throw'> => ({
  aside: notes.map(({ caseId: _case, ...note }): AsideTerms => note),
});

/** Takes the notes away of terms that are awaited at these addresses: inside a transaction. */
async function takeNotes(db: Database, caseId: string, terms: readonly string[]): Promise<AwaitedTermsRow[]> {
  const rows = await notesOfTerms(db, caseId, terms);
  await db.awaitedTerms.bulkDelete(rows.map(({ id }) => id));
  return rows;
}

/** Takes that back: the case or the entries are where they were, and the terms are awaited as before. */
export async function restoreChecklist(
  deps: Ground,
  { caseId, entryIds, aside }: CallInput<'shop.restore'>,
): Promise<void> {
  const { db } = deps;
  const row = await caseRowOrNone(db, caseId);
  const notes = aside.map((note): AwaitedTermsRow => ({ ...note, caseId }));
  const putNotes = (): Promise<unknown> => db.awaitedTerms.bulkPut(notes);
  if (row?.binnedAtMs !== undefined) await restoreCase(deps, caseId);
  else if (row) return setRemoved(deps, caseId, new Set(entryIds), 0, putNotes);
  // Without a case they are what it would begin with; one that was erased meanwhile begins no more.
  else if (await guarded(() => db.heads.get(caseId))) return;
  await guarded(putNotes);
}

async function setRemoved(
  deps: Ground,
  caseId: string,
  entryIds: ReadonlySet<string>,
  removed: 0 | 1,
  /** Written with it, or not at all. */
  alongside: () => Promise<unknown>,
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
        await alongside();
      },
    };
  });
}
