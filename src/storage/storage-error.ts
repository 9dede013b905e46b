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

/**
 * Where a full disk has just ended a transaction, Firefox lets the next one on that connection not begin, in these words, and the one
 * after it does. Whoever comes next is not to hear of another's failure.
 */
const NOT_BEGUN = /did not allow mutations/;

function isNotBegun(thrown: unknown): boolean {
  for (const { name, message } of causesOf(thrown))
    if (name === 'InvalidStateError' && NOT_BEGUN.test(String(message))) return true;
  return false;
}

/** Runs work of several steps, or that writes elsewhere too, and gives its errors their code. It is never begun twice. */
export async function coded<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    throw storageError(thrown);
  }
}

/**
 * Runs database work, reads or one transaction, and gives its errors their code. Work that could not begin is begun once more: what
 * else it writes would be written twice, and is for `coded`.
 */
export const guarded = <Value>(work: () => Promise<Value>): Promise<Value> =>
  coded(() =>
    work().catch((thrown: unknown) => {
      if (isNotBegun(thrown)) return work();
      throw thrown;
    }),
  );
