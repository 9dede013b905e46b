import type { RestoreChoice } from '../../src/domain/backup/restore-plan.ts';
import { makeDatabase } from '../../src/storage/database.ts';
import { backupOf, restore } from '../../tests/unit/backup/library.ts';
import type { Flow } from './flow.ts';
import { fingerprint } from './invariants.ts';
import { CASE, fill, type Rows } from './library.ts';

/** Restores of a backup of that library, into another one. */
export async function flowsOfBackups(full: Rows): Promise<readonly Flow[]> {
  const name = `backup-${crypto.randomUUID()}`;
  await fill(name, full);
  const db = makeDatabase(name);
  await db.open();
  const blob = await backupOf(db);
  const wanted = await fingerprint(db, CASE);
  const flow = (title: string, choice: RestoreChoice, keepsExtra: boolean): Flow => ({
    name: title,
    from: 'other',
    act: async (world) => {
      await restore(world.db, blob, choice);
      return async (there) =>
        (await fingerprint(there, CASE)) === wanted &&
        ((await there.cases.get('extra')) !== undefined) === keepsExtra;
    },
  });
  return [
    flow('restore that adds', { mode: 'merge', choices: {} }, true),
    flow('restore that replaces', { mode: 'replace', choices: {} }, false),
  ];
}
