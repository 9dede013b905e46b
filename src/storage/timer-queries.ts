import { Dexie } from 'dexie';
import type { CallTimer } from '../domain/timers/call-timer.ts';
import { type WaitingTotals, waitingTotals } from '../domain/timers/waiting-totals.ts';
import type { Database } from './database.ts';
import type { EntryRow } from './rows.ts';

/** The call that is timed now; there is at most one. */
export function findTimer(db: Database): Promise<CallTimer | undefined> {
  return db.timers.toCollection().first();
}

/** What all timed calls of a case come to. */
export async function readWaiting(db: Database, caseId: string): Promise<WaitingTotals> {
  return waitingTotals(await listKind(db, caseId, 'contact'));
}

/** The visits of technicians of a case, the newest first. */
export const listVisits = async (db: Database, caseId: string): Promise<EntryRow[]> =>
  (await listKind(db, caseId, 'technician')).reverse();

/** The visits of every case that nobody has come for and of which nothing was said yet: those on the timeline only. */
export const listOpenVisits = async (db: Database): Promise<EntryRow[]> =>
  (await db.entries.where('[content.kind+removed]').equals(['technician', 0]).toArray()).filter(
    ({ content }) => content.kind === 'technician' && content.arrivedAt === undefined,
  );

function listKind(db: Database, caseId: string, kind: 'contact' | 'technician'): Promise<EntryRow[]> {
  return db.entries
    .where('[caseId+removed+content.kind+sortKey]')
    .between([caseId, 0, kind, Dexie.minKey], [caseId, 0, kind, Dexie.maxKey])
    .toArray();
}
