import type { Database } from '../storage/database.ts';
import { guarded } from '../storage/storage-error.ts';

/**
 * Empties every table, in one transaction: all of it goes or none. The database itself stays, empty, so that pages that
 * have it open show what is true instead of an error.
 */
export async function eraseEverything(db: Database): Promise<void> {
  await guarded(() =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear();
    }),
  );
}
