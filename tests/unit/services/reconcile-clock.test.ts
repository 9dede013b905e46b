import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { NoticePort } from '../../../src/platform/ports.ts';
import { binCase, eraseOverdue, restoreCase } from '../../../src/services/bin.ts';
import { createCase } from '../../../src/services/cases.ts';
import { LONGEST_SLEEP_MS, reconcile } from '../../../src/services/reconcile.ts';
import { reminderStore } from '../../../src/storage/reminder-store.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

const caseId = 'c';
let world: World;
let notices: NoticePort & { shown: { message: string }[]; alarmAtMs: number | undefined };

// Delivered Tue 20 Jan 2026: last day Tue 3 Feb.
beforeEach(async () => {
  world = await fakeWorld();
  const day = '2026-01-20' as Day;
  const purchase = { ...emptyPurchase, receivedDate: day, disclosureDate: day };
  await createCase(world, { caseId, facts: { title: 'A', status: 'open', purchase, hosts: [] } });
  notices = {
    shown: [],
    alarmAtMs: -1,
    showNotice: async (_id, _title, message) => void notices.shown.push({ message }),
    setBadge: async () => undefined,
    setAlarm: async (atMs) => {
      notices.alarmAtMs = atMs;
    },
  };
});

const run = (): Promise<void> =>
  reconcile({
    store: reminderStore(world.db),
    clock: world.clock,
    zone: world.zone,
    notices,
    wordsFor: async (news) => ({ title: '', message: news.map(({ daysLeft }) => daysLeft).join(' ') }),
  });

const moveTo = (at: string): void => {
  world.nowMs = Date.parse(at);
};

describe('reconcile, with a clock that jumps and a bin', () => {
  it('shows in its time what a clock that ran ahead for a moment made it show a year late', async () => {
    await run();
    moveTo('2027-01-21T10:00:00Z');
    await run();
    expect(notices.shown).toHaveLength(1);
    notices.shown = [];
    moveTo('2026-01-21T11:00:00Z');
    await run();
    expect(notices.shown).toEqual([]);
    for (const at of ['2026-01-27T07:00:00Z', '2026-02-01T07:00:00Z', '2026-02-03T07:00:00Z']) {
      moveTo(at);
      await run();
      await run();
    }
    expect(notices.shown.map((one) => one.message)).toEqual(['7', '2', '0']);
  });

  it('repeats nothing that was shown in its time when the clock jumps and comes back', async () => {
    await run();
    moveTo('2026-01-27T07:00:00Z');
    await run();
    moveTo('2027-01-21T10:00:00Z');
    await run();
    moveTo('2026-01-27T07:05:00Z');
    await run();
    expect(notices.shown.map((one) => one.message)).toEqual(['7', '-352']);
  });

  it('wakes within a day while something is in the bin, so that its days are counted', async () => {
    await binCase(world, caseId);
    await eraseOverdue(world);
    await run();
    expect(notices.alarmAtMs).toBe(world.nowMs + 86_400_000);
    await restoreCase(world, caseId);
    await eraseOverdue(world);
    await run();
    expect(notices.alarmAtMs).toBe(world.nowMs + LONGEST_SLEEP_MS);
  });
});
