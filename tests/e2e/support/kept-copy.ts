import type { Store } from './store.ts';

/** The copy that was kept beside the only capture there is. */
export function keptCopy(store: Store): Promise<string> {
  return store.page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opened = indexedDB.open('tikiya');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const rows = opened.result.transaction('parts').objectStore('parts').getAll();
          rows.onsuccess = () => {
            const row = (rows.result as { name: string; bytes: ArrayBuffer }[]).find(
              ({ name }) => name === 'page.html',
            );
            opened.result.close();
            resolve(row ? new TextDecoder().decode(row.bytes) : '');
          };
        };
      }),
  );
}
