/** A store of an earlier version: its name, its key, and its indexes by their names. */
export interface OldStore {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
  }[];
}

/** The stores of a schema in the words of Dexie, `id, &[a+b], c`, as the browser makes them. */
export const oldStores = (schema: Readonly<Record<string, string | null>>): OldStore[] =>
  Object.entries(schema).flatMap(([name, words]) => {
    const [key = '', ...indexes] = (words ?? '').split(',').map((word) => word.trim());
    const pathOf = (word: string): string | string[] =>
      word.startsWith('[') ? word.slice(1, -1).split('+') : word;
    return [
      {
        name,
        keyPath: pathOf(key),
        indexes: indexes.map((word) => {
          const unique = word.startsWith('&');
          const plain = unique ? word.slice(1) : word;
          return { name: plain, keyPath: pathOf(plain), unique };
        }),
      },
    ];
  });

/** Puts an empty database of an earlier version in the place of the one that is there. Runs in the page, so it holds all that it needs. */
export async function makeOldDatabase(version: number, stores: readonly OldStore[]): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('tikiya'));
  const opening = indexedDB.open('tikiya', version * 10);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
    }
  };
  (await done(opening)).close();
}
