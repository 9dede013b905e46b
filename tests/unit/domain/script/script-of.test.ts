import { describe, expect, it } from 'vitest';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import { day, VACUUM } from '../letters/sample-cases.ts';
import { letter, lines, type Made, made, PLAN, UNKNOWN, withLaw } from './samples.ts';

describe('the one request, and the right that bears on it', () => {
  it.each<[string, Made, string | undefined, string | undefined]>([
    ['nothing is wanted', {}, undefined, undefined],
    ['a refund that cancelling gives', { wanted: ['refund'] }, 'cancel', 'cancel-until'],
    [
      'the same before the parcel came',
      { purchase: { ...VACUUM, receivedDate: null }, wanted: ['refund'] },
      'cancel',
      'cancel',
    ],
    [
      'a refund too late to cancel',
      {
        purchase: {
          ...VACUUM,
          receivedDate: day('2026-10-01'),
          transactionDate: day('2026-10-01'),
          disclosureDate: day('2026-10-01'),
        },
        wanted: ['refund'],
      },
      'refund',
      undefined,
    ],
    ['a refund of something unknown', { purchase: UNKNOWN, wanted: ['refund'] }, 'refund', undefined],
    [
      'a refund that is due',
      { wanted: ['refund'], entries: [letter('2026-11-20', 'cancellation-notice')] },
      'money-back',
      'refund-due',
    ],
    [
      'the same when nothing is wanted any more',
      { entries: [letter('2026-11-20', 'cancellation-notice')] },
      'money-back',
      'refund-due',
    ],
    [
      'a refund that is late',
      {
        purchase: {
          ...VACUUM,
          receivedDate: day('2026-10-20'),
          transactionDate: day('2026-10-18'),
          disclosureDate: day('2026-10-18'),
        },
        wanted: ['refund'],
        entries: [letter('2026-10-25', 'cancellation-notice')],
      },
      'money-back',
      'refund-late',
    ],
    [
      'a repair of something faulty',
      { purchase: withLaw(VACUUM, { reason: 'defect' }), wanted: ['repair'] },
      'repair',
      'defect-told',
    ],
    ['a repair that was not told to be one', { wanted: ['repair'] }, 'repair', undefined],
    [
      'a credit for a technician who never came',
      {
        purchase: withLaw(PLAN, {
          category: 'connected-service',
          coordinatedTime: '08:00',
          arrivedTime: null,
        }),
        wanted: ['credit'],
      },
      'credit',
      'technician',
    ],
    [
      'a charge that was complained of',
      { purchase: withLaw(PLAN, { complaintDate: '2026-11-15' }), wanted: ['refund'] },
      'refund',
      'overcharge',
    ],
    ['an apology', { wanted: ['apology'] }, 'apology', undefined],
    ['a subscription of which nothing is wanted', { purchase: PLAN }, 'end', 'end-by'],
    [
      'one that is about ending it',
      { purchase: { ...PLAN, topics: ['continuing-end'] }, wanted: ['refund'] },
      'end',
      'end-by',
    ],
    [
      'one that was ended',
      { purchase: PLAN, entries: [letter('2026-11-20', 'end-continuing')] },
      'end-confirm',
      'end-given',
    ],
    ['a gym is ended in writing', { purchase: withLaw(PLAN, { kind: 'gym' }) }, 'end', 'end-in-writing'],
  ])('%s', (_name, input, want, law) => {
    const script = made(input);
    expect([script.want, script.parts.right[0]?.line]).toEqual([want, law]);
    expect(lines(script, 'request')).toEqual(want ? [`want ${want}`] : []);
  });

  it.each<[string, Made]>([
    ['cancelling', { wanted: ['refund'] }],
    ['a fault', { purchase: withLaw(VACUUM, { reason: 'defect' }), wanted: ['repair'] }],
    ['a subscription', { purchase: PLAN }],
    ['a gym', { purchase: withLaw(PLAN, { kind: 'gym' }) }],
  ])('cites a rule of the engine: %s', (_name, input) => {
    const [law] = made(input).parts.right;
    if (!law || !('citation' in law)) throw new Error('no law');
    const rule = israel.rules.find(({ id }) => id === law.citation.rule);
    expect(rule?.section).toBe(law.citation.section);
  });

  it('a contested right is not claimed', () => {
    const script = made({
      purchase: withLaw(PLAN, { kind: 'course', delivery: 'recorded-course', accessed: true }),
      wanted: ['refund'],
    });
    expect([script.want, script.parts.right]).toEqual(['refund', []]);
  });
});
