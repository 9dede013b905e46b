import { beforeEach, expect, it } from 'vitest';
import { listedCase } from '../../../src/domain/attention/attention.ts';
import { totalsOf } from '../../../src/domain/attention/totals.ts';
import { businessesOf } from '../../../src/domain/business/businesses.ts';
import type { CaseFacts } from '../../../src/domain/case/case.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { endOf } from '../../../src/domain/ladder/end-of.ts';
import { createCase } from '../../../src/services/cases.ts';
import { takeStep } from '../../../src/services/steps.ts';
import { readDigest, readDigests } from '../../../src/storage/digest-queries.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

const ils = (minor: number) => ({ minor, currency: 'ILS' });
const FACTS: CaseFacts = {
  title: 'Kettle',
  status: 'open',
  hosts: ['gal.co.il'],
  purchase: { ...emptyPurchase, merchant: 'Gal', total: ils(1000_00) },
};

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
});

it('home, case and business say the same of what came back', async () => {
  await createCase(world, { caseId: 'c1', facts: FACTS });
  const { version = 0 } = (await world.db.cases.get('c1')) ?? {};
  await takeStep(world, {
    caseId: 'c1',
    entryId: 'end',
    version,
    facts: { ...FACTS, status: 'closed' },
    content: { kind: 'closing', outcome: 'partly', won: ils(800_00), text: 'ask for the manager at once' },
  });
  const row = await world.db.cases.get('c1');
  const digests = await readDigests(world.db);
  const digest = await readDigest(world.db, 'c1');
  if (!row) throw new Error('no case');
  expect(totalsOf([listedCase(row, digest, world.nowMs)], digests).money).toEqual([
    { currency: 'ILS', atStake: 0, won: 800_00 },
  ]);
  expect(businessesOf([row], digests)[0]?.cases[0]?.money).toMatchObject([{ won: 800_00, atStake: 0 }]);
  expect(endOf(row, await world.db.entries.toArray()).won).toEqual([ils(800_00)]);
});
