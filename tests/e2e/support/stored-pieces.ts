/** How many pieces of added files are on disk. Runs in the page, so it holds all that it needs. */
export async function countPiecesOf(): Promise<number> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('tikiya'));
  const count = await done(db.transaction('filePieces').objectStore('filePieces').count());
  db.close();
  return count;
}

/** SHA-256 of the pieces of one added file, put together. Runs in the page, so it holds all that it needs. */
export async function hashPiecesOf(evidenceId: string): Promise<string> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('tikiya'));
  const range = IDBKeyRange.bound([evidenceId, 0], [evidenceId, Number.MAX_SAFE_INTEGER]);
  const rows: { bytes: ArrayBuffer }[] = await done(
    db.transaction('filePieces').objectStore('filePieces').getAll(range),
  );
  db.close();
  const whole = await new Blob(rows.map(({ bytes }) => bytes)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
