import * as v from 'valibot';
import { type BackupCase, type BackupFile, recordsPath, rowsPath } from '../domain/backup/backup-format.ts';
import { faultName } from '../domain/backup/fault-name.ts';
import { MOST_DAYS_BROUGHT } from '../domain/bin/bin.ts';
import { sortKeyOf } from '../domain/case/sort-key.ts';
import type { ChainRecord } from '../domain/chain/record.ts';
import { isOf } from '../schemas/is-of.ts';
import { ROW_SCHEMAS, record } from '../schemas/stored-rows.ts';
import type { WholeCase } from '../storage/backup-queries.ts';
import { faultsInRows } from '../storage/check-case.ts';
import { type CaseRows, ROW_TABLES } from '../storage/restore-rows.ts';
import { type ArchiveReader, damaged } from './archive-reader.ts';
import { readLines } from './read-lines.ts';

/** The files that a manifest lists, by their paths. */
export type ListedFiles = ReadonlyMap<string, BackupFile>;

/** The file of that path; `backup-damaged` where none is listed. */
export function listed(files: ListedFiles, path: string): BackupFile {
  const file = files.get(path);
  if (!file) throw damaged();
  return file;
}

type Rows = { -readonly [Table in keyof CaseRows]: CaseRows[Table][number][] };

/**
 * Reads chain and rows of a case: each of its shape and of this case, the chain whole. Whatever does not match and was not
 * noted when the backup was made is damage.
 */
export async function readCase(
  archive: ArchiveReader,
  files: ListedFiles,
  told: BackupCase,
): Promise<WholeCase> {
  const records = await readRecords(archive, files, told.id);
  const rows = await readRows(archive, files, told.id);
  const isAsTold =
    records.length === told.records &&
    rows.entries.length === told.entries &&
    rows.evidence.length === told.evidence &&
    rows.cases.length <= 1;
  if (!isAsTold) throw damaged();
  const head = told.head ?? undefined;
  const snapshot = { row: rows.cases[0], entries: rows.entries, evidence: rows.evidence, records, head };
  const noted = new Set(told.faults);
  for (const { fault, subject } of await faultsInRows(told.id, snapshot))
    if (!noted.has(faultName(fault, subject))) throw damaged();
  return { records, head, rows };
}

async function readRecords(
  archive: ArchiveReader,
  files: ListedFiles,
  caseId: string,
): Promise<ChainRecord[]> {
  const records: ChainRecord[] = [];
  await readLines(archive, listed(files, recordsPath(caseId)), (value) => {
    if (!isOf(record, value) || value.header.caseId !== caseId) throw damaged();
    records.push(value);
  });
  return records;
}

async function readRows(archive: ArchiveReader, files: ListedFiles, caseId: string): Promise<Rows> {
  const rows = Object.fromEntries(ROW_TABLES.map((table) => [table, []])) as unknown as Rows;
  await readLines(archive, listed(files, rowsPath(caseId)), (value) => {
    const { table, row } = v.is(LINE, value) ? value : refused();
    if (!v.is(ROW_SCHEMAS[table] as v.GenericSchema, row)) throw damaged();
    (rows[table] as unknown[]).push(row);
  });
  if (!isOfCase(rows, caseId)) throw damaged();
  return { ...rows, ...reckoned(rows) };
}

/** What follows from other rows is not taken from the file: it might put an entry elsewhere, or empty the bin at once. */
function reckoned({ cases, entries, binStays }: Rows): Pick<Rows, 'cases' | 'entries' | 'binStays'> {
  const entryCount = entries.filter(({ removed }) => removed === 0).length;
  return {
    cases: cases.map((row) => ({ ...row, entryCount })),
    entries: entries.map((row) => ({ ...row, sortKey: sortKeyOf(row.happenedAt, row.id) })),
    binStays: binStays.map((stay) => ({ ...stay, days: Math.min(stay.days, MOST_DAYS_BROUGHT) })),
  };
}

const LINE = v.strictObject({ table: v.picklist(ROW_TABLES), row: v.unknown() });

function refused(): never {
  throw damaged();
}

/** Whether every row is of this case, and none stands twice. */
function isOfCase(rows: Rows, caseId: string): boolean {
  const binned = new Set([caseId, ...rows.entries.map(({ id }) => id)]);
  const owned = [rows.entries, rows.evidence, rows.dueMarks, rows.reminders, rows.timers, rows.awaitedTerms];
  return (
    rows.cases.every(({ id }) => id === caseId) &&
    owned.every((some) => some.every((row) => row.caseId === caseId)) &&
    [...rows.dueMarks, ...rows.reminders].every((row) => row.id.startsWith(`${caseId}|`)) &&
    rows.binStays.every(({ id }) => binned.has(id)) &&
    Object.values(rows).every(
      (some) => new Set(some.map(({ id }: { id: string }) => id)).size === some.length,
    )
  );
}
