import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../../../src/domain/settings/settings.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { NoticePort } from '../../../src/platform/ports.ts';
import { binCase, restoreCase } from '../../../src/services/bin.ts';
import { createCase } from '../../../src/services/cases.ts';
import { reconcile } from '../../../src/services/reconcile.ts';
import type { TimerFace } from '../../../src/services/timer-face.ts';
import { reminderStore } from '../../../src/storage/reminder-store.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

let world: World;
let shown: string[];
let badge: string;
let alarmAtMs: number | undefined;

const notices: NoticePort = {
  showNotice: async (id) => void shown.push(id),
  setBadge: async (text) => {
    badge = text;
  },
  setAlarm: async (atMs) => {
    alarmAtMs = atMs;
  },
};

const run = (reminders: ReminderSettings = USUAL_REMINDERS, face?: TimerFace): Promise<void> =>
  reconcile({
    face,
    store: reminderStore(world.db),
    clock: world.clock,
    zone: world.zone,
    notices,
    reminders,
    wordsFor: async (news) => ({ title: news.map(({ caseTitle }) => caseTitle).join(' '), message: '' }),
  });
const moveTo = (iso: string): void => {
  world.nowMs = Date.parse(iso);
};
const plan = async (): Promise<string[]> =>
  (await world.db.reminders.orderBy('id').toArray())
    .filter(({ state }) => state === 'waiting')
    .map(({ leadDays, fireAtMs }) => `${leadDays} ${new Date(fireAtMs).toISOString()}`)
    .sort();

// Delivered on Sunday 11 January 2026: to be cancelled until Sunday 25 January. Seven days before it is Sunday, two days
// before Friday, one day before Shabbat. Winter time is UTC+2.
beforeEach(async () => {
  world = await fakeWorld();
  moveTo('2026-01-12T10:00:00Z');
  shown = [];
  badge = '';
  alarmAtMs = undefined;
  const purchase = {
    ...emptyPurchase,
    receivedDate: '2026-01-11' as Day,
    disclosureDate: '2026-01-11' as Day,
  };
  await createCase(world, { caseId: 'c', facts: { title: 'A', status: 'open', purchase, hosts: [] } });
});

describe('quiet times', () => {
  it('moves a reminder of Shabbat to Friday, also when the setting is changed and changed back', async () => {
    await run({ ...USUAL_REMINDERS, restDays: null });
    const plain = [
      '0 2026-01-25T07:00:00.000Z',
      '1 2026-01-24T07:00:00.000Z',
      '2 2026-01-23T07:00:00.000Z',
      '7 2026-01-18T07:00:00.000Z',
    ];
    expect(await plan()).toEqual(plain);
    await run();
    expect(await plan()).toEqual([plain[0], '1 2026-01-23T12:30:00.000Z', ...plain.slice(2)]);
    await run({ ...USUAL_REMINDERS, restDays: null });
    expect(await plan()).toEqual(plain);
  });

  it('holds what was missed until the rest is over, and sets the alarm for then', async () => {
    await run();
    moveTo('2026-01-24T08:00:00Z');
    await run();
    expect(shown).toEqual([]);
    expect(new Date(alarmAtMs ?? 0).toISOString()).toBe('2026-01-24T19:00:00.000Z');
    moveTo('2026-01-24T19:00:00Z');
    await run();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/\|1$/);
  });

  it('goes by the clock of the computer, and moves when that is taken along', async () => {
    world.zone = () => 'America/New_York';
    await run();
    // Nine on Shabbat in Israel is two at night in New York, where it is quiet since Friday afternoon, 20:00 UTC.
    expect(await plan()).toContain('1 2026-01-23T19:30:00.000Z');
    moveTo('2026-01-24T20:00:00Z');
    await run();
    expect(shown).toEqual([]);
    expect(new Date(alarmAtMs ?? 0).toISOString()).toBe('2026-01-25T02:00:00.000Z');
    world.zone = () => 'Pacific/Kiritimati';
    await run();
    // There it is ten on Sunday morning.
    expect(shown).toHaveLength(1);
  });

  it('plans with the chosen lead times, and drops those that were taken back', async () => {
    await run();
    await run({ ...USUAL_REMINDERS, leadDays: { ...USUAL_REMINDERS.leadDays, deadline: [3, 2] } });
    expect(await plan()).toEqual(['2 2026-01-23T07:00:00.000Z', '3 2026-01-22T07:00:00.000Z']);
    await run({ ...USUAL_REMINDERS, leadDays: { ...USUAL_REMINDERS.leadDays, deadline: [] } });
    expect(await plan()).toEqual([]);
  });
});

describe('the toolbar button', () => {
  it('shows the minutes of a call while it runs, and how many cases ask for something before and after', async () => {
    moveTo('2026-01-20T07:00:00Z');
    await run();
    expect(badge).toBe('1');
    moveTo('2026-01-23T07:00:30Z');
    const nextMs = world.nowMs + 60_000;
    await run(USUAL_REMINDERS, { badge: '7′', nextMs });
    // A reminder comes all the same, and the minutes go on.
    expect({ badge, alarmAtMs, told: shown.length }).toEqual({ badge: '7′', alarmAtMs: nextMs, told: 1 });
    await run();
    expect(badge).toBe('1');
  });
});

describe('what has nothing to remind of', () => {
  it('a case in the bin; brought back it is planned again', async () => {
    await run();
    await binCase(world, 'c');
    moveTo('2026-01-20T07:00:00Z');
    await run();
    expect(await plan()).toEqual([]);
    expect({ badge, alarmAtMs, shown }).toEqual({ badge: '', alarmAtMs: undefined, shown: [] });
    await restoreCase(world, 'c');
    await run();
    expect(await plan()).toHaveLength(3);
    expect(badge).toBe('1');
  });

  it('a sample', async () => {
    const row = await world.db.cases.get('c');
    if (!row) throw new Error('no case');
    await world.db.cases.put({ ...row, facts: { ...row.facts, sample: true } });
    await run();
    expect(await plan()).toEqual([]);
  });
});
