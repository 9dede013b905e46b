import { expect, it } from 'vitest';
import { dateId } from '../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { takeIn } from '../../../src/file-reader/take-in.ts';
import { startCall } from '../../../src/services/call-timers.ts';
import { eraseEverything } from '../../../src/services/erase-everything.ts';
import type { Database } from '../../../src/storage/database.ts';
import { putDigests, staleDigests } from '../../../src/storage/digest-queries.ts';
import { reminderStore } from '../../../src/storage/reminder-store.ts';
import { happenedAt, makeCase, never } from '../backup/library.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { end, longRequest, scriptedPage, take } from '../support/scripted-page.ts';

const leftIn = async (db: Database): Promise<string[]> => {
  const counted = await Promise.all(db.tables.map(async (table) => `${table.name}: ${await table.count()}`));
  return counted.filter((one) => !one.endsWith(': 0'));
};

it('a capture in the middle of which everything is deleted writes nothing any more', async () => {
  for (const [step, nth] of [
    ['picture-kept', 1],
    ['picture-kept', 2],
    ['ended', 1],
  ] as const) {
    const page = await scriptedPage();
    const { world } = page;
    page.says(page.begun(), take(0), take(1), take(2), end());
    let reached = 0;
    world.reachStep = async (one) => {
      if (one === step) reached += 1;
      if (one === step && reached === nth) await eraseEverything(world.db);
    };
    await expect(page.run(longRequest()), step).rejects.toThrow('not-found');
    expect(await leftIn(world.db), step).toEqual([]);
  }
});

it('a file on its way leaves none of its bytes, whether pieces or contents come next', async () => {
  for (const byteLength of [10_000_000, 10]) {
    const world = await fakeWorld();
    await makeCase(world, 'case-1');
    let erased: Promise<void> | undefined;
    const what = {
      file: new File([new Uint8Array(byteLength)], 'call.bin'),
      entryId: 'entry-1',
      evidenceId: 'evidence-1',
      caseId: 'case-1',
      addedAt: happenedAt,
      extensionVersion: '0.0.0',
      isTwinWanted: true,
    };
    const taking = takeIn(
      world.db,
      what,
      () => {
        erased ??= eraseEverything(world.db);
      },
      never(),
    );
    await expect(taking).rejects.toThrow('not-found');
    await erased;
    expect(await leftIn(world.db)).toEqual([]);
  }
});

it('a digest, a reminder and a call that were being made of a case are not stored', async () => {
  const world = await fakeWorld();
  const { db } = world;
  await makeCase(world, 'case-1');
  const stale = await staleDigests(db);
  expect(stale).toHaveLength(1);
  await eraseEverything(db);
  await putDigests(db, stale);
  const date = { caseId: 'case-1', kind: 'promise', subject: 'p', dueOn: '2026-02-01' as Day } as const;
  const reminder = { id: `${dateId(date)}|1`, ...date, leadDays: 1, fireAtMs: 8, state: 'waiting' } as const;
  expect(await reminderStore(db).change(() => ({ put: [reminder], drop: [] }))).toEqual([]);
  await expect(startCall(world, { caseId: 'case-1', timerId: 'call' })).rejects.toThrow('not-found');
  expect(await leftIn(db)).toEqual([]);
});
