import type { Store } from './store.ts';

/** Sets the test build's clock to an instant, from where it goes on. For every page and the worker. */
export async function setClock(store: Store, iso: string): Promise<void> {
  await store.setLocal({ testClockOffsetMs: Date.parse(iso) - Date.now() });
}
