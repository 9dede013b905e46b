import type { CaseFacts } from '../domain/case/case.ts';
import { TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import { eraseWholeCase } from '../storage/erase.ts';
import { type Deps, nowOf } from './deps.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** Opens an empty case. `caseId` names the attempt: asked for twice it is made once. */
export async function createCase(
  deps: Ground,
  { caseId, facts }: { caseId: string; facts: CaseFacts },
): Promise<{ caseId: string }> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    if (await db.cases.get(caseId)) return { recordedAt: at, records: [], apply: async () => undefined };
    return {
      recordedAt: at,
      records: [{ subject: { type: 'case', id: caseId }, action: 'put', version: 1, content: facts }],
      apply: () =>
        db.cases.add({ id: caseId, facts, createdAt: at, version: 1, entryCount: 0, touchedAtMs: msOf(at) }),
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
