import type { RestoreChoice } from '../../src/domain/backup/restore-plan.ts';
import { completeRestore, settleRestores } from '../../src/services/restore.ts';
import { type Database, makeDatabase } from '../../src/storage/database.ts';
import { dropRestore } from '../../src/storage/staging.ts';
import { backupOf, noKept, restore, stage } from '../../tests/unit/backup/library.ts';
import type { Flow } from './flow.ts';
import { fingerprint } from './invariants.ts';
import { CASE, fill, type Rows } from './library.ts';

const MERGE: RestoreChoice = { mode: 'merge', choices: {} };

/** A library, backed up. */
export interface BackedUp {
  readonly blob: Blob;
  /** What its case is to be like after a restore. */
  readonly wanted: string;
}

/** Backs that library up. */
export async function backUp(full: Rows): Promise<BackedUp> {
  const name = `backup-${crypto.randomUUID()}`;
  await fill(name, full);
  const db = makeDatabase(name);
  await db.open();
  return { blob: await backupOf(db), wanted: await fingerprint(db, CASE) };
}

/** Restores of a backup, into another library. */
export function flowsOfBackups({ blob, wanted }: BackedUp): readonly Flow[] {
  const flow = (
    title: string,
    choice: RestoreChoice,
    keepsExtra: boolean,
    act: (db: Database) => Promise<void> = (there) => restore(there, blob, choice),
  ): Flow => ({
    name: title,
    from: 'other',
    act: async (world) => {
      await act(world.db);
      return async (there) =>
        (await fingerprint(there, CASE)) === wanted &&
        ((await there.cases.get('extra')) !== undefined) === keepsExtra;
    },
  });
  return [
    flow('restore that adds', MERGE, true),
    flow('restore that replaces', { mode: 'replace', choices: {} }, false),
    flow('restore beside another attempt, which is stopped', MERGE, true, async (there) => {
      const first = await stage(there, blob, MERGE);
      await dropRestore(there, await stage(there, blob, MERGE));
      await completeRestore(there, first, noKept);
    }),
    flow('restore after the answer to one did not come', MERGE, true, async (there) => {
      await stage(there, blob, MERGE);
      const again = await stage(there, blob, MERGE);
      await settleRestores(there, (id) => id === again, noKept);
      await completeRestore(there, again, noKept);
    }),
  ];
}
