import { isOver } from '../domain/bin/bin.ts';
import type { RecordAction } from '../domain/chain/record.ts';
import { codeOf, TikiyaError } from '../domain/errors.ts';
import { dayIn, msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import { listBinned } from '../storage/bin-queries.ts';
import { countBinDay } from '../storage/count-bin-day.ts';
import { guarded } from '../storage/storage-error.ts';
import { eraseCase } from './cases.ts';
import { type Deps, nowOf } from './deps.ts';
import { endCallOf } from './end-call-of.ts';
import { eraseEntry } from './erase-entry.ts';
import { caseOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/**
 * Puts a case into the bin with all it holds; it can be brought back for 30 days. A call that runs in it ends and is kept
 * as its entry: `endedCall`, its id. Done twice it is done once.
 */
export async function binCase(deps: Ground, caseId: string): Promise<{ caseId: string; endedCall?: string }> {
  const endedCall = await endCallOf(deps, caseId);
  return { ...(await setBinned(deps, caseId, true, 'remove')), ...(endedCall && { endedCall }) };
}

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
  // It was written, or it would have thrown: another window has put it back since.
  if ((after.binnedAtMs !== undefined) !== toBin) throw new TikiyaError('changed-elsewhere');
  return { caseId };
}

/** What was erased for good. */
export interface Erased {
  readonly caseIds: readonly string[];
  readonly entries: readonly { readonly caseId: string; readonly entryId: string }[];
}

/**
 * Counts the day for everything in the bin, and erases for good what has been there for 30 days of use. What cannot be
 * erased is told of on the console and stays for the next time.
 */
export async function eraseOverdue(deps: Ground): Promise<Erased> {
  const stays = await guarded(() => countBinDay(deps.db, dayIn(deps.zone(), deps.clock())));
  const over = new Set(stays.filter(isOver).map(({ id }) => id));
  return over.size === 0
    ? { caseIds: [], entries: [] }
    : (await eraseBinned(deps, (id) => over.has(id))).erased;
}

/** Erases for good all that is in the bin; throws what kept some of it from being erased, once the rest is. */
export async function emptyBin(deps: Ground): Promise<Erased> {
  const { erased, faults } = await eraseBinned(deps, () => true);
  if (faults.length > 0) throw faults[0];
  return erased;
}

// One by one, each a change of its own: killed in the middle, the next start goes on with the rest.
async function eraseBinned(
  deps: Ground,
  isMeant: (id: string) => boolean,
): Promise<{ readonly erased: Erased; readonly faults: readonly unknown[] }> {
  const { cases, entries } = await guarded(() => listBinned(deps.db));
  const caseIds: string[] = [];
  const own: { caseId: string; entryId: string }[] = [];
  const faults: unknown[] = [];
  const attempt = async (erase: () => Promise<unknown>): Promise<void> => {
    try {
      await erase();
    } catch (thrown) {
      console.error(thrown);
      faults.push(thrown);
    }
  };
  for (const { id } of cases.filter((one) => isMeant(one.id)))
    await attempt(async () => {
      await eraseCase(deps, id);
      caseIds.push(id);
    });
  for (const { id, caseId } of entries.filter((one) => isMeant(one.id) && !caseIds.includes(one.caseId)))
    await attempt(async () => {
      await eraseEntry(deps, id).catch((thrown: unknown) => {
        // Erased meanwhile by hand.
        if (codeOf(thrown) !== 'not-found') throw thrown;
      });
      own.push({ caseId, entryId: id });
    });
  return { erased: { caseIds, entries: own }, faults };
}
