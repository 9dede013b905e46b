import type { ExportContent } from '../../../domain/export/export-content.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';

/** Puts what was made onto the timeline of its case; gives the id of the entry. Rejects as `entry.add` does. */
export async function noteExport(caseId: string, made: Omit<ExportContent, 'kind'>): Promise<string> {
  const clock = await openClock();
  const entryId = crypto.randomUUID();
  const happenedAt = momentOf(clock(), localZone());
  await ask('entry.add', {
    caseId,
    entryId,
    body: { happenedAt, content: { kind: 'export', ...made } },
    isTimeAssumed: true,
  });
  return entryId;
}
