import { codeOf, TikiyaError } from '../domain/errors.ts';
import { makeDatabase, openDatabase } from '../storage/database.ts';
import { openScratchFile } from '../storage/scratch-file.ts';
import { storageError } from '../storage/storage-error.ts';
import type { BundleWork, FromBundleWorker, ToBundleWorker } from './bundle-work.ts';
import { packBundle } from './pack-bundle.ts';

// The dedicated worker of the case page that packs one bundle; `makeBundle` starts it, and ends it when the file was taken.

const tell = (message: FromBundleWorker): void => self.postMessage(message);
const stop = new AbortController();
const owner = crypto.randomUUID();

async function make(work: BundleWork): Promise<void> {
  const db = makeDatabase();
  try {
    await openDatabase(db, () => undefined);
    const scratch = await openScratchFile({ owner, isHandedOver: true });
    const onProgress = (done: number, total: number): void => tell({ kind: 'progress', done, total });
    tell({ kind: 'made', ...(await packBundle(db, work, scratch, onProgress, stop.signal)) });
  } catch (thrown) {
    if (stop.signal.aborted) {
      tell({ kind: 'stopped' });
      return;
    }
    console.error(thrown);
    const ours = thrown instanceof TikiyaError ? thrown : storageError(thrown);
    // A full disk has words of its own; anything else means that no file was made.
    tell({ kind: 'failed', code: ours.code === 'storage-failed' ? 'export-failed' : codeOf(ours) });
  } finally {
    db.close();
  }
}

self.addEventListener('message', (event: MessageEvent<ToBundleWorker>) => {
  if (event.data.kind === 'make') void make(event.data.work);
  else stop.abort();
});

tell({ kind: 'ready', owner });
