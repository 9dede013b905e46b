import type { LastBackup } from '../domain/backup/backup-due.ts';
import { goesOn, usualChoice } from '../domain/backup/compare-case.ts';
import { isNothingHere, type RestoreChoice, type RestorePlan } from '../domain/backup/restore-plan.ts';
import { TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import type { WholeCase } from '../storage/backup-queries.ts';
import type { Database } from '../storage/database.ts';
import { type CaseSwitch, type RestoreRow, ROW_TABLES } from '../storage/restore-rows.ts';
import { beginRestore, dropRestore, endStaging, putStaged } from '../storage/staging.ts';
import { storageError } from '../storage/storage-error.ts';
import { evidenceFilesOf } from './evidence-files.ts';
import { FileStager } from './file-stager.ts';
import { filesToWrite, refuseForeign } from './here-already.ts';
import type { OpenedBackup } from './open-backup.ts';
import { readCase } from './read-case.ts';
import type { OnBytes } from './write-backup.ts';

/** Rows that are staged together, and so are in memory together when they are switched. */
const STRETCH = 500;

/** A restore that is wanted. `restoreId` names the attempt. */
export interface RestoreWork extends RestoreChoice {
  readonly restoreId: string;
  readonly startedAtMs: number;
  readonly plan: RestorePlan;
  /** The file that was given, as it was given. */
  readonly file: { readonly name: string; readonly byteLength: number };
}

/** Whether a case comes from the backup. Throws `bad-request` where it is not decided. */
function comes(plan: RestorePlan['cases'][number], { mode, choices }: RestoreChoice): boolean {
  if (mode === 'replace') return true;
  const choice = choices[plan.caseId] ?? usualChoice(plan.relation);
  if (choice === undefined) throw new TikiyaError('bad-request');
  return plan.relation !== 'same' && choice === 'theirs';
}

/**
 * Writes everything that comes beside the live data, each byte compared with its hash before and after it was written. When it
 * resolves, the worker can let it take its place (`switchRestore`). When it throws nothing of it is left: `backup-damaged`,
 * `storage-full`, the reason of `signal`.
 */
export async function stageRestore(
  db: Database,
  backup: OpenedBackup,
  work: RestoreWork,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<void> {
  const { restoreId, plan, mode } = work;
  const coming = new Set(plan.cases.filter((one) => comes(one, work)).map(({ caseId }) => caseId));
  const switches: CaseSwitch[] = plan.cases
    .filter(({ caseId }) => coming.has(caseId))
    .map(({ caseId, seen, relation }) => ({
      caseId,
      seen,
      becomes: 'staged',
      ...(mode === 'merge' && goesOn(relation) && { keepsMine: true }),
    }));
  if (mode === 'replace')
    for (const { caseId, seen } of plan.onlyHere) switches.push({ caseId, seen, becomes: 'nothing' });
  const row: RestoreRow = {
    id: restoreId,
    startedAtMs: work.startedAtMs,
    state: 'staging',
    cases: switches,
    replaces: mode === 'replace',
    kept: backup.kept,
    ...(isWhole(work, coming.size) && { backedUp: backedUpBy(backup, work) }),
  };
  const chosen = backup.cases.filter(({ told }) => coming.has(told.id));
  const total = chosen.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let done = 0;
  const onFile = (byteLength: number): void => {
    done += byteLength;
    onBytes(done, total);
  };
  try {
    await beginRestore(db, row);
    for (const { told } of chosen) {
      signal.throwIfAborted();
      const whole = await readCase(backup.archive, backup.files, told);
      await refuseForeign(db, told.id, whole);
      await stageCase(db, backup, restoreId, told.id, told.faults, whole, onFile, signal);
    }
    signal.throwIfAborted();
    await endStaging(db, restoreId);
  } catch (thrown) {
    await dropRestore(db, restoreId).catch(console.error);
    signal.throwIfAborted();
    throw storageError(thrown);
  }
}

/** Whether the library will be what the backup holds, and nothing else. */
const isWhole = ({ mode, plan }: RestoreWork, coming: number): boolean =>
  mode === 'replace' || (isNothingHere(plan) && coming === plan.cases.length);

/** A backup of a clock that went ahead is not newer than its restore. */
const backedUpBy = ({ manifest }: OpenedBackup, { file, startedAtMs }: RestoreWork): LastBackup => ({
  atMs: Math.min(msOf(manifest.madeAt), startedAtMs),
  byteLength: file.byteLength,
  fileName: file.name,
  way: 'restored',
});

async function stageCase(
  db: Database,
  { archive, files }: OpenedBackup,
  restoreId: string,
  caseId: string,
  faults: readonly string[],
  { records, rows }: WholeCase,
  onFile: (byteLength: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let index = 0;
  const put = async (rest: object): Promise<void> => {
    await putStaged(db, { restoreId, caseId, index, ...rest });
    index += 1;
  };
  const wanted = await filesToWrite(db, rows.evidence);
  await put({ evidenceIds: [...wanted.keys()] });
  for (let from = 0; from < records.length; from += STRETCH)
    await put({ records: records.slice(from, from + STRETCH), seqFrom: from });
  for (const table of ROW_TABLES)
    for (let from = 0; from < rows[table].length; from += STRETCH)
      await put({ rows: { [table]: rows[table].slice(from, from + STRETCH) } });
  const stager = new FileStager(db, restoreId, archive);
  for (const row of rows.evidence)
    for (const one of evidenceFilesOf(row, files, faults)) {
      signal.throwIfAborted();
      if (wanted.get(row.id)?.(one)) await stager.add(row.id, one);
      onFile(one.file.byteLength);
    }
  await stager.flush();
}
