import { beforeEach, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { restoreCase } from '../../../src/services/bin.ts';
import { dropCall, runningCall, startCall } from '../../../src/services/call-timers.ts';
import { correctCase, createCase } from '../../../src/services/cases.ts';
import { addEntry, removeEntry } from '../../../src/services/entries.ts';
import { unmakeCase } from '../../../src/services/unmake-case.ts';
import { listCases } from '../../../src/storage/queries.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

let world: World;
const facts = { title: 'c1', status: 'open' as const, hosts: [], purchase: { ...emptyPurchase } };
const note = {
  happenedAt: { at: '2026-01-20T10:00:00.000Z', zone: 'UTC' },
  content: { kind: 'note' as const, text: 'a' },
};
const ids = async () => (await listCases(world.db)).map(({ id }) => id);

beforeEach(async () => {
  world = await fakeWorld();
  await createCase(world, { caseId: 'c1', facts });
});

it('a case whose only entry was taken back goes too, and can be brought back with it', async () => {
  await addEntry(world, { caseId: 'c1', entryId: 'e1', body: note });
  expect(await unmakeCase(world, 'c1')).toEqual({ isGone: false });
  await removeEntry(world, 'e1');
  expect(await unmakeCase(world, 'c1')).toEqual({ isGone: true });
  expect(await ids()).toEqual([]);
  await restoreCase(world, 'c1');
  expect(await ids()).toEqual(['c1']);
});

it('a case that was changed since stays', async () => {
  await correctCase(world, { caseId: 'c1', version: 1, facts: { ...facts, title: 'mine' } });
  expect(await unmakeCase(world, 'c1')).toEqual({ isGone: false });
});

it('a call that was none takes the case with it that was made for it, and comes back with it', async () => {
  await startCall(world, { caseId: 'c1', timerId: 't1', madeCase: true });
  const { timer, isCaseGone } = await dropCall(world, { timerId: 't1' });
  expect(isCaseGone).toBe(true);
  expect(await ids()).toEqual([]);
  await restoreCase(world, 'c1');
  await startCall(world, {
    caseId: 'c1',
    timerId: 't1',
    startedAt: timer?.startedAt ?? note.happenedAt,
    madeCase: true,
  });
  expect((await runningCall(world)).timer).toEqual(timer);
});

it('a call of a case that was there before takes nothing with it', async () => {
  await startCall(world, { caseId: 'c1', timerId: 't1' });
  expect(await dropCall(world, { timerId: 't1' })).not.toHaveProperty('isCaseGone');
  expect(await ids()).toEqual(['c1']);
});
