import { beforeEach, describe, expect, it, vi } from 'vitest';
import { placeOfReminder } from '../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { NoticePort } from '../../../src/platform/ports.ts';
import { correctCase } from '../../../src/services/cases.ts';
import { addEntry, correctEntry, removeEntry } from '../../../src/services/entries.ts';
import { reconcile } from '../../../src/services/reconcile.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { reminderStore } from '../../../src/storage/reminder-store.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

interface Notices extends NoticePort {
  shown: { id: string; message: string }[];
  badge: string;
  alarmAtMs: number | undefined;
}

let world: World;
let caseId: string;
let notices: Notices;
let told: boolean[];

beforeEach(async () => {
  world = await fakeWorld();
  ({ caseId } = await saveCapture(world, saveRequest('d1')));
  told = [];
  notices = {
    shown: [],
    badge: '?',
    alarmAtMs: -1,
    showNotice: async (id, _title, message) => void notices.shown.push({ id, message }),
    setBadge: async (text) => {
      notices.badge = text;
    },
    setAlarm: async (atMs) => {
      notices.alarmAtMs = atMs;
    },
  };
});

const run = (over: Partial<NoticePort> = {}): Promise<void> =>
  reconcile({
    store: reminderStore(world.db),
    clock: world.clock,
    zone: world.zone,
    notices: { ...notices, ...over },
    wordsFor: async (news) => {
      told.push(...news.map(({ due }) => due.isLastDay));
      const message = news.map(({ daysLeft, isLate }) => `${daysLeft}${isLate ? ' late' : ''}`).join(' ');
      return { title: news.map(({ caseTitle }) => caseTitle).join(' '), message };
    },
  });

// Delivered Tue 20 Jan 2026: last day Tue 3 Feb.
async function deliver(day = '2026-01-20', withDocument = true): Promise<void> {
  const row = await world.db.cases.get(caseId);
  if (!row) throw new Error('no case');
  const purchase = {
    ...row.facts.purchase,
    receivedDate: day as Day,
    ...(withDocument && { disclosureDate: day as Day }),
  };
  await correctCase(world, { caseId, version: row.version, facts: { ...row.facts, purchase } });
}

const moveTo = (at: string): void => {
  world.nowMs = Date.parse(at);
};

describe('reconcile', () => {
  it('has nothing to do for a case without a date', async () => {
    await run();
    expect(notices).toMatchObject({ shown: [], badge: '', alarmAtMs: undefined });
  });

  it('sets one alarm for the earliest thing and shows each reminder once, in its time', async () => {
    await deliver();
    await run();
    // Far ahead it wakes twice a day: the clock may be changed meanwhile.
    expect(new Date(notices.alarmAtMs ?? 0).toISOString()).toBe('2026-01-21T22:00:00.000Z');
    moveTo('2026-01-26T12:00:00Z');
    await run();
    // The badge changes at midnight, before the first reminder at nine.
    expect(new Date(notices.alarmAtMs ?? 0).toISOString()).toBe('2026-01-26T22:00:00.000Z');
    moveTo('2026-01-26T22:00:00Z');
    await run();
    expect(notices).toMatchObject({ shown: [], badge: '1' });
    expect(new Date(notices.alarmAtMs ?? 0).toISOString()).toBe('2026-01-27T07:00:00.000Z');
    for (const at of [
      '2026-01-27T07:00:00Z',
      '2026-02-01T07:00:00Z',
      '2026-02-02T07:00:00Z',
      '2026-02-03T07:00:00Z',
    ]) {
      moveTo(at);
      await run();
      await run();
    }
    expect(notices.shown.map((one) => one.message)).toEqual(['7', '2', '1', '0']);
    moveTo('2026-02-03T22:00:00Z');
    await run();
    expect(notices).toMatchObject({ badge: '', alarmAtMs: undefined });
  });

  it('shows what fell due while the browser was closed, once, with today’s count', async () => {
    await deliver();
    await run();
    moveTo('2026-02-02T20:00:00Z');
    await run();
    await run();
    expect(notices.shown.map((one) => one.message)).toEqual(['1 late']);
  });

  it('tells a date that is only safe from the last day, by the facts of the moment', async () => {
    await deliver('2026-01-20', false);
    await run();
    moveTo('2026-01-27T07:00:00Z');
    await run();
    await deliver('2026-01-20');
    moveTo('2026-02-01T07:00:00Z');
    await run();
    expect(told).toEqual([false, true]);
  });

  it('shows it late even when the date itself has passed', async () => {
    await deliver();
    await run();
    moveTo('2026-02-05T08:00:00Z');
    await run();
    expect(notices.shown.map((one) => one.message)).toEqual(['-2 late']);
  });

  it('repeats a reminder under the same id when it was shown and not marked, and never loses one', async () => {
    await deliver();
    await run();
    moveTo('2026-01-27T07:00:00Z');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await run({
      showNotice: async (id, title, message) => {
        await notices.showNotice(id, title, message);
        throw new Error('killed');
      },
    });
    await run();
    expect(notices.shown).toHaveLength(2);
    expect(notices.shown[0]?.id).toBe(notices.shown[1]?.id);
    await run();
    expect(notices.shown).toHaveLength(2);
  });

  it('forgets the old date when the facts change, and plans the new one', async () => {
    await deliver('2026-01-20');
    await run();
    await deliver('2026-01-27');
    moveTo('2026-01-27T07:00:00Z');
    await run();
    expect(notices.shown).toEqual([]);
    const waiting = await world.db.reminders.toArray();
    expect(new Set(waiting.map((r) => r.dueOn))).toEqual(new Set(['2026-02-10']));
  });

  it('lets one that cannot be shown keep nothing else from happening, and tries it again', async () => {
    await deliver();
    await run();
    moveTo('2026-01-27T07:00:00Z');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await run({ showNotice: async () => Promise.reject(new Error('not now')) });
    expect(notices).toMatchObject({ shown: [], badge: '1' });
    expect(notices.alarmAtMs).toBe(world.nowMs + 600_000);
    await run();
    expect(notices.shown.map((one) => one.message)).toEqual(['7']);
  });

  it('two at once do no harm', async () => {
    await deliver();
    await run();
    moveTo('2026-01-27T07:00:00Z');
    await Promise.all([run(), run()]);
    await run();
    expect(new Set(notices.shown.map((one) => one.id)).size).toBe(1);
  });

  it('reminds of a promise, then asks after it, and is silent once it is settled', async () => {
    const happenedAt = { at: '2026-01-20T10:00:00.000Z', zone: 'Asia/Jerusalem' };
    const content = {
      kind: 'promise',
      text: 'A courier',
      state: 'open',
      dueOn: '2026-01-25' as Day,
    } as const;
    await addEntry(world, { caseId, entryId: 'p1', body: { happenedAt, content } });
    await run();
    // The day before is Shabbat: it comes on Friday, two days ahead.
    for (const at of ['2026-01-23T12:30:00Z', '2026-01-25T07:00:00Z', '2026-01-26T07:00:00Z']) {
      moveTo(at);
      await run();
    }
    expect(notices.shown.map((one) => one.message)).toEqual(['2', '0', '-1']);
    expect(new Set(notices.shown.map((one) => placeOfReminder(one.id)?.entryId))).toEqual(new Set(['p1']));
    expect(notices.badge).toBe('1');
    const settled = { ...content, state: 'broken', settledOn: '2026-01-26' as Day } as const;
    await correctEntry(world, { entryId: 'p1', version: 1, body: { happenedAt, content: settled } });
    await run();
    expect(notices).toMatchObject({ badge: '', alarmAtMs: undefined });
  });

  it('forgets the reminders of a promise that was removed', async () => {
    const happenedAt = { at: '2026-01-20T10:00:00.000Z', zone: 'Asia/Jerusalem' };
    const content = {
      kind: 'promise',
      text: 'A courier',
      state: 'open',
      dueOn: '2026-02-22' as Day,
    } as const;
    await addEntry(world, { caseId, entryId: 'p1', body: { happenedAt, content } });
    await run();
    expect(await world.db.reminders.count()).toBe(5);
    await removeEntry(world, 'p1');
    await run();
    expect(await world.db.reminders.count()).toBe(0);
  });

  it('shows a reminder that version 1 stored, once', async () => {
    await deliver();
    await world.db.table('reminders').add({
      id: `${caseId}|cancel-regret|2026-02-03|7`,
      caseId,
      right: 'cancel-regret',
      dueOn: '2026-02-03',
      leadDays: 7,
      fireAtMs: Date.parse('2026-01-27T07:00:00Z'),
      state: 'waiting',
    });
    moveTo('2026-01-27T07:00:00Z');
    await run();
    await run();
    expect(notices.shown.map((one) => one.id)).toEqual([`${caseId}|cancel-regret|2026-02-03|7`]);
  });
});
