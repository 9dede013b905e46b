import type { EntryBody } from '../domain/case/entry.ts';
import { isSameValue } from '../domain/case/same-value.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { Moment } from '../domain/time/moment.ts';
import type { RecordDraft } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import { listRecordsOf } from '../storage/queries.ts';
import type { EntryRow } from '../storage/rows.ts';
import { entryRow } from './entry-row.ts';

/** An entry that is to be there. `entryId` names the attempt. */
export interface Attempt {
  readonly caseId: string;
  readonly entryId: string;
  readonly body: EntryBody;
  /** Nobody told the time: it is that of the asking, and the first asking counts. */
  readonly isTimeAssumed?: true | undefined;
}

/** What is still to be written for an attempt: nothing when the entry says it already. */
export interface ToWrite {
  readonly records: readonly RecordDraft[];
  readonly row?: EntryRow;
  /** By how much the count of entries on the timeline grows. */
  readonly added: 0 | 1;
}

/**
 * What is still to be written so that an entry says what an attempt asks for. Asked twice it is written once. Asked again
 * with other words (two windows, a tab that died before it dropped its draft) the words become a correction; an entry
 * that went into the bin meanwhile comes back. `changed-elsewhere` when it was corrected, erased or is another one.
 */
export async function toWrite(db: Database, attempt: Attempt, at: Moment): Promise<ToWrite> {
  const { caseId, entryId, body } = attempt;
  const before = await db.entries.get(entryId);
  const records = await listRecordsOf(db, entryId);
  const subject = { type: 'entry', id: entryId } as const;
  if (!before) {
    // An id whose entry was erased is not used again: its tombstone stands in the chain.
    if (records.length > 0) throw new TikiyaError('changed-elsewhere');
    const first: RecordDraft = { subject, action: 'put', version: 1, content: body };
    return { records: [first], row: entryRow(entryId, caseId, body, at), added: 1 };
  }
  if (before.caseId !== caseId || before.content.kind !== body.content.kind)
    throw new TikiyaError('changed-elsewhere');
  const asked = attempt.isTimeAssumed ? { ...body, happenedAt: before.happenedAt } : body;
  const first = records[0]?.salted?.content as EntryBody | undefined;
  const { happenedAt, content, version } = before;
  const isSaid =
    isSameValue(asked, { happenedAt, content }) ||
    (isSameValue(asked.content, first?.content) &&
      (attempt.isTimeAssumed || isSameValue(asked.happenedAt, first?.happenedAt)));
  if (!isSaid && version > 1) throw new TikiyaError('changed-elsewhere');
  const isBack = before.removed === 1;
  const { removedAtMs: _removedAtMs, ...kept } = before;
  return {
    records: [
      ...(isBack ? [{ subject, action: 'restore', version, content: null } as const] : []),
      ...(isSaid ? [] : [{ subject, action: 'put', version: version + 1, content: asked } as const]),
    ],
    ...((isBack || !isSaid) && {
      row: isSaid ? { ...kept, removed: 0 } : entryRow(entryId, caseId, asked, at, version + 1),
    }),
    added: isBack ? 1 : 0,
  };
}
