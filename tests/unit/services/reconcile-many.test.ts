import { expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { createCase } from '../../../src/services/cases.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { reconcile } from '../../../src/services/reconcile.ts';
import { reminderStore } from '../../../src/storage/reminder-store.ts';
import { fakeWorld } from '../support/fake-world.ts';

it('wakes in time also when a backup brought more dates than a function takes arguments', async () => {
  const world = await fakeWorld();
  const happenedAt = { at: '2026-01-21T09:00:00.000Z', zone: 'Asia/Jerusalem' };
  const facts = { title: 'A', status: 'open', purchase: emptyPurchase, hosts: [] } as const;
  await createCase(world, { caseId: 'c', facts });
  const content = { kind: 'promise', text: 'x', state: 'open', dueOn: '2026-01-22' as Day } as const;
  await addEntry(world, { caseId: 'c', entryId: 'p', body: { happenedAt, content } });
  const store = reminderStore(world.db);
  const [entry] = (await store.listEntries()).get('c') ?? [];
  if (!entry) throw new Error('no entry');
  const many = Array.from({ length: 45_000 }, (_, at) => ({ ...entry, id: `p${at}` }));
  const alarms: (number | undefined)[] = [];
  await reconcile({
    // To write them all down would take the store of this test longer than all else.
    store: {
      ...store,
      listEntries: async () => new Map([['c', many]]),
      change: async (change) => [...change([]).put],
    },
    clock: world.clock,
    zone: world.zone,
    notices: {
      showNotice: async () => undefined,
      setBadge: async () => undefined,
      setAlarm: async (atMs) => void alarms.push(atMs),
    },
    wordsFor: async () => ({ title: '', message: '' }),
  });
  expect(alarms).toHaveLength(1);
  expect(alarms[0]).toBeGreaterThan(world.nowMs);
});
