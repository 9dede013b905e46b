import type { ExportContent } from '../../../domain/export/export-content.ts';
import { momentOf, msOf } from '../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';
import type { Database } from '../../../storage/database.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';

/** What was made twice so soon is noted once: a second press hands over nothing else. */
const SAME_MS = 60_000;
/** A file that is kept stays what it is: downloaded again on that day, it tells nothing new. */
const SAME_FILE_MS = 24 * 60 * 60_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Puts what was made onto the timeline of its case; gives the id of the entry, of the one that is there already where the same was
 * made within a minute, of a file within a day. Rejects as `entry.add` does.
 */
export function noteExport(db: Database, caseId: string, made: Omit<ExportContent, 'kind'>): Promise<string> {
  // One after the other: two presses in a row would both find nothing.
  const noted = last.then(() => note(db, caseId, made));
  last = noted.catch(() => undefined);
  return noted;
}

async function note(db: Database, caseId: string, made: Omit<ExportContent, 'kind'>): Promise<string> {
  const nowMs = (await openClock())();
  const earlier = await listOfKinds(db, caseId, ['export']);
  const sameMs = made.form === 'file' ? SAME_FILE_MS : SAME_MS;
  const same = earlier.findLast(
    ({ happenedAt, content }) => Math.abs(nowMs - msOf(happenedAt)) < sameMs && isSame(content, made),
  );
  if (same) return same.id;
  const entryId = crypto.randomUUID();
  await ask('entry.add', {
    caseId,
    entryId,
    body: { happenedAt: momentOf(nowMs, localZone()), content: { kind: 'export', ...made } },
    isTimeAssumed: true,
  });
  return entryId;
}

/** The root hash is not asked: what is noted of it changes it. */
const isSame = (one: ExportContent, other: Omit<ExportContent, 'kind'>): boolean =>
  (['form', 'variant', 'language', 'fileName', 'sha256', 'text'] as const).every(
    (key) => one[key] === other[key],
  ) && String(one.files?.map(({ sha256 }) => sha256)) === String(other.files?.map(({ sha256 }) => sha256));
