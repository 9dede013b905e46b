import type { StepCalls, StepTaken } from '../contract/step-calls.ts';
import type { CaseFacts } from '../domain/case/case.ts';
import { isSameValue } from '../domain/case/same-value.ts';
import { TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange, type RecordDraft } from '../storage/append.ts';
import type { CaseRow } from '../storage/rows.ts';
import { toWrite } from './attempt.ts';
import { type Deps, nowOf } from './deps.ts';
import { caseOf, entryOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/**
 * Writes a step, or the end of a case, on the timeline together with the facts that go with it: both or neither. `entryId`
 * names the attempt: asked for twice it is done once. `changed-elsewhere` when the case has a newer version than was seen.
 */
export async function takeStep(deps: Ground, taken: StepTaken): Promise<{ caseId: string }> {
  const { db } = deps;
  const { caseId, entryId, content } = taken;
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const row = await caseOf(db, caseId);
    const attempt = { caseId, entryId, body: { happenedAt: at, content }, isTimeAssumed: true } as const;
    const written = await toWrite(db, attempt, at);
    const next = factsToWrite(row, taken);
    return {
      recordedAt: at,
      records: [...written.records, ...next.records],
      apply: async () => {
        if (written.row) await db.entries.put(written.row);
        if (written.row || next.records.length > 0) {
          const entryCount = row.entryCount + written.added;
          await db.cases.put({ ...next.row, entryCount, touchedAtMs: msOf(at) });
        }
      },
    };
  });
  return { caseId };
}

/** Takes a step back: its entry goes off the timeline, and the facts that were there before are the newest ones. Done once. */
export async function undoStep(
  deps: Ground,
  given: StepCalls['step.undo']['in'],
): Promise<{ caseId: string }> {
  const { db } = deps;
  const { caseId, entryId } = given;
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const row = await caseOf(db, caseId);
    const entry = await entryOf(db, entryId);
    if (entry.caseId !== caseId) throw new TikiyaError('bad-request');
    const next = factsToWrite(row, given);
    const isThere = entry.removed === 0;
    const tombstone: RecordDraft = {
      subject: { type: 'entry', id: entryId },
      action: 'remove',
      version: entry.version,
      content: null,
    };
    return {
      recordedAt: at,
      records: [...(isThere ? [tombstone] : []), ...next.records],
      apply: async () => {
        if (isThere) await db.entries.put({ ...entry, removed: 1, removedAtMs: msOf(at) });
        if (!isThere && next.records.length === 0) return;
        const entryCount = row.entryCount - (isThere ? 1 : 0);
        await db.cases.put({ ...next.row, entryCount, touchedAtMs: msOf(at) });
      },
    };
  });
  return { caseId };
}

/** The record of a case's new facts, unless it says them already, and its row with them. */
function factsToWrite(
  row: CaseRow,
  { version, facts }: { readonly version: number; readonly facts: CaseFacts },
): { readonly records: readonly RecordDraft[]; readonly row: CaseRow } {
  if (isSameValue(row.facts, facts) && (row.version === version || row.version === version + 1))
    return { records: [], row };
  if (row.version !== version) throw new TikiyaError('changed-elsewhere');
  const next = version + 1;
  const subject = { type: 'case', id: row.id } as const;
  return {
    records: [{ subject, action: 'put', version: next, content: facts }],
    row: { ...row, facts, version: next },
  };
}
