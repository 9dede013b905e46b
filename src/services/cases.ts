import type { CaseFacts } from '../domain/case/case.ts';
import { isSameValue } from '../domain/case/same-value.ts';
import { TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import { eraseWholeCase } from '../storage/erase.ts';
import { listRecordsOf } from '../storage/queries.ts';
import { type Deps, nowOf } from './deps.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/**
 * Opens an empty case. `caseId` names the attempt: asked for twice it is made once; asked again with other facts these are
 * saved too, or `changed-elsewhere` is thrown when its facts were corrected since.
 */
export async function createCase(
  deps: Ground,
  { caseId, facts }: { caseId: string; facts: CaseFacts },
): Promise<{ caseId: string }> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const before = await db.cases.get(caseId);
    const [first] = before ? await listRecordsOf(db, caseId) : [];
    if (before && (isSameValue(before.facts, facts) || isSameValue(first?.salted?.content, facts)))
      return { recordedAt: at, records: [], apply: async () => undefined };
    if (before && before.version > 1) throw new TikiyaError('changed-elsewhere');
    const version = before ? before.version + 1 : 1;
    const row = before ?? { id: caseId, createdAt: at, entryCount: 0 };
    return {
      recordedAt: at,
      records: [{ subject: { type: 'case', id: caseId }, action: 'put', version, content: facts }],
      apply: () => db.cases.put({ ...row, facts, version, touchedAtMs: msOf(at) }),
    };
  });
  return { caseId };
}

/**
 * Writes new facts of a case; the earlier ones stay in the chain. `version` is the one that the shopper saw:
 * `changed-elsewhere` when there is a newer one.
 */
export async function correctCase(
  deps: Ground,
  { caseId, version, facts }: { caseId: string; version: number; facts: CaseFacts },
): Promise<{ caseId: string }> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const row = await db.cases.get(caseId);
    if (!row) throw new TikiyaError('not-found');
    // Asked twice: the answer to the first was lost on its way.
    if (row.version === version + 1 && isSameValue(row.facts, facts))
      return { recordedAt: at, records: [], apply: async () => undefined };
    if (row.version !== version) throw new TikiyaError('changed-elsewhere');
    return {
      recordedAt: at,
      records: [
        { subject: { type: 'case', id: caseId }, action: 'put', version: version + 1, content: facts },
      ],
      apply: () => db.cases.put({ ...row, facts, version: version + 1, touchedAtMs: msOf(at) }),
    };
  });
  return { caseId };
}

/** Erases a case for good with all it holds; only the headers of its chain stay. Done twice it is done once. */
export async function eraseCase(deps: Ground, caseId: string): Promise<{ caseId: string }> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const row = await db.cases.get(caseId);
    if (!row) return { recordedAt: at, records: [], apply: async () => undefined };
    return {
      recordedAt: at,
      records: [
        { subject: { type: 'case', id: caseId }, action: 'erase', version: row.version, content: null },
      ],
      apply: () => eraseWholeCase(db, caseId),
    };
  });
  return { caseId };
}
