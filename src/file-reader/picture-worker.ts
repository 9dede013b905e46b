import { makeDatabase, openDatabase } from '../storage/database.ts';
import { readPictureOf } from '../storage/queries.ts';
import type { FromPictureWorker, ToPictureWorker } from './picture-messages.ts';

// The dedicated worker of the case page that reads the pictures of a document, one after the other; `openPictures` starts it and ends it.

const tell = (message: FromPictureWorker, transferred: Transferable[] = []): void =>
  self.postMessage(message, { transfer: transferred });

const db = makeDatabase();
const opened = openDatabase(db, () => undefined);
opened.catch(() => undefined);

async function read({ evidenceId, name }: ToPictureWorker): Promise<void> {
  try {
    await opened;
    const bytes = await readPictureOf(db, evidenceId, name);
    if (bytes) tell({ kind: 'read', bytes }, [bytes]);
    else tell({ kind: 'read' });
  } catch (thrown) {
    tell({ kind: 'failed', why: String(thrown) });
  }
}

self.addEventListener('message', (event: MessageEvent<ToPictureWorker>) => void read(event.data));

tell({ kind: 'ready' });
