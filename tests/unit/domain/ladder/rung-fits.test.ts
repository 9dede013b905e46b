import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import type { RungId } from '../../../../src/domain/law/ladder.ts';
import { BANK, FLIGHT, LATE, rungs, TODAY } from './rungs-of.ts';
import { call, day, entry, ils, KETTLE, letter } from './sample-cases.ts';

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

  it.each([
    ['a business that bought', { purpose: 'business' }, 'not', 'not'],
    ['a private seller', { sellerType: 'private' }, 'not', 'not'],
    ['a customer of a bank', { sector: 'bank' }, 'later', 'not'],
  ])('council and authority: %s', (_, law, council, authority) => {
    const views = rungs({ ...KETTLE, law });
    expect([views.get('council')?.fit.fit, views.get('authority')?.fit.fit]).toEqual([council, authority]);
  });

  const court = (shekels: number | undefined, today = TODAY) => {
    const { total: _total, ...rest } = KETTLE;
    return rungs(shekels === undefined ? rest : { ...rest, total: ils(shekels) }, [], {}, today).get('court');
  };

  it.each([
    ['up to the cap of 2026', court(39_900), { fit: 'fits' }],
    ['above it', court(39_901), { fit: 'not', why: 'above-cap', claim: ils(39_901), cap: ils(39_900) }],
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
    const flown = { ...FLIGHT, law: { ...FLIGHT.law, flightNotFlown: true } };
    // While nobody said that anything happened to the flight, no law has a day for it.
    expect(answer('airline', FLIGHT)).toMatchObject({ basis: 'ours' });
    expect(answer('airline', flown)).toMatchObject({ basis: 'law', by: '2026-12-13' });
    expect(answer('demand', KETTLE)).toEqual({ basis: 'ours', by: '2026-12-06' });
    expect(answer('council', KETTLE)).toEqual({ basis: 'ours', by: '2026-12-22' });
    expect(answer('court', KETTLE)).toBeUndefined();
  });
});
