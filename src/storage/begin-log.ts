/** A database beside ours, of which nothing is left. */
const BESIDE = 'begin-log';

/**
 * Lets Chromium begin a new log for what is written. It writes everything of an extension into one log (LevelDB), and goes on in the
 * same one after a start. Where the browser was killed in the middle of a write, the next start leaves out the torn end and writes on
 * behind it; the start after that takes what it finds there for damage and throws all databases of the extension away. To delete a
 * database ends the log that there is, so that nothing is written behind a torn end. Firefox has another store, and takes no harm.
 */
export async function beginLog(): Promise<void> {
  const opening = indexedDB.open(BESIDE, 1);
  // Without a write there would be nothing to end.
  opening.onupgradeneeded = () => void opening.result.createObjectStore('empty');
  (await answerOf(opening)).close();
  await answerOf(indexedDB.deleteDatabase(BESIDE));
}

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
