import { TikiyaError } from '../domain/errors.ts';

// Chromium says a full disk in these words, Firefox with a quota error; Dexie wraps either, sometimes twice.
const FULL =
  /quota|no space|disk (is )?full|failed to write blobs|\bIOError\b|NS_ERROR_FILE_NO_DEVICE_SPACE/i;

function* causesOf(thrown: unknown): Generator<{ name?: unknown; message?: unknown }> {
  let at: unknown = thrown;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth += 1) {
    yield at as { name?: unknown; message?: unknown };
    at = (at as { inner?: unknown }).inner ?? (at as { cause?: unknown }).cause;
  }
}

/** Names what a failed read or write of the database means for the shopper: a full disk, or some other failure. */
export function storageError(thrown: unknown): TikiyaError {
  if (thrown instanceof TikiyaError) return thrown;
  for (const cause of causesOf(thrown)) {
    if (FULL.test(`${String(cause.name)} ${String(cause.message)}`))
      return new TikiyaError('storage-full', thrown);
  }
  return new TikiyaError('storage-failed', thrown);
}

/** Runs database work and gives its errors their code. */
export async function guarded<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    throw storageError(thrown);
  }
}
