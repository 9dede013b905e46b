import type { TechnicianContent } from '../domain/case/entry.ts';
import { zoneOfLaw } from '../domain/law/zone-of-law.ts';
import { type AgreedVisit, visitWait } from '../domain/technician/visit-wait.ts';
import type { Clock } from '../domain/time/moment.ts';
import type { Database } from '../storage/database.ts';
import { listCases } from '../storage/queries.ts';
import { guarded } from '../storage/storage-error.ts';
import { listOpenVisits } from '../storage/timer-queries.ts';
import { minutesBadge, type TimerFace } from './timer-face.ts';

const MINUTE_MS = 60_000;

/**
 * What the toolbar button shows while a technician is waited for: whole minutes since the agreed hour. Without a badge
 * while one is only ahead; undefined where none is. Closed cases, samples and what is in the bin wait for nobody.
 */
export async function visitFace({
  db,
  clock,
}: {
  readonly db: Database;
  readonly clock: Clock;
}): Promise<TimerFace | undefined> {
  const nowMs = clock();
  const open = await guarded(() => listOpenVisits(db));
  if (open.length === 0) return undefined;
  const cases = new Map((await guarded(() => listCases(db))).map((one) => [one.id, one.facts]));
  const visits = open.flatMap(({ caseId, content }): AgreedVisit[] => {
    const facts = cases.get(caseId);
    return facts?.status === 'open' && !facts.sample
      ? [{ content: content as TechnicianContent, zone: zoneOfLaw(facts.purchase) }]
      : [];
  });
  const { sinceMs, changesMs } = visitWait(visits, nowMs);
  if (sinceMs === undefined) return changesMs === undefined ? undefined : { nextMs: changesMs };
  const minutes = Math.floor((nowMs - sinceMs) / MINUTE_MS);
  const nextMinuteMs = sinceMs + (minutes + 1) * MINUTE_MS;
  return { badge: minutesBadge(minutes), nextMs: Math.min(nextMinuteMs, changesMs ?? nextMinuteMs) };
}
