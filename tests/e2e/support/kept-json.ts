import type { Saved } from '../../../src/contract/calls.ts';
import type { Store } from './store.ts';

/** A JSON file that is kept with a capture, such as `messages.json`; undefined when there is none. */
export async function readKeptJson<Value>(
  store: Store,
  { evidenceId }: Saved,
  name: 'messages.json' | 'places.json',
): Promise<Value | undefined> {
  const text = await store.page.evaluate(readPart, evidenceId ?? '', name);
  return text === undefined ? undefined : (JSON.parse(text) as Value);
}

/** Runs in the page. */
async function readPart(evidenceId: string, name: string): Promise<string | undefined> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('tikiya'));
  const rows: { evidenceId: string; name: string; bytes: ArrayBuffer }[] = await done(
    db.transaction('parts').objectStore('parts').getAll(),
  );
  db.close();
  const part = rows.find((row) => row.evidenceId === evidenceId && row.name === name);
  return part && new TextDecoder().decode(part.bytes);
}
