import {
  ABOUT_PATH,
  BACKUP_FORMAT,
  type BackupCase,
  type BackupManifest,
  KEPT_PATH,
  type KeptValues,
  MANIFEST_PATH,
  recordsPath,
  refusedPath,
  rowsPath,
} from '../domain/backup/backup-format.ts';
import { faultName } from '../domain/backup/fault-name.ts';
import { wellFormedJson } from '../domain/backup/well-formed-json.ts';
import type { Moment } from '../domain/time/moment.ts';
import { listKeptCases, readCaseWhole, sumEvidenceBytes, type WholeCase } from '../storage/backup-queries.ts';
import { faultsInRows } from '../storage/check-case.ts';
import type { Database } from '../storage/database.ts';
import { readRootHash } from '../storage/queries.ts';
import { ROW_TABLES } from '../storage/restore-rows.ts';
import { guarded, storageError } from '../storage/storage-error.ts';
import { ArchiveWriter } from './archive-writer.ts';
import { fittingCase } from './fitting-case.ts';
import { type WrittenEvidence, writeEvidence } from './write-evidence.ts';

/** What is to be backed up beside the database, and what the backup says of itself. */
export interface BackupWork {
  readonly kept: KeptValues;
  readonly madeAt: Moment;
  readonly extensionVersion: string;
  /** What this file is, for whoever opens it by hand. */
  readonly about: string;
}

/** Told while a backup is made or read: bytes of evidence, of all. */
export type OnBytes = (done: number, total: number) => void;

/**
 * Writes everything into one archive and closes `target`. One case, and of it one file (of an added one a piece), is in memory
 * at a time. Each case is as it stood at one moment: what was written to it meanwhile is read again until nothing was.
 * Throws the reason of `signal`, or as `guarded` does: also where what it is written into fails and nobody says why.
 */
export async function writeBackup(
  db: Database,
  work: BackupWork,
  target: WritableStream<Uint8Array>,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<BackupManifest> {
  try {
    return await write(db, work, target, onBytes, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    throw storageError(thrown);
  }
}

async function write(
  db: Database,
  work: BackupWork,
  target: WritableStream<Uint8Array>,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<BackupManifest> {
  const total = await guarded(() => sumEvidenceBytes(db));
  const archive = new ArchiveWriter(target, signal);
  await archive.addUnlisted(ABOUT_PATH, work.about);
  const cases: BackupCase[] = [];
  const onFile = (): void => onBytes(Math.min(archive.writtenBytes, total), total);
  for (const caseId of await guarded(() => listKeptCases(db)))
    cases.push(await writeCase(db, archive, caseId, onFile, signal));
  await archive.addLines(KEPT_PATH, [wellFormedJson(work.kept)]);
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    madeAt: work.madeAt,
    madeBy: work.extensionVersion,
    cases,
    files: archive.files,
  };
  await archive.addUnlisted(MANIFEST_PATH, JSON.stringify(manifest));
  await archive.close();
  onBytes(total, total);
  return manifest;
}

async function writeCase(
  db: Database,
  archive: ArchiveWriter,
  caseId: string,
  onFile: () => void,
  signal: AbortSignal,
): Promise<BackupCase> {
  const written = new Map<string, WrittenEvidence>();
  for (;;) {
    const whole = await guarded(() => readCaseWhole(db, caseId));
    dropErased(archive, written, whole);
    for (const row of whole.rows.evidence) {
      if (written.has(row.id)) continue;
      signal.throwIfAborted();
      written.set(row.id, await writeEvidence(db, archive, row));
      onFile();
    }
    // Written to meanwhile: what came or went since is looked at once more.
    if ((await guarded(() => readRootHash(db, caseId))) === whole.head)
      return writeRows(archive, caseId, whole, written);
  }
}

function dropErased(
  archive: ArchiveWriter,
  written: Map<string, WrittenEvidence>,
  { rows }: WholeCase,
): void {
  const there = new Set(rows.evidence.map(({ id }) => id));
  for (const [id, { paths }] of written) {
    if (there.has(id)) continue;
    archive.takeOut(paths);
    written.delete(id);
  }
}

async function writeRows(
  archive: ArchiveWriter,
  caseId: string,
  whole: WholeCase,
  written: ReadonlyMap<string, WrittenEvidence>,
): Promise<BackupCase> {
  const { rows, records, head, refused } = fittingCase(caseId, whole);
  const ordered = records.map(({ header, hash, salted }) => ({ header, hash, salted }));
  await archive.addLines(recordsPath(caseId), ordered);
  await archive.addLines(
    rowsPath(caseId),
    ROW_TABLES.flatMap((table) => rows[table].map((row) => ({ table, row }))),
  );
  if (refused.length > 0)
    await archive.addLines(
      refusedPath(caseId),
      refused.map(({ table, row }) => ({ table, row })),
    );
  const snapshot = { row: rows.cases[0], entries: rows.entries, evidence: rows.evidence, records, head };
  const faults = await faultsInRows(caseId, snapshot);
  return {
    id: caseId,
    head: head ?? null,
    records: records.length,
    entries: rows.entries.length,
    evidence: rows.evidence.length,
    faults: [
      ...faults.map(({ fault, subject }) => faultName(fault, subject)),
      ...refused.map(({ table, id }) => ['row-refused', table, id.slice(0, 64)].join(' ')),
      ...[...written.values()].flatMap((one) => one.faults),
    ],
  };
}
