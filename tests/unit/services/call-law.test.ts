import { beforeEach, expect, it } from 'vitest';
import { parseCall } from '../../../src/background/parse-call.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import type { SectorAnswer } from '../../../src/domain/timers/wait-rule.ts';
import { answerSector, lawOfWait } from '../../../src/services/call-law.ts';
import { createCase } from '../../../src/services/cases.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

const MINUTE = 60_000;
const startedAt = { at: '2026-01-21T09:50:00.000Z', zone: 'Asia/Jerusalem' };

let world: World;
const verdict = async (minutes: number, about?: 'bill' | 'else') =>
  (
    await lawOfWait(world, {
      caseId: 'c1',
      wait: { startedAt, waitedMs: minutes * MINUTE, ...(about && { about }) },
    })
  ).verdict;
const say = (answer: SectorAnswer) => answerSector(world, { caseId: 'c1', answer });

beforeEach(async () => {
  world = await fakeWorld();
  const facts = { title: 'c1', status: 'open', hosts: [], purchase: emptyPurchase } as const;
  await createCase(world, { caseId: 'c1', facts });
});

it('asks for what it needs once six minutes are over, and says when they were', async () => {
  expect(await verdict(6)).toEqual({ is: 'nothing' });
  expect(await verdict(6.01)).toEqual({ is: 'ask', fact: 'sector' });
  await say('yes');
  expect(await verdict(7)).toEqual({ is: 'ask', fact: 'subject' });
  expect(await verdict(7, 'else')).toEqual({ is: 'nothing' });
  expect(await verdict(7, 'bill')).toMatchObject({
    is: 'passed',
    minutes: 6,
    at: { at: '2026-01-21T09:56:00.000Z' },
    reason: { rule: 'il-phone-6min' },
  });
});

it('keeps an answer as a fact of the case, and takes it back', async () => {
  const purchase = async () => (await world.db.cases.get('c1'))?.facts.purchase;
  await say('no');
  expect(await purchase()).toMatchObject({ law: { phoneSector: false } });
  expect(await verdict(7)).toEqual({ is: 'nothing' });
  await say('open');
  expect(await purchase()).toEqual(emptyPurchase);
  expect(await verdict(7)).toEqual({ is: 'ask', fact: 'sector' });
  await say('unknown');
  expect(await purchase()).toMatchObject({ unknown: ['phoneSector'] });
  expect(await verdict(7)).toEqual({ is: 'nothing' });
});

it('is refused without its case, and by the border where it is none of these', async () => {
  await expect(lawOfWait(world, { caseId: 'gone', wait: { startedAt, waitedMs: 0 } })).rejects.toMatchObject({
    code: 'not-found',
  });
  const call = (name: string, input: object) => parseCall({ call: name, input });
  const wait = { startedAt, waitedMs: 1, about: 'bill' };
  expect(call('call.law', { caseId: 'c1', wait })).toBeDefined();
  expect(call('call.law', { caseId: 'c1', wait: { ...wait, about: 'weather' } })).toBeUndefined();
  expect(call('call.law', { caseId: 'c1', wait: { ...wait, waitedMs: -1 } })).toBeUndefined();
  expect(call('call.sector', { caseId: 'c1', answer: 'open' })).toBeDefined();
  expect(call('call.sector', { caseId: 'c1', answer: true })).toBeUndefined();
});
