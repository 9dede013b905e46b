import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../../src/domain/case/case.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { NoticePort } from '../../../src/platform/ports.ts';
import { binCase } from '../../../src/services/bin.ts';
import { dropCall, startCall } from '../../../src/services/call-timers.ts';
import { correctCase, createCase } from '../../../src/services/cases.ts';
import { addEntry, correctEntry, removeEntry } from '../../../src/services/entries.ts';
import { reconcile } from '../../../src/services/reconcile.ts';
import { timerFace } from '../../../src/services/timer-face.ts';
import { visitFace } from '../../../src/services/visit-face.ts';
import { reminderStore } from '../../../src/storage/reminder-store.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

// Ten in the morning in Israel: the technician was to come at eleven.
const DUE = Date.parse('2026-01-21T09:00:00.000Z');
const MINUTE = 60_000;
const content = { kind: 'technician', agreedOn: '2026-01-21' as Day, agreedFrom: '11:00' } as const;
const happenedAt = { at: '2026-01-20T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const facts: CaseFacts = { title: 'c1', status: 'open', hosts: [], purchase: emptyPurchase };

let world: World;
let badge: string;
let alarmAtMs: number | undefined;
const notices: NoticePort = {
  showNotice: async () => undefined,
  setBadge: async (text) => {
    badge = text;
  },
  setAlarm: async (atMs) => {
    alarmAtMs = atMs;
  },
};
const wordsFor = async () => ({ title: '', message: '' });
/** As the worker does it: the call before the technician, either before the count of cases. */
const run = async (): Promise<void> => {
  const face = (await timerFace({ ...world, notices, wordsFor })) ?? (await visitFace(world));
  await reconcile({ ...world, store: reminderStore(world.db), notices, wordsFor, face });
};
const at = (minutes: number): void => {
  world.nowMs = DUE + minutes * MINUTE;
};

beforeEach(async () => {
  world = await fakeWorld();
  at(-60);
  await createCase(world, { caseId: 'c1', facts });
  await addEntry(world, { caseId: 'c1', entryId: 'v1', body: { happenedAt, content } });
});

it('shows whole minutes from the agreed hour on, until somebody came', async () => {
  await run();
  expect([badge, alarmAtMs]).toEqual(['', DUE]);
  at(0);
  await run();
  expect([badge, alarmAtMs]).toEqual(['0′', DUE + MINUTE]);
  at(42.5);
  await run();
  expect([badge, alarmAtMs]).toEqual(['42′', DUE + 43 * MINUTE]);
  const arrivedAt = { at: new Date(world.nowMs).toISOString(), zone: 'Asia/Jerusalem' };
  await correctEntry(world, {
    entryId: 'v1',
    version: 1,
    body: { happenedAt, content: { ...content, arrivedAt } },
  });
  await run();
  expect([badge, alarmAtMs]).toEqual(['', undefined]);
});

it('gives way to a call, comes back behind it, and wins over the count of cases', async () => {
  const promise = { kind: 'promise', text: 'a courier', state: 'open', dueOn: '2026-01-20' as Day } as const;
  await addEntry(world, { caseId: 'c1', entryId: 'p1', body: { happenedAt, content: promise } });
  await run();
  expect(badge).toBe('1');
  at(30);
  await startCall(world, { caseId: 'c1', timerId: 't1' });
  at(33);
  await run();
  expect(badge).toBe('3′');
  await dropCall(world, { timerId: 't1' });
  await run();
  expect(badge).toBe('33′');
  // The day is over in Israel: nobody waits any more.
  world.nowMs = Date.parse('2026-01-21T22:00:00.000Z');
  await run();
  expect(badge).toBe('1');
});

describe('nobody is waited for', () => {
  beforeEach(async () => {
    at(10);
    await run();
    expect(badge).toBe('10′');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['in a case in the bin', () => binCase(world, 'c1')],
    ['when the entry was removed', () => removeEntry(world, 'v1')],
    [
      'in a closed case',
      () => correctCase(world, { caseId: 'c1', version: 1, facts: { ...facts, status: 'closed' } }),
    ],
    [
      'in a sample',
      () => correctCase(world, { caseId: 'c1', version: 1, facts: { ...facts, sample: true } }),
    ],
  ])('%s', async (_name, change) => {
    await change();
    await run();
    expect([badge, alarmAtMs]).toEqual(['', undefined]);
  });
});
