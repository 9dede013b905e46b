import { expect, it } from 'vitest';
import { type CaseDigest, digestOf } from '../../../../src/domain/attention/digest.ts';
import { answerSpan, businessesOf } from '../../../../src/domain/business/businesses.ts';
import type { Case, CaseFacts } from '../../../../src/domain/case/case.ts';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';

const ZONE = 'Asia/Jerusalem';
const moment = (at: string) => ({ at: `${at}T08:00:00.000Z`, zone: ZONE });

function one(id: string, created: string, purchase: Partial<Purchase>, over: Partial<CaseFacts> = {}): Case {
  return {
    id,
    version: 1,
    createdAt: moment(created),
    facts: { title: id, status: 'open', hosts: [], purchase: { ...emptyPurchase, ...purchase }, ...over },
  };
}

const gal = one(
  'gal',
  '2026-01-01',
  { merchant: 'גל אלקטרוניקה בע״מ', phone: '03-1', reference: 'R1' },
  { hosts: ['www.gal.co.il'] },
);
const galByName = one('by-name', '2026-03-01', { merchant: 'גל אלקטרוניקה', phone: '03-2' });
const galBySite = one(
  'by-site',
  '2026-02-01',
  { phone: '03-1' },
  { hosts: ['shop.gal.co.il'], status: 'closed' },
);
const other = one('other', '2026-04-01', { merchant: 'Fern' });

const none = new Map<string, CaseDigest>();

it('gathers cases by site or name, also through a third, the newest first; samples and nameless ones are of no business', () => {
  const sample = one('sample', '2026-05-01', { merchant: 'Fern' }, { sample: true });
  const nameless = one('nameless', '2026-05-01', {});
  for (const cases of [
    [gal, galByName, galBySite, other, sample, nameless],
    [galBySite, galByName, nameless, other, sample, gal],
  ]) {
    const found = businessesOf(cases, none);
    expect(found.map(({ key, name, cases: of }) => [key, name, of.map(({ row }) => row.id)])).toEqual([
      ['other', 'Fern', ['other']],
      ['gal', 'גל אלקטרוניקה', ['by-name', 'by-site', 'gal']],
    ]);
  }
});

it('tells how the business can be reached, each way once, and nothing of one parcel or request', () => {
  const [business] = businessesOf([gal, galByName, galBySite], none);
  expect(business?.sites).toEqual(['gal.co.il']);
  expect(business?.contacts).toEqual([
    { fact: 'phone', value: '03-2' },
    { fact: 'phone', value: '03-1' },
  ]);
});

it('adds up calls, promises, people and days to the first answer', () => {
  const promise = (id: string, state: 'open' | 'kept' | 'broken') => ({
    id,
    caseId: 'c',
    version: 1,
    recordedAt: moment('2026-01-02'),
    happenedAt: moment('2026-01-02'),
    content: { kind: 'promise', text: '', state } as const,
  });
  const base = digestOf([promise('1', 'kept'), promise('2', 'broken'), promise('3', 'broken')], []);
  const digests = new Map<string, CaseDigest>([
    [
      'gal',
      {
        ...base,
        waiting: { callCount: 6, timedCount: 2, waitedMs: 60_000 },
        agents: [
          { agent: 'Dana', entryCount: 2, lastAt: moment('2026-01-05') },
          { agent: 'Avi', entryCount: 4, lastAt: moment('2026-01-03') },
        ],
        firstAskedAt: moment('2026-01-02'),
        firstAnsweredAt: moment('2026-01-08'),
      },
    ],
    [
      'by-name',
      {
        ...digestOf([promise('4', 'open')], []),
        waiting: { callCount: 1, timedCount: 1, waitedMs: 5_000 },
        agents: [{ agent: 'Dana', entryCount: 3, lastAt: moment('2026-03-05') }],
        firstAskedAt: moment('2026-03-02'),
        firstAnsweredAt: moment('2026-03-02'),
      },
    ],
    ['by-site', { ...digestOf([], []), firstAskedAt: moment('2026-02-02') }],
  ]);
  const [business] = businessesOf([gal, galByName, galBySite], digests);
  expect(business).toMatchObject({
    waiting: { callCount: 7, timedCount: 3, waitedMs: 65_000 },
    promises: { kept: 1, broken: 2, open: 1 },
    agents: [
      { agent: 'Dana', entryCount: 5, lastAt: moment('2026-03-05') },
      { agent: 'Avi', entryCount: 4 },
    ],
  });
  expect(business && answerSpan(business)).toEqual({ least: 0, most: 6 });
  expect(businessesOf([other], none).map(answerSpan)).toEqual([undefined]);
});
