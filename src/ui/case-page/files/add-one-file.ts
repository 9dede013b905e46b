import type { Saved } from '../../../contract/calls.ts';
import { codeOf } from '../../../domain/errors.ts';
import { fileKind } from '../../../domain/file/file-kind.ts';
import { MOST_FILE_BYTES } from '../../../domain/file/file-limits.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import type { ReadPdf } from '../../../file-reader/read-contents.ts';
import { readPdf } from '../../../file-reader/read-pdf.ts';
import { takeInWorker } from '../../../file-reader/take-in-worker.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { extensionVersion } from '../../../platform/extension.ts';
import { whileHeld } from '../../../platform/file-locks.ts';
import { ask } from '../../../platform/messaging.ts';

/** What became of a file. */
export type Added =
  | { readonly is: 'saved'; readonly saved: Saved }
  | { readonly is: 'twin'; readonly entryId: string; readonly evidenceId: string };

interface Asked {
  readonly caseId: string;
  readonly file: File;
  /** The entry that it is to become: names the attempt. */
  readonly entryId: string;
  readonly isTwinWanted: boolean;
}

/**
 * Adds one file to a case: reads it into the store, then has the worker make an entry of it. Resolves when it is saved,
 * or the case has it already. Rejects with a `TikiyaError`, or the reason of `signal`; nothing is left behind then.
 */
export function addOneFile(
  { caseId, file, entryId, isTwinWanted }: Asked,
  onBytes: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Added> {
  return whileHeld(entryId, async () => {
    const clock = await openClock();
    const addedAt = momentOf(clock(), localZone());
    const pdf = await pdfIn(file, signal);
    signal.throwIfAborted();
    const what = {
      file,
      entryId,
      evidenceId: crypto.randomUUID(),
      caseId,
      addedAt,
      extensionVersion: extensionVersion(),
      isTwinWanted,
      ...(pdf && { pdf }),
    };
    const taken = await takeInWorker(what, onBytes, signal);
    if (taken.is === 'twin') return taken;
    return { is: 'saved', saved: await adopt(entryId, file.size) };
  });
}

/** So many bytes a millisecond are read back and hashed on a slow computer. */
const BYTES_PER_MS = 10_000;
const LEAST_MS = 15_000;

/** Asks for it again when the worker was killed in the middle: asked for twice it is saved once. */
async function adopt(entryId: string, byteLength: number): Promise<Saved> {
  const withinMs = LEAST_MS + byteLength / BYTES_PER_MS;
  try {
    return await ask('file.adopt', { entryId }, withinMs);
  } catch (thrown) {
    if (codeOf(thrown) !== 'interrupted') throw thrown;
    return ask('file.adopt', { entryId }, withinMs);
  }
}

/** What a PDF says; it is read in a worker of its own. */
async function pdfIn(file: File, signal: AbortSignal): Promise<ReadPdf | undefined> {
  if (file.size > MOST_FILE_BYTES) return undefined;
  try {
    const first = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
    return fileKind(first, file.name).is === 'pdf' ? await readPdf(file, signal) : undefined;
  } catch (thrown) {
    console.error(thrown); // whether the file can be read at all is told by whoever takes it in
    return undefined;
  }
}
