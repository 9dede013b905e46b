import { codeOf, TikiyaError } from '../domain/errors.ts';
import { type Database, makeDatabase, openDatabase } from '../storage/database.ts';
import { openScratchFile, removeLeftScratchFiles } from '../storage/scratch-file.ts';
import { storageError } from '../storage/storage-error.ts';
import type { FromBackupWorker, ToBackupWorker } from './backup-messages.ts';
import { makeBackup } from './make-backup.ts';
import { type OpenedBackup, openBackup } from './open-backup.ts';
import { planRestore } from './plan-restore.ts';
import { type RestoreWork, stageRestore } from './stage-restore.ts';
import { unlockBackup } from './unlock-backup.ts';
import { writeToFolder } from './write-to-folder.ts';

// The dedicated worker of the case page that makes a backup, or reads one and stages it; `BackupClient` starts it and ends it.
// The files that it made are gone with it.

type Phase = Extract<FromBackupWorker, { kind: 'progress' }>['phase'];

const tell = (message: FromBackupWorker): void => self.postMessage(message);
const stop = new AbortController();
const { signal } = stop;
const owner = crypto.randomUUID();

let opened: (Pick<RestoreWork, 'plan' | 'file'> & { readonly backup: OpenedBackup }) | undefined;

/** More often nobody sees it, and each time the page draws itself anew. */
const TOLD_EVERY_MS = 100;
let told: { readonly phase: Phase; readonly atMs: number } | undefined;

const progress =
  (phase: Phase) =>
  (done: number, total: number): void => {
    const atMs = performance.now();
    if (told?.phase === phase && atMs - told.atMs < TOLD_EVERY_MS && done < total) return;
    told = { phase, atMs };
    tell({ kind: 'progress', phase, done, total });
  };

async function make(
  db: Database,
  { order, folder, name }: Extract<ToBackupWorker, { kind: 'make' }>,
): Promise<void> {
  await removeLeftScratchFiles();
  const made = await makeBackup(
    db,
    order,
    (isHandedOver) => openScratchFile({ owner, isHandedOver }),
    (phase, done, total) => progress(phase)(done, total),
    signal,
  );
  if (folder) await writeToFolder(folder, name, made.file, progress('folder'), signal);
  tell({ kind: 'made', file: made.file, faultyCases: made.faultyCases });
}

async function open(
  db: Database,
  { file, password }: Extract<ToBackupWorker, { kind: 'open' }>,
): Promise<void> {
  const unlocked = await unlockBackup(file, password, () => openScratchFile({ owner }), signal);
  if (unlocked === 'want-password') {
    tell({ kind: 'want-password' });
    return;
  }
  try {
    await read(db, file, unlocked.file);
  } catch (thrown) {
    await unlocked.discard().catch(console.error);
    throw thrown;
  }
}

async function read(db: Database, file: Blob, archive: Blob): Promise<void> {
  const backup = await openBackup(archive, signal, progress('reading'));
  const plan = await planRestore(db, backup, signal);
  const name = file instanceof File ? file.name : '';
  opened = { backup, plan, file: { name, byteLength: file.size } };
  const { madeAt, madeBy } = backup.manifest;
  const byteLength = backup.cases.reduce((sum, one) => sum + one.byteLength, 0);
  tell({ kind: 'opened', view: { madeAt, madeBy, plan, byteLength, droppedDrafts: backup.droppedDrafts } });
}

async function stage(
  db: Database,
  { restoreId, startedAtMs, choice }: Extract<ToBackupWorker, { kind: 'stage' }>,
): Promise<void> {
  if (!opened) throw new TikiyaError('bad-request');
  const { backup, plan, file } = opened;
  const work = { ...choice, restoreId, startedAtMs, plan, file };
  await stageRestore(db, backup, work, progress('staging'), signal);
  tell({ kind: 'staged' });
}

async function act(message: Exclude<ToBackupWorker, { kind: 'stop' }>): Promise<void> {
  const db = makeDatabase();
  try {
    await openDatabase(db, () => undefined);
    if (message.kind === 'make') await make(db, message);
    else if (message.kind === 'open') await open(db, message);
    else await stage(db, message);
  } catch (thrown) {
    if (signal.aborted) {
      tell({ kind: 'stopped' });
      return;
    }
    console.error(thrown);
    const code = codeOf(thrown);
    tell({ kind: 'failed', code: code === 'unexpected' ? storageError(thrown).code : code });
  } finally {
    db.close();
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToBackupWorker>) => {
  if (data.kind === 'stop') stop.abort();
  else void act(data);
});

tell({ kind: 'ready', owner });
