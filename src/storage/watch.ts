import { liveQuery } from 'dexie';

/**
 * Runs a query now and again whenever rows that it read change, from whatever window or worker.
 * Gives back the way to stop.
 */
export function watch<Value>(
  query: () => Promise<Value>,
  onValue: (value: Value) => void,
  onError: (thrown: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
