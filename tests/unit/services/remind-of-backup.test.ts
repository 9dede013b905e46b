import { beforeEach, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { USUAL_REMINDERS } from '../../../src/domain/settings/settings.ts';
import type { BackupMemory } from '../../../src/platform/ports.ts';
import { createCase } from '../../../src/services/cases.ts';
import { remindOfBackup } from '../../../src/services/remind-of-backup.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

// The case is begun on 21 January 2026 at noon in Israel: 30 days later is a Friday, and the next morning is on Shabbat.
const SHABBAT_MORNING = Date.parse('2026-02-21T07:00:00.000Z');
const SHABBAT_OVER = Date.parse('2026-02-21T19:00:00.000Z');
const DAY = 86_400_000;

let world: World;
let memory: BackupMemory;
let shown: Map<string, string>;
let breaks: boolean;
const run = (): Promise<number | undefined> =>
  remindOfBackup({
    db: world.db,
    clock: world.clock,
    memory: {
      readBackupMemory: async () => memory,
      noteBackup: async (last) => {
        memory = { ...memory, last };
      },
      noteBackupTold: async (toldAtMs) => {
        memory = { ...memory, toldAtMs };
      },
    },
    showNotice: async (id, title) => {
      if (breaks) throw new Error('no notification today');
      shown.set(id, title);
    },
    dropNotices: async (ids) => {
      for (const id of ids) shown.delete(id);
    },
    days: 30,
    reminders: USUAL_REMINDERS,
    zone: () => 'Asia/Jerusalem',
    wordsFor: async ({ days, cases }) => ({ title: `${days ?? 'none'} ${cases}`, message: '' }),
  });

beforeEach(async () => {
  world = await fakeWorld();
  memory = { last: undefined, laterUntilMs: 0, toldAtMs: 0 };
  shown = new Map();
  breaks = false;
  await createCase(world, {
    caseId: 'c1',
    facts: { title: 'c1', status: 'open', hosts: [], purchase: emptyPurchase },
  });
});

it('says when to look again, and shows nothing before its time', async () => {
  expect(await run()).toBe(SHABBAT_OVER);
  expect(shown.size).toBe(0);
});

it('is shown once when its time has come, and again a month later', async () => {
  world.nowMs = SHABBAT_OVER;
  const next = await run();
  expect([...shown]).toEqual([['backup', 'none 1']]);
  expect(next).toBeGreaterThanOrEqual(SHABBAT_OVER + 30 * DAY);
  shown.clear();
  await run();
  expect(shown.size).toBe(0);
  world.nowMs = next ?? 0;
  await run();
  expect([...shown]).toEqual([['backup', 'none 1']]);
});

it('is held back where the browser starts in a quiet time', async () => {
  world.nowMs = SHABBAT_MORNING + 7 * DAY;
  expect(await run()).toBe(SHABBAT_OVER + 7 * DAY);
  expect(shown.size).toBe(0);
});

it('goes away when a backup is made', async () => {
  world.nowMs = SHABBAT_OVER;
  await run();
  memory = {
    ...memory,
    last: { atMs: world.nowMs + 1, byteLength: 1, fileName: 'a.tikiya', way: 'download' },
  };
  expect(await run()).toBeUndefined();
  expect(shown.size).toBe(0);
});

it('is not taken as told when it could not be shown', async () => {
  world.nowMs = SHABBAT_OVER;
  breaks = true;
  expect(await run()).toBe(SHABBAT_OVER + 60 * 60_000);
  expect(memory.toldAtMs).toBe(0);
  breaks = false;
  await run();
  expect(shown.has('backup')).toBe(true);
});

it('counts a backup that was made while the clock was ahead from the day on which that is noticed', async () => {
  const wrong = { atMs: world.nowMs + 3_000 * DAY, byteLength: 1, fileName: 'a', way: 'download' } as const;
  memory = { ...memory, last: wrong };
  expect(await run()).toBeUndefined();
  expect(memory.last).toEqual({ ...wrong, atMs: world.nowMs });
  world.nowMs += DAY;
  await createCase(world, {
    caseId: 'c2',
    facts: { title: 'c2', status: 'open', hosts: [], purchase: emptyPurchase },
  });
  expect(await run()).toBe(SHABBAT_OVER);
});
