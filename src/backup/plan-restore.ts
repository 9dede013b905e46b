import type { BackupCase } from '../domain/backup/backup-format.ts';
import { type CaseSide, compareCase } from '../domain/backup/compare-case.ts';
import { faultName } from '../domain/backup/fault-name.ts';
import type { CaseState, PlannedCase, RestorePlan } from '../domain/backup/restore-plan.ts';
import { listKeptCases, readHashAt } from '../storage/backup-queries.ts';
import { checkCase } from '../storage/check-case.ts';
import type { Database } from '../storage/database.ts';
import type { CaseRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import type { OpenedBackup, OpenedCase } from './open-backup.ts';

/** Faults of a chain itself: then its hashes say nothing about what it holds. */
const OF_CHAIN = /^(?:header-changed|content-changed|content-missing|link-broken|head-differs) /;

/**
 * Compares a backup with what is here, case by case. Reads a few rows of each; of those that are the same everything, since the disk may
 * have spoilt what the chain still names. Throws the reason of `signal`.
 */
export async function planRestore(
  db: Database,
  backup: OpenedBackup,
  signal?: AbortSignal,
): Promise<RestorePlan> {
  const plan = await compareAll(db, backup);
  const cases: PlannedCase[] = [];
  for (const one of plan.cases) {
    signal?.throwIfAborted();
    const { told } = backup.cases[cases.length] ?? {};
    const isDamaged = one.relation === 'same' && one.theirs && (await isDamagedHere(db, one.caseId, told));
    cases.push(isDamaged ? { ...one, relation: 'damaged-here' } : one);
  }
  return { ...plan, cases };
}

/** Whether something of a case is not as its chain says, and the backup does not say the same of itself. */
async function isDamagedHere(db: Database, caseId: string, told?: BackupCase): Promise<boolean> {
  const { problems } = await guarded(() => checkCase(db, caseId));
  const theirs = told?.faults ?? [];
  return problems.some(
    ({ fault, subject }) => !theirs.some((one) => `${one} `.startsWith(`${faultName(fault, subject)} `)),
  );
}

function compareAll(db: Database, { cases }: OpenedBackup): Promise<RestorePlan> {
  return guarded(() =>
    db.transaction('r', [db.cases, db.heads, db.records, db.awaitedTerms], async () => {
      const planned: PlannedCase[] = [];
      for (const one of cases) planned.push(await planCase(db, one));
      const there = new Set(cases.map(({ told }) => told.id));
      const onlyHere = (await listKeptCases(db)).filter((id) => !there.has(id));
      return {
        cases: planned,
        onlyHere: await Promise.all(
          onlyHere.map(async (caseId) => ({
            caseId,
            mine: stateOf(await db.cases.get(caseId)),
            seen: (await db.heads.get(caseId))?.hash ?? null,
          })),
        ),
      };
    }),
  );
}

async function planCase(db: Database, { told, hashes, state }: OpenedCase): Promise<PlannedCase> {
  const caseId = told.id;
  const [row, head] = await Promise.all([db.cases.get(caseId), db.heads.get(caseId)]);
  const length = head ? head.seq + 1 : 0;
  const place = Math.min(length, hashes.length) - 1;
  const mine = place < 0 ? undefined : await readHashAt(db, caseId, place);
  const here: CaseSide = { length, hashAt: () => mine, isThere: row !== undefined };
  const there: CaseSide = { length: hashes.length, hashAt: (at) => hashes[at], isThere: state !== undefined };
  const isDoubtful = told.faults.some((fault) => OF_CHAIN.test(fault));
  return {
    caseId,
    relation: compareCase(here, there, isDoubtful),
    mine: stateOf(row),
    theirs: state,
    seen: head?.hash ?? null,
    hadFaults: told.faults.length > 0,
  };
}

/** A case as lists show it. */
export const stateOf = (row: CaseRow | undefined): CaseState | undefined =>
  row && {
    title: row.facts.title,
    entries: row.entryCount,
    touchedAtMs: row.touchedAtMs,
    isBinned: row.binnedAtMs !== undefined,
    isSample: row.facts.sample === true,
  };
