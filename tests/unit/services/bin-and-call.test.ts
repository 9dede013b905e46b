import { beforeEach, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import { binCase, emptyBin, eraseOverdue, restoreCase } from '../../../src/services/bin.ts';
import {
  endedCall,
  resumeCall,
  runningCall,
  startCall,
  stopCall,
} from '../../../src/services/call-timers.ts';
import { createCase } from '../../../src/services/cases.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { listBinned, listDeleted } from '../../../src/storage/bin-queries.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { listEntries, readChain } from '../../../src/storage/queries.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

const MINUTE_MS = 60_000;
const promises = [{ entryId: 'p1', text: 'a courier' }];
let world: World;

beforeEach(async () => {
  world = await fakeWorld();
  for (const caseId of ['c1', 'c2'])
    await createCase(world, {
      caseId,
      facts: { title: caseId, status: 'open', hosts: [], purchase: { ...emptyPurchase } },
    });
});

async function hungUpByMistake(): Promise<void> {
  await startCall(world, { caseId: 'c1', timerId: 't1' });
  world.nowMs += MINUTE_MS;
  await stopCall(world, { timerId: 't1', details: { agent: 'Dana', text: 'first', promises } });
  await resumeCall(world, { timerId: 't1' });
}

const shown = async (caseId: string) => (await listEntries(world.db, caseId, 10)).map(({ id }) => id).sort();
const faults = async () => {
  const { records, head } = await readChain(world.db, 'c1');
  return [...(await verifyChain(records, head)), ...(await checkCase(world.db, 'c1')).problems];
};

it('a call that goes on after a mistake outlives the bin, with what was told in it', async () => {
  await hungUpByMistake();
  expect((await listBinned(world.db)).entries).toEqual([]);
  expect(await listDeleted(world.db, 'c1')).toEqual([]);
  await emptyBin(world);
  for (let day = 0; day < 40; day += 1) {
    await eraseOverdue(world);
    world.nowMs += 24 * 60 * MINUTE_MS;
  }
  await expect(eraseEntry(world, 't1')).rejects.toMatchObject({ code: 'call-running' });
  expect((await runningCall(world)).timer?.id).toBe('t1');
  await stopCall(world, { timerId: 't1', details: { text: 'second', promises } });
  expect(await shown('c1')).toEqual(['p1', 't1']);
  expect(await faults()).toEqual([]);
});

it('a call that was thrown away after that lies in the bin like anything deleted', async () => {
  await hungUpByMistake();
  await world.db.timers.clear();
  expect((await listBinned(world.db)).entries.map(({ id }) => id).sort()).toEqual(['p1', 't1']);
  expect((await listDeleted(world.db, 'c1')).map(({ id }) => id).sort()).toEqual(['p1', 't1']);
});

it('a case that goes into the bin ends its call and keeps it', async () => {
  await startCall(world, { caseId: 'c1', timerId: 't1' });
  world.nowMs += 2 * MINUTE_MS;
  expect(await binCase(world, 'c1')).toEqual({ caseId: 'c1', endedCall: 't1' });
  expect(await binCase(world, 'c1')).toEqual({ caseId: 'c1' });
  expect(await runningCall(world)).toEqual({});
  await startCall(world, { caseId: 'c2', timerId: 't2' });
  await stopCall(world, { timerId: 't2', details: { text: '', promises: [] } });
  await restoreCase(world, 'c1');
  expect(await shown('c1')).toEqual(['t1']);
  await resumeCall(world, { timerId: 't1' });
  expect((await runningCall(world)).timer).toMatchObject({ id: 't1', caseId: 'c1' });
  expect(await faults()).toEqual([]);
});

it('what was told before the call went on stays told when its case goes into the bin', async () => {
  await hungUpByMistake();
  await binCase(world, 'c1');
  await restoreCase(world, 'c1');
  expect(await shown('c1')).toEqual(['p1', 't1']);
  const entry = await world.db.entries.get('t1');
  expect(entry?.content).toMatchObject({ agent: 'Dana', text: 'first' });
  expect(await faults()).toEqual([]);
});

it('a call of another case runs on', async () => {
  await startCall(world, { caseId: 'c2', timerId: 't2' });
  expect(await binCase(world, 'c1')).toEqual({ caseId: 'c1' });
  expect((await runningCall(world)).timer?.id).toBe('t2');
});

it('tells of a call that ended how it stands, and of nothing else', async () => {
  await hungUpByMistake();
  expect(await endedCall(world, { timerId: 't1' })).toEqual({});
  await stopCall(world, { timerId: 't1', details: { text: 'second', promises } });
  expect(await endedCall(world, { timerId: 't1' })).toMatchObject({
    ended: { saved: { entryId: 't1' }, body: { content: { kind: 'contact', text: 'second' } } },
  });
  expect(await endedCall(world, { timerId: 'p1' })).toEqual({});
  expect(await endedCall(world, { timerId: 'nothing' })).toEqual({});
});
