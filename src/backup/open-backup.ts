import {
  ABOUT_PATH,
  BACKUP_FORMAT,
  type BackupCase,
  type BackupManifest,
  evidenceFolder,
  KEPT_PATH,
  MANIFEST_PATH,
  recordsPath,
  refusedPath,
  rowsPath,
} from '../domain/backup/backup-format.ts';
import { isPlainJson } from '../domain/backup/plain-json.ts';
import type { CaseState } from '../domain/backup/restore-plan.ts';
import type { Sha256 } from '../domain/chain/record.ts';
import { TikiyaError } from '../domain/errors.ts';
import { backupManifest } from '../schemas/backup-manifest.ts';
import { isOf } from '../schemas/is-of.ts';
import { ArchiveReader, damaged } from './archive-reader.ts';
import { evidenceFilesOf } from './evidence-files.ts';
import { stateOf } from './plan-restore.ts';
import { type ListedFiles, readCase } from './read-case.ts';
import { type ReadKept, readKept } from './read-kept.ts';

/** What a manifest has for each file that is there, at most, and what it has besides: names of what did not match. */
const MANIFEST_BYTES_OF_FILE = 1_000;
const MANIFEST_BYTES_BESIDES = 8_000_000;
const ANY_MANIFEST_BYTES = 250_000;

/** A case in a backup, as far as a list and a comparison need it. */
export interface OpenedCase {
  readonly told: BackupCase;
  readonly hashes: readonly Sha256[];
  /** Undefined: it was erased, nothing but its chain is there. */
  readonly state: CaseState | undefined;
  readonly byteLength: number;
}

/** A backup that was opened: its list, its chains and its rows were read, and hold together. Its evidence was not read yet. */
export interface OpenedBackup extends ReadKept {
  readonly archive: ArchiveReader;
  readonly manifest: BackupManifest;
  readonly files: ListedFiles;
  readonly cases: readonly OpenedCase[];
}

/**
 * Opens the archive of a backup. Throws `not-a-backup`, `backup-newer`, `backup-damaged`, `file-unreadable`, or the reason of `signal`. `onCase`
 * counts the cases that were read.
 */
export async function openBackup(
  blob: Blob,
  signal: AbortSignal,
  onCase: (done: number, total: number) => void = () => undefined,
): Promise<OpenedBackup> {
  const archive = await ArchiveReader.open(blob, signal);
  const manifest = await readManifest(archive);
  const files: ListedFiles = new Map(manifest.files.map((file) => [file.path, file]));
  for (const path of archive.paths)
    if (path !== ABOUT_PATH && path !== MANIFEST_PATH && !files.has(path)) throw damaged();
  const read = await readKept(archive, files);
  const cases: OpenedCase[] = [];
  const ids = new Set<string>();
  // Every file has its place: what is left over in the end was smuggled in.
  const unplaced = new Set(files.keys());
  unplaced.delete(KEPT_PATH);
  for (const told of manifest.cases) {
    signal.throwIfAborted();
    const { records, rows } = await readCase(archive, files, told);
    for (const { id } of [...rows.entries, ...rows.evidence, ...rows.timers, ...rows.awaitedTerms]) {
      if (ids.has(id)) throw damaged();
      ids.add(id);
    }
    unplaced.delete(recordsPath(told.id));
    unplaced.delete(rowsPath(told.id));
    // What was refused has its files beside it: nobody knows which of them.
    if (unplaced.delete(refusedPath(told.id)))
      for (const path of unplaced) if (path.startsWith(evidenceFolder(told.id))) unplaced.delete(path);
    let byteLength = 0;
    for (const row of rows.evidence)
      for (const { file } of evidenceFilesOf(row, files, told.faults)) {
        unplaced.delete(file.path);
        byteLength += file.byteLength;
      }
    cases.push({ told, hashes: records.map(({ hash }) => hash), state: stateOf(rows.cases[0]), byteLength });
    onCase(cases.length, manifest.cases.length);
  }
  if (unplaced.size > 0) throw damaged();
  return { archive, manifest, files, cases, ...read };
}

async function readManifest(archive: ArchiveReader): Promise<BackupManifest> {
  if (!archive.has(MANIFEST_PATH)) throw new TikiyaError('not-a-backup');
  const most = MANIFEST_BYTES_BESIDES + archive.fileCount * MANIFEST_BYTES_OF_FILE;
  // Of ids and hashes nothing can be packed that small: read as values, such a file would take a hundred times the memory.
  if (archive.isSwollen(MANIFEST_PATH, ANY_MANIFEST_BYTES)) throw damaged();
  const bytes = await archive.readUnlisted(MANIFEST_PATH, most);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    throw damaged(thrown);
  }
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > BACKUP_FORMAT) throw new TikiyaError('backup-newer');
  if (!isPlainJson(value) || !isOf(backupManifest, value)) throw damaged();
  return value;
}
