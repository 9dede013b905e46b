import type { EntryBody } from '../domain/case/entry.ts';
import { sortKeyOf } from '../domain/case/sort-key.ts';
import type { Moment } from '../domain/time/moment.ts';
import type { EntryRow } from '../storage/rows.ts';

/** The row of an entry in its first version; later versions keep all but body, version and moment of writing. */
export function entryRow(
  id: string,
  caseId: string,
  body: EntryBody,
  recordedAt: Moment,
  version = 1,
): EntryRow {
  const sortKey = sortKeyOf(body.happenedAt, id);
  return { id, caseId, ...body, version, recordedAt, removed: 0, sortKey };
}
