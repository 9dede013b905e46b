import { eraseUpTo } from '../domain/bin/bin.ts';
import type { RecordAction } from '../domain/chain/record.ts';
import { codeOf, TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import { listBinned } from '../storage/bin-queries.ts';
import { guarded } from '../storage/storage-error.ts';
import { eraseCase } from './cases.ts';
import { type Deps, nowOf } from './deps.ts';
import { eraseEntry } from './erase-entry.ts';
import { caseOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** Puts a case into the bin with all it holds; it can be brought back for 30 days. Done twice it is done once. */
export const binCase = (deps: Ground, caseId: string): Promise<{ caseId: string }> =>
  setBinned(deps, caseId, true, 'remove');

/** Brings a case back from the bin as it was. Done twice it is done once. */
export const restoreCase = (deps: Ground, caseId: string): Promise<{ caseId: string }> =>
  setBinned(deps, caseId, false, 'restore');

async function setBinned(
  deps: Ground,
  caseId: string,
  toBin: boolean,
  action: RecordAction,
): Promise<{ caseId: string }> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const { binnedAtMs, ...row } = await caseOf(db, caseId);
    if ((binnedAtMs !== undefined) === toBin)
      return { recordedAt: at, records: [], apply: async () => undefined };
    return {
      recordedAt: at,
      records: [{ subject: { type: 'case', id: caseId }, action, version: row.version, content: null }],
      apply: async () => {
        await db.cases.put({ ...row, touchedAtMs: msOf(at), ...(toBin && { binnedAtMs: msOf(at) }) });
        if (toBin) await db.reminders.where('caseId').equals(caseId).delete();
      },
    };
  });
  const after = await caseOf(db, caseId);
  if ((after.binnedAtMs !== undefined) !== toBin) throw new TikiyaError('storage-failed');
  return { caseId };
}

/** What was erased for good. */
export interface Erased {
  readonly caseIds: readonly string[];
  readonly entries: readonly { readonly caseId: string; readonly entryId: string }[];
}

/** Erases for good what has been in the bin for 30 days. */
export const eraseOverdue = (deps: Ground): Promise<Erased> => eraseBinned(deps, eraseUpTo(deps.clock()));

/** Erases for good all that is in the bin. */
export const emptyBin = (deps: Ground): Promise<Erased> => eraseBinned(deps, Number.POSITIVE_INFINITY);

// One by one, each a change of its own: killed in the middle, the next start goes on with the rest.
async function eraseBinned(deps: Ground, upToMs: number): Promise<Erased> {
  const { cases, entries } = await guarded(() => listBinned(deps.db, upToMs));
  for (const { id } of cases) await eraseCase(deps, id);
  const own = entries.filter(({ caseId }) => !cases.some(({ id }) => id === caseId));
  for (const { id } of own) {
    await eraseEntry(deps, id).catch((thrown: unknown) => {
      // Erased meanwhile by hand.
      if (codeOf(thrown) !== 'not-found') throw thrown;
    });
  }
  return {
    caseIds: cases.map(({ id }) => id),
    entries: own.map(({ id, caseId }) => ({ entryId: id, caseId })),
  };
}
