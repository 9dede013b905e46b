import { settleIncoming } from '../../src/services/adopt-file.ts';
import { eraseOverdue } from '../../src/services/bin.ts';
import { reconcile } from '../../src/services/reconcile.ts';
import { refreshDigests } from '../../src/services/refresh-digests.ts';
import { settleRestores } from '../../src/services/restore.ts';
import { finishLeftCaptures } from '../../src/services/run-capture.ts';
import { makeDatabase, openDatabase } from '../../src/storage/database.ts';
import { reminderStore } from '../../src/storage/reminder-store.ts';
import { fakeWorld, type World } from '../../tests/unit/support/fake-world.ts';
import { FaultPoints } from './fault-points.ts';

/** One life of the extension, from a start to its end: a connection of its own, and what can be made to fail in it. */
export interface Life {
  readonly world: World;
  readonly points: FaultPoints;
}

/** Opens the database of that name, with everything that can fail on the way to it. */
export async function openLife(name: string, points = new FaultPoints()): Promise<Life> {
  const db = makeDatabase(name);
  points.watch(db);
  await openDatabase(db, () => undefined);
  return { world: await fakeWorld(db), points };
}

const NO_KEPT = {
  applyKeptValues: async () => undefined,
  noteBackup: async () => undefined,
  tellRestored: async () => undefined,
};
const NO_NOTICES = {
  showNotice: async () => undefined,
  setBadge: async () => undefined,
  setAlarm: async () => undefined,
};

/** Plans reminders and shows none. */
export const planReminders = (world: World): Promise<void> =>
  reconcile({
    store: reminderStore(world.db),
    clock: world.clock,
    zone: world.zone,
    notices: NO_NOTICES,
    wordsFor: async () => ({ title: '', message: '' }),
  });

/** What the worker does of itself when it starts (`background/app.ts`), one after the other. Nobody holds a lock any more. */
export async function tidyUp(world: World): Promise<void> {
  await finishLeftCaptures(world, () => false);
  await settleIncoming(world, () => false);
  await settleRestores(world.db, () => false, NO_KEPT);
  await eraseOverdue(world);
  await planReminders(world);
  await refreshDigests(world.db);
}
