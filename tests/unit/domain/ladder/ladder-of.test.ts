import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../../../src/domain/case/case.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { EvidenceFacts } from '../../../../src/domain/case/evidence.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { ladderOf, type RungPlace, type RungView } from '../../../../src/domain/ladder/ladder-of.ts';
import type { RungId } from '../../../../src/domain/law/ladder.ts';
import { call, caseOf, day, entry, ils, KETTLE, letter } from './sample-cases.ts';

const TODAY = '2026-11-22';

function rungs(
  purchase: Partial<Purchase>,
  entries: readonly Entry[] = [],
  over: Partial<CaseFacts> = {},
  today = TODAY,
): ReadonlyMap<RungId, RungView> {
  const ladder = ladderOf(caseOf(purchase, over), entries, new Map(), day(today));
  return new Map(ladder?.rungs.map((view) => [view.rung.id, view]));
}

function places(...given: Parameters<typeof rungs>): Partial<Record<RungPlace, string>> {
  const found: Partial<Record<RungPlace, string>> = {};
  for (const [id, { place }] of rungs(...given)) found[place] = found[place] ? `${found[place]} ${id}` : id;
  return found;
}

const law = (facts: Purchase['law'], kind: 'goods' | 'other' = 'goods'): Partial<Purchase> => ({
  ...KETTLE,
  kind,
  ...(facts && { law: facts }),
});
const BANK = law({ kind: 'continuing-service', sector: 'bank' }, 'other');
const PHONE = law({ kind: 'continuing-service', serviceType: 'cellular' }, 'other');
const FLIGHT = law({ kind: 'travel', subkind: 'flight' }, 'other');
/** Paid for by card, promised for the 18th, and not there. */
const LATE: Partial<Purchase> = {
  ...KETTLE,
  receivedDate: null,
  law: { paymentMethod: 'credit-card', agreedDeliveryDate: '2026-11-18' },
};

describe('where the rungs stand to a case', () => {
  it.each<[string, Parameters<typeof places>, Partial<Record<RungPlace, string>>]>([
    [
      'a plain shop, before anything',
      [KETTLE],
      {
        next: 'agent',
        later: 'manager demand members-office council authority court',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'a plain shop, after a call',
      [KETTLE, [call('2026-11-18')]],
      {
        now: 'agent',
        next: 'manager',
        later: 'demand members-office council authority court',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'after a written demand',
      [KETTLE, [call('2026-11-01'), letter('2026-11-18', 'written-demand')]],
      {
        done: 'agent manager',
        now: 'demand',
        next: 'council',
        beside: 'members-office',
        later: 'authority court',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'at the council',
      [KETTLE, [letter('2026-11-01', 'written-demand')], { step: 'council' }],
      {
        done: 'agent manager demand',
        now: 'council',
        next: 'court',
        beside: 'members-office authority',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'at court',
      [KETTLE, [letter('2026-11-01', 'written-demand')], { step: 'court' }],
      {
        done: 'agent manager demand council',
        now: 'court',
        beside: 'members-office authority',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'a bank, after a demand: no authority of consumer law',
      [BANK, [letter('2026-11-18', 'written-demand')]],
      {
        done: 'agent manager',
        now: 'demand',
        next: 'bank',
        later: 'council court',
        not: 'insurance telecom airline members-office authority card-issuer',
      },
    ],
    [
      'a telephone company: the ministry is never the next by itself',
      [PHONE, [letter('2026-11-18', 'written-demand')]],
      {
        done: 'agent manager',
        now: 'demand',
        next: 'council',
        beside: 'telecom',
        later: 'authority court',
        not: 'bank insurance airline members-office card-issuer',
      },
    ],
    [
      'an airline: then court',
      [FLIGHT, [letter('2026-11-18', 'written-demand')], { step: 'ombudsman' }],
      {
        done: 'agent manager demand',
        now: 'airline',
        next: 'court',
        beside: 'council authority',
        not: 'bank insurance telecom members-office card-issuer',
      },
    ],
    [
      'not supplied and paid by card: the issuer at once',
      [LATE, [call('2026-11-19')]],
      {
        now: 'agent',
        next: 'manager',
        beside: 'card-issuer',
        later: 'demand members-office council authority court',
        not: 'bank insurance telecom airline',
      },
    ],
    [
      'the issuer was written to: the climb goes on',
      [LATE, [call('2026-11-19'), letter('2026-11-20', 'card-issuer')]],
      {
        done: 'card-issuer',
        now: 'agent',
        next: 'manager',
        later: 'demand members-office council authority court',
        not: 'bank insurance telecom airline',
      },
    ],
  ])('%s', (_, given, expected) => {
    expect(places(...given)).toEqual(expected);
  });
});

describe('which rungs are for a case', () => {
  const card = (facts: Purchase['law'], over: Partial<Purchase> = {}) =>
    rungs({ ...LATE, ...over, law: { ...LATE.law, ...facts } }).get('card-issuer')?.fit;

  it.each([
    ['not supplied, by card', card({}), { fit: 'fits' }],
    ['paid in cash', card({ paymentMethod: 'cash' }), { fit: 'not', why: 'not-by-card' }],
    ['a defect', card({ reason: 'defect' }), { fit: 'not', why: 'not-for-this' }],
    ['a change of mind', card({ reason: 'change-of-mind' }), { fit: 'not', why: 'not-for-this' }],
    ['it came', card({}, { receivedDate: day('2026-11-20') }), { fit: 'not', why: 'was-supplied' }],
    ['its day is ahead', card({ agreedDeliveryDate: '2026-11-25' }), { fit: 'not', why: 'not-late-yet' }],
    ['a sum that was raised', card({ dispute: 'overcharge' }), { fit: 'fits' }],
    ['a standing authorization', card({ dispute: 'direct-debit' }), { fit: 'not', why: 'not-for-this' }],
    [
      'nobody said how it was paid',
      rungs({ ...LATE, law: { agreedDeliveryDate: '2026-11-18' } }).get('card-issuer')?.fit,
      { fit: 'unknown', why: 'card-unknown' },
    ],
    [
      'nobody said when it was to come',
      rungs({ ...LATE, law: { paymentMethod: 'credit-card' } }).get('card-issuer')?.fit,
      { fit: 'unknown', why: 'supply-unknown' },
    ],
  ])('card issuer: %s', (_, fit, expected) => {
    expect(fit).toEqual(expected);
  });

  const court = (shekels: number | undefined, today = TODAY) => {
    const { total: _total, ...rest } = KETTLE;
    return rungs(shekels === undefined ? rest : { ...rest, total: ils(shekels) }, [], {}, today).get('court');
  };

  it.each([
    ['up to the cap of 2026', court(39_900), { fit: 'fits' }],
    ['above it', court(39_901), { fit: 'not', why: 'above-cap' }],
    ['in a year whose cap is not known', court(400, '2027-02-01'), { fit: 'unknown', why: 'cap-unknown' }],
    ['for a sum that nobody named', court(undefined), { fit: 'unknown', why: 'sum-unknown' }],
  ])('court: %s', (_, view, expected) => {
    expect(view?.fit).toEqual(expected);
  });

  it('tells the fee as the law engine counts it', () => {
    expect(court(12_345)?.cost).toEqual({ is: 'fee', percent: 1, least: ils(50), sum: ils(125) });
    expect(court(undefined)?.cost).toEqual({ is: 'fee', percent: 1, least: ils(50) });
  });

  it('sends to the council only what was written about first', () => {
    const councilFit = (...entries: Entry[]) => rungs(KETTLE, entries).get('council')?.fit;
    const mail = (direction: 'in' | 'out') =>
      entry('2026-11-18', { kind: 'contact', channel: 'email', direction, text: '' });
    expect(councilFit()).toEqual({ fit: 'later', why: 'write-first' });
    expect(councilFit(call('2026-11-18'))).toEqual({ fit: 'later', why: 'write-first' });
    expect(councilFit(mail('in'))).toEqual({ fit: 'later', why: 'write-first' });
    expect(councilFit(letter('2026-11-18', 'request', { way: 'whatsapp' }))).toEqual({
      fit: 'later',
      why: 'write-first',
    });
    expect(councilFit(letter('2026-11-18', 'card-issuer'))).toEqual({ fit: 'later', why: 'write-first' });
    expect(councilFit(mail('out'))).toEqual({ fit: 'fits' });
    expect(councilFit(letter('2026-11-18', 'refund-reminder'))).toEqual({ fit: 'fits' });
  });
});

describe('by when an answer can be expected', () => {
  const answer = (id: RungId, ...given: Parameters<typeof rungs>) => rungs(...given).get(id)?.answer;

  it('is the law’s day where there is one, and ours where there is none', () => {
    expect(answer('bank', BANK)).toMatchObject({
      basis: 'law',
      by: '2027-01-06',
      reason: { rule: 'il-ladder-ombudsman-bank', confidence: 'C' },
    });
    expect(answer('airline', FLIGHT)).toMatchObject({ basis: 'law', by: '2026-12-13' });
    expect(answer('demand', KETTLE)).toEqual({ basis: 'ours', by: '2026-12-06' });
    expect(answer('council', KETTLE)).toEqual({ basis: 'ours', by: '2026-12-22' });
    expect(answer('court', KETTLE)).toBeUndefined();
  });
});

describe('what to have ready', () => {
  const item = (purchase: Partial<Purchase>, entries: readonly Entry[], id: RungId, name: string) =>
    rungs(purchase, entries)
      .get(id)
      ?.prepared.find(({ item: one }) => one === name);

  it('is there by the facts of the case', () => {
    expect(item(KETTLE, [], 'agent', 'order-number')).toEqual({
      item: 'order-number',
      state: 'there',
      entryIds: [],
      act: { act: 'purchase' },
    });
    const { orderNumber: _number, ...unnamed } = KETTLE;
    expect(item(unnamed, [], 'agent', 'order-number')).toMatchObject({ state: 'missing' });
  });

  it('is tied to the entries where it stands, the newest first', () => {
    expect(item(KETTLE, [call('2026-11-18'), call('2026-11-20')], 'agent', 'talks')).toMatchObject({
      state: 'there',
      entryIds: ['contact 2026-11-20', 'contact 2026-11-18'],
    });
    expect(item(KETTLE, [], 'demand', 'notice')).toEqual({
      item: 'notice',
      state: 'missing',
      entryIds: [],
      act: { act: 'letter', letter: 'cancellation-notice' },
    });
    const sent = letter('2026-11-20', 'cancellation-notice', { proofId: 'receipt' });
    expect(item(KETTLE, [sent], 'demand', 'notice')).toMatchObject({ state: 'there', entryIds: [sent.id] });
    expect(item(KETTLE, [sent], 'demand', 'notice-proof')).toMatchObject({ entryIds: ['receipt'] });
  });

  it('is only perhaps there where nobody can tell what a picture shows', () => {
    const shot = (id: string): Entry => entry('2026-11-18', { kind: 'capture', evidenceId: id }, id);
    const facts = (way: string): EvidenceFacts => ({ way }) as unknown as EvidenceFacts;
    const evidence = new Map([
      ['page', facts('full-page')],
      ['terms', facts('terms')],
      ['chat', facts('chat')],
      ['photo', { kind: 'file', read: { is: 'photo' } } as unknown as EvidenceFacts],
      ['mail', { kind: 'file', read: { is: 'mail', to: [] } } as unknown as EvidenceFacts],
    ]);
    const file = (id: string): Entry => entry('2026-11-18', { kind: 'file', evidenceId: id }, id);
    const entries = [shot('page'), shot('terms'), shot('chat'), file('photo'), file('mail')];
    const ladder = ladderOf(caseOf(KETTLE), entries, evidence, day(TODAY));
    const found = (id: RungId, name: string) =>
      ladder?.rungs.find(({ rung }) => rung.id === id)?.prepared.find(({ item: one }) => one === name);
    expect(found('demand', 'order')).toMatchObject({ state: 'perhaps', entryIds: ['page', 'mail'] });
    expect(found('demand', 'document')).toMatchObject({ state: 'perhaps', entryIds: ['mail'] });
    expect(found('agent', 'chat')).toMatchObject({ state: 'there', entryIds: ['chat'] });
    expect(found('demand', 'photos')).toMatchObject({ state: 'there', entryIds: ['photo'] });
    expect(found('authority', 'site')).toMatchObject({ state: 'perhaps', entryIds: ['page'] });
  });
});

describe('the ladder of a case', () => {
  it('has nothing due in a closed case, and still tells where it stands', () => {
    const ladder = ladderOf(
      caseOf(KETTLE, { status: 'closed', step: 'demand' }),
      [call('2026-11-01')],
      new Map(),
      day(TODAY),
    );
    expect(ladder?.standing).toBe('demand');
    expect(ladder?.due).toBeUndefined();
  });

  it('is none in a country that has none', () => {
    expect(ladderOf(caseOf({ ...KETTLE, jurisdiction: 'ZZ' }), [], new Map(), day(TODAY))).toBeUndefined();
  });

  it('survives facts that contradict each other', () => {
    const impossible = { ...KETTLE, receivedDate: day('2026-01-01') };
    expect(places(impossible).next).toBe('agent');
  });
});
