import './trusted-types.ts';
import { codeOf } from '../domain/errors.ts';
import { makeDatabase, openDatabase } from '../storage/database.ts';
import { type FileToTake, takeIn } from './take-in.ts';
import type { FromFileWorker, ToFileWorker } from './worker-messages.ts';

// The dedicated worker of the case page that takes one file into the store; `takeInWorker` starts it and ends it.

const tell = (message: FromFileWorker): void => self.postMessage(message);
const stop = new AbortController();

async function take(what: FileToTake): Promise<void> {
  const db = makeDatabase();
  try {
    await openDatabase(db, () => undefined);
    const onBytes = (done: number, total: number): void => tell({ kind: 'progress', done, total });
    tell({ kind: 'taken', taken: await takeIn(db, what, onBytes, stop.signal) });
  } catch (thrown) {
    if (stop.signal.aborted) {
      tell({ kind: 'stopped' });
      return;
    }
    console.error(thrown);
    tell({ kind: 'failed', code: codeOf(thrown) });
  } finally {
    db.close();
  }
}

self.addEventListener('message', (event: MessageEvent<ToFileWorker>) => {
  if (event.data.kind === 'take') void take(event.data.what);
  else stop.abort();
});

tell({ kind: 'ready' });
