import { Dexie } from 'dexie';

/** Deletes what an earlier visit left. To be awaited before anything opens the database. */
export const emptyStore = (): Promise<void> => Dexie.delete('tikiya');
