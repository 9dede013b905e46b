import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { TikiyaError } from '../domain/errors.ts';
import type { Database } from '../storage/database.ts';
import type { ScratchFile } from '../storage/scratch-file.ts';
import { storageError } from '../storage/storage-error.ts';
import { openBackup } from './open-backup.ts';
import { seal, unseal } from './sealed-file.ts';
import { verifyFiles } from './verify-files.ts';
import { type BackupWork, type OnBytes, writeBackup } from './write-backup.ts';

/** What a backup is doing; bytes are counted in each. */
export type BackupPhase = 'writing' | 'checking' | 'locking';

export interface BackupOrder extends BackupWork {
  /** Absent: the file is not locked. */
  readonly password?: string;
  /** See `seal`. */
  readonly scryptWork?: number;
}

export interface MadeBackup {
  readonly file: Blob;
  /** Cases in which something did not match; they are in it as they are. */
  readonly faultyCases: number;
  /** Takes the file from the disk; it is read from there until then. */
  readonly discard: () => Promise<void>;
}

/**
 * Makes a backup as a file of the extension's own, and reads all of it back with what restores it before it says that there is one.
 * `openFile` is told whether the file is the one that is handed over. Throws `storage-full`, `backup-failed`, the reason of `signal`;
 * no file is left then.
 */
export async function makeBackup(
  db: Database,
  order: BackupOrder,
  openFile: (isHandedOver: boolean) => Promise<ScratchFile>,
  onBytes: (phase: BackupPhase, done: number, total: number) => void,
  signal: AbortSignal,
): Promise<MadeBackup> {
  const open: ScratchFile[] = [];
  const scratch = async (isHandedOver: boolean): Promise<ScratchFile> => {
    const file = await openFile(isHandedOver);
    open.push(file);
    return file;
  };
  const inPhase =
    (phase: BackupPhase): OnBytes =>
    (done, total) =>
      onBytes(phase, done, total);
  try {
    const plain = await scratch(order.password === undefined);
    const manifest = await writeBackup(db, order, plain.writable, inPhase('writing'), signal);
    const faultyCases = manifest.cases.filter(({ faults }) => faults.length > 0).length;
    const whole = await plain.whole('application/zip');
    await check(whole, inPhase('checking'), signal);
    if (order.password === undefined) return { file: whole, faultyCases, discard: () => plain.discard() };
    const locked = await scratch(true);
    await lock(whole, order.password, locked, inPhase('locking'), signal, order.scryptWork);
    await plain.discard();
    return {
      file: await locked.whole('application/octet-stream'),
      faultyCases,
      discard: () => locked.discard(),
    };
  } catch (thrown) {
    for (const file of open) await file.discard().catch(console.error);
    signal.throwIfAborted();
    throw storageError(thrown);
  }
}

async function check(whole: Blob, onBytes: OnBytes, signal: AbortSignal): Promise<void> {
  try {
    await verifyFiles(await openBackup(whole, signal), onBytes, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    throw new TikiyaError('backup-failed', thrown);
  }
}

/** Locks a file, and unlocks it again on the way to nowhere to see that it is the same. */
async function lock(
  whole: Blob,
  password: string,
  into: ScratchFile,
  onBytes: OnBytes,
  signal: AbortSignal,
  work?: number,
): Promise<void> {
  const total = whole.size * 2;
  await (await seal(whole, password, work))
    .pipeThrough(counted(0, total, onBytes))
    .pipeTo(into.writable, { signal });
  const locked = await into.whole('application/octet-stream');
  const [before, after] = [sha256.create(), sha256.create()];
  await whole
    .stream()
    .pipeTo(new WritableStream({ write: (bytes) => void before.update(bytes) }), { signal });
  await (await unseal(locked, password))
    .pipeThrough(counted(whole.size, total, onBytes))
    .pipeTo(new WritableStream({ write: (bytes) => void after.update(bytes) }), { signal });
  if (bytesToHex(before.digest()) !== bytesToHex(after.digest())) throw new TikiyaError('backup-failed');
}

function counted(from: number, total: number, onBytes: OnBytes): TransformStream<Uint8Array, Uint8Array> {
  let done = from;
  return new TransformStream({
    transform(bytes, controller) {
      done += bytes.byteLength;
      onBytes(Math.min(done, total), total);
      controller.enqueue(bytes);
    },
  });
}
