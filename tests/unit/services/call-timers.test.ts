import { beforeEach, describe, expect, it } from 'vitest';
import { parseCall } from '../../../src/background/parse-call.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { NoticePort } from '../../../src/platform/ports.ts';
import {
  answerCall,
  confirmCall,
  dropCall,
  resumeCall,
  runningCall,
  startCall,
  stopCall,
} from '../../../src/services/call-timers.ts';
import { createCase, eraseCase } from '../../../src/services/cases.ts';
import { reconcile } from '../../../src/services/reconcile.ts';
import { timerFace } from '../../../src/services/timer-face.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { readChain } from '../../../src/storage/queries.ts';
import { reminderStore } from '../../../src/storage/reminder-store.ts';
import { readWaiting } from '../../../src/storage/timer-queries.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

const MINUTE = 60_000;
let world: World;
let startMs: number;

const makeCase = (caseId: string, merchant: string, hosts: string[] = []) =>
  createCase(world, {
    caseId,
    facts: { title: caseId, status: 'open', hosts, purchase: { ...emptyPurchase, merchant } },
  });
const later = (minutes: number): void => {
  world.nowMs = startMs + minutes * MINUTE;
};
const withCode = (code: string): unknown => expect.objectContaining({ code });
const nothing = { text: '', promises: [] };

beforeEach(async () => {
  world = await fakeWorld();
  startMs = world.nowMs;
  await makeCase('c1', 'Gal');
});

describe('a timed call', () => {
  it('becomes an entry with its hours, what was told of it and what was promised', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    later(7);
    await answerCall(world, { timerId: 't1', answered: true });
    later(12);
    const details = {
      agent: 'Dana',
      reference: 'R-7',
      text: 'said much',
      about: 'fault' as const,
      promises: [{ entryId: 'p1', text: 'a courier', dueOn: '2026-01-29' as Day }],
    };
    const ended = await stopCall(world, { timerId: 't1', details });
    expect(ended.saved).toMatchObject({ caseId: 'c1', entryId: 't1', agent: 'Dana' });
    expect(ended.body.content).toEqual({
      kind: 'contact',
      channel: 'phone',
      agent: 'Dana',
      reference: 'R-7',
      text: 'said much',
      call: {
        startedAt: { at: new Date(startMs).toISOString(), zone: 'Asia/Jerusalem' },
        answeredAt: { at: new Date(startMs + 7 * MINUTE).toISOString(), zone: 'Asia/Jerusalem' },
        endedAt: { at: new Date(startMs + 12 * MINUTE).toISOString(), zone: 'Asia/Jerusalem' },
        about: 'fault',
      },
    });
    expect((await world.db.entries.get('p1'))?.content).toEqual({
      kind: 'promise',
      text: 'a courier',
      dueOn: '2026-01-29',
      state: 'open',
      agent: 'Dana',
      contactId: 't1',
    });
    expect(await runningCall(world)).toEqual({});
    expect((await world.db.cases.get('c1'))?.entryCount).toBe(2);
    const { records, head } = await readChain(world.db, 'c1');
    expect(await verifyChain(records, head)).toEqual([]);
    // The border takes what the service made.
    const message = { caseId: 'c1', entryId: 't1', version: 1, body: ended.body, promises: details.promises };
    expect(parseCall({ call: 'contact.save', input: message })?.input).toEqual(message);
  });

  it('ends once when it is asked twice', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    later(3);
    const first = await stopCall(world, { timerId: 't1', details: nothing });
    later(9);
    expect(await stopCall(world, { timerId: 't1', details: nothing })).toEqual(first);
    expect((await world.db.cases.get('c1'))?.entryCount).toBe(1);
  });

  it('runs alone: another one is refused, the same one asked twice starts once', async () => {
    const { timer } = await startCall(world, { caseId: 'c1', timerId: 't1' });
    later(2);
    await expect(startCall(world, { caseId: 'c1', timerId: 't2' })).rejects.toEqual(withCode('call-running'));
    expect(await startCall(world, { caseId: 'c1', timerId: 't1' })).toEqual({ timer });
    expect(await runningCall(world)).toEqual({ timer, caseTitle: 'c1' });
  });

  it('can be thrown away and brought back with its hours', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    later(1);
    await answerCall(world, { timerId: 't1', answered: true });
    const { timer } = await dropCall(world, { timerId: 't1' });
    expect(await runningCall(world)).toEqual({});
    expect(await dropCall(world, { timerId: 't1' })).toEqual({});
    const { startedAt, answeredAt } = timer ?? {};
    later(5);
    const back = {
      caseId: 'c1',
      timerId: 't1',
      ...(startedAt && { startedAt }),
      ...(answeredAt && { answeredAt }),
    };
    expect(await startCall(world, back)).toEqual({ timer });
  });

  it('goes on when its end is taken back, and ends as one entry with all that was told', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    later(4);
    const { timer } = await answerCall(world, { timerId: 't1', answered: true });
    later(6);
    const promises = [{ entryId: 'p1', text: 'a courier' }];
    await stopCall(world, { timerId: 't1', details: { text: 'half', promises } });
    expect(await resumeCall(world, { timerId: 't1' })).toEqual({ timer });
    expect(await resumeCall(world, { timerId: 't1' })).toEqual({ timer });
    expect((await world.db.cases.get('c1'))?.entryCount).toBe(0);
    later(9);
    const ended = await stopCall(world, { timerId: 't1', details: { text: 'all', promises } });
    expect(ended.body.content).toMatchObject({
      text: 'all',
      call: { endedAt: { at: new Date(startMs + 9 * MINUTE).toISOString() } },
    });
    expect((await world.db.entries.toArray()).map(({ id, removed }) => [id, removed])).toEqual([
      ['p1', 0],
      ['t1', 0],
    ]);
    expect((await world.db.cases.get('c1'))?.entryCount).toBe(2);
    expect((await checkCase(world.db, 'c1')).problems).toEqual([]);
  });

  it('does not go on beside another', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    await stopCall(world, { timerId: 't1', details: nothing });
    await startCall(world, { caseId: 'c1', timerId: 't2' });
    await expect(resumeCall(world, { timerId: 't1' })).rejects.toEqual(withCode('call-running'));
    expect((await world.db.entries.get('t1'))?.removed).toBe(0);
  });

  it('takes an answer back, and keeps the first of two', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    later(4);
    const { timer } = await answerCall(world, { timerId: 't1', answered: true });
    later(6);
    expect(await answerCall(world, { timerId: 't1', answered: true })).toEqual({ timer });
    expect((await answerCall(world, { timerId: 't1', answered: false })).timer.answeredAt).toBeUndefined();
  });

  it('bears a clock that was set back, and an end that is told later', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    later(-90);
    const { body } = await stopCall(world, { timerId: 't1', details: nothing });
    const call = body.content.kind === 'contact' ? body.content.call : undefined;
    expect(call?.endedAt).toEqual(call?.startedAt);
    expect(await readWaiting(world.db, 'c1')).toEqual({ callCount: 1, timedCount: 1, waitedMs: 0 });

    later(0);
    await startCall(world, { caseId: 'c1', timerId: 't2' });
    later(400);
    const endedAt = { at: new Date(startMs + 25 * MINUTE).toISOString(), zone: 'Asia/Jerusalem' };
    await stopCall(world, { timerId: 't2', endedAt, details: nothing });
    expect(await readWaiting(world.db, 'c1')).toEqual({ callCount: 2, timedCount: 2, waitedMs: 25 * MINUTE });
  });

  it('goes with its case, and needs one', async () => {
    await expect(startCall(world, { caseId: 'gone', timerId: 't0' })).rejects.toEqual(withCode('not-found'));
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    await eraseCase(world, 'c1');
    expect(await runningCall(world)).toEqual({});
    await expect(stopCall(world, { timerId: 't1', details: nothing })).rejects.toEqual(withCode('not-found'));
  });
});

describe('the toolbar while a call is timed', () => {
  const shown: string[] = [];
  let badge = ['?', '?'];
  let alarmAtMs: number | undefined;
  const notices: NoticePort = {
    showNotice: async (id) => void shown.push(id),
    setBadge: async (text, tone = 'late') => {
      badge = [text, tone];
    },
    setAlarm: async (atMs) => {
      alarmAtMs = atMs;
    },
  };
  const wordsFor = async () => ({ title: 't', message: 'm' });
  const run = async (): Promise<void> => {
    const face = await timerFace({ ...world, notices, wordsFor });
    await reconcile({ ...world, store: reminderStore(world.db), notices, wordsFor, face });
  };
  beforeEach(() => {
    shown.length = 0;
  });

  it('shows whole minutes and wakes for the next one; then the count of cases is back', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    await run();
    expect([badge, alarmAtMs]).toEqual([['0′', 'good'], startMs + MINUTE]);
    later(75.5);
    await run();
    expect([badge, alarmAtMs]).toEqual([['75′', 'good'], startMs + 76 * MINUTE]);
    later(20 * 60);
    await run();
    expect(badge).toEqual(['20h', 'good']);
    await dropCall(world, { timerId: 't1' });
    await run();
    expect([badge, alarmAtMs]).toEqual([['', 'late'], undefined]);
  });

  it('asks once about a forgotten call, and again after as long when it still goes on', async () => {
    await startCall(world, { caseId: 'c1', timerId: 't1' });
    later(179);
    await run();
    expect(shown).toEqual([]);
    later(181);
    await run();
    await run();
    expect(shown).toEqual(['c1|call|t1']);
    await confirmCall(world, { timerId: 't1' });
    later(182);
    await run();
    expect(shown).toHaveLength(1);
    later(181 + 180);
    await run();
    expect(shown).toHaveLength(2);
  });
});
