import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../../../src/domain/case/case.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { nextStepOf } from '../../../../src/domain/next/next-step.ts';
import { call, caseOf, day, entry, ils, KETTLE, letter, promise } from '../ladder/sample-cases.ts';

const OVER: Partial<Purchase> = {
  ...KETTLE,
  transactionDate: day('2026-09-20'),
  receivedDate: day('2026-10-01'),
  disclosureDate: day('2026-09-20'),
};
const NOTHING: Partial<Purchase> = {};
const paid = (on: string, shekels: number): Entry =>
  entry(on, { kind: 'payment', direction: 'refunded', sum: ils(shekels) });
const broken = (on: string, settledOn: string): Entry =>
  entry(on, {
    kind: 'promise',
    text: 'a courier',
    state: 'broken',
    dueOn: day(on),
    settledOn: day(settledOn),
  });
const notice = letter('2026-11-20', 'cancellation-notice');

const next = (
  purchase: Partial<Purchase>,
  entries: readonly Entry[],
  today: string,
  over: Partial<CaseFacts> = {},
): unknown => nextStepOf(caseOf(purchase, over), entries, day(today)).step;

describe('the next step of a case', () => {
  it.each([
    // What there is, the case, its entries, today, the step.
    ['nothing', NOTHING, [], '2026-11-22', { step: 'ask', fact: 'receivedDate' }],
    ['a right that runs', KETTLE, [], '2026-11-22', { step: 'cancel-until', day: '2026-12-03' }],
    [
      'a notice in a way that the law does not list: the right still runs',
      KETTLE,
      [letter('2026-11-20', 'cancellation-notice', { way: 'whatsapp' })],
      '2026-11-22',
      { step: 'cancel-until', day: '2026-12-03' },
    ],
    [
      'a right, and an answer to wait for',
      KETTLE,
      [call('2026-11-21')],
      '2026-11-22',
      { step: 'cancel-until' },
    ],
    [
      'a right, and a step whose time has come',
      KETTLE,
      [call('2026-11-10')],
      '2026-11-22',
      { step: 'climb', to: 'manager' },
    ],
    [
      'a right in its last days',
      KETTLE,
      [call('2026-11-10')],
      '2026-12-01',
      { step: 'cancel-until', daysLeft: 2 },
    ],
    [
      'a right in its last days, and a broken promise',
      KETTLE,
      [broken('2026-11-20', '2026-11-21')],
      '2026-12-02',
      { step: 'cancel-until' },
    ],
    [
      'a promise whose day is over',
      KETTLE,
      [promise('2026-11-18', '2026-11-20')],
      '2026-11-22',
      { step: 'promise-asked', text: 'a courier', day: '2026-11-20' },
    ],
    [
      'a promise whose day is today',
      KETTLE,
      [promise('2026-11-18', '2026-11-22')],
      '2026-11-22',
      { step: 'cancel-until' },
    ],
    [
      'a broken promise',
      KETTLE,
      [broken('2026-11-18', '2026-11-21')],
      '2026-11-22',
      { step: 'promise-broken', letter: 'promise-broken' },
    ],
    [
      'a broken promise, and a step whose time has come',
      KETTLE,
      [call('2026-11-01'), broken('2026-11-18', '2026-11-21')],
      '2026-11-22',
      { step: 'promise-broken' },
    ],
    [
      'a broken promise that was written about',
      KETTLE,
      [broken('2026-11-18', '2026-11-19'), letter('2026-11-20', 'promise-broken')],
      '2026-11-22',
      { step: 'cancel-until' },
    ],
    [
      'a notice that was sent',
      KETTLE,
      [notice],
      '2026-11-22',
      { step: 'refund-wait', day: '2026-12-04', daysLeft: 12 },
    ],
    [
      'a notice that was given by phone',
      { ...KETTLE, law: { noticeDate: '2026-11-20' } },
      [],
      '2026-11-22',
      { step: 'refund-wait', day: '2026-12-04' },
    ],
    [
      'a refund that is late',
      KETTLE,
      [notice],
      '2026-12-06',
      { step: 'refund-late', day: '2026-12-04', days: 2, letter: 'refund-reminder' },
    ],
    [
      'a late refund, and an overdue promise',
      KETTLE,
      [notice, promise('2026-11-20', '2026-12-01')],
      '2026-12-06',
      { step: 'refund-late' },
    ],
    [
      'a late refund that was reminded of',
      KETTLE,
      [notice, letter('2026-12-06', 'refund-reminder')],
      '2026-12-07',
      { step: 'await-answer', to: 'manager' },
    ],
    [
      'a late refund that was reminded of in vain',
      KETTLE,
      [notice, letter('2026-12-06', 'refund-reminder')],
      '2026-12-20',
      { step: 'climb', to: 'manager', due: { basis: 'ours' } },
    ],
    [
      'a refund but for the fee that may be kept',
      KETTLE,
      [notice, paid('2026-12-01', 380)],
      '2026-12-06',
      { step: 'not-computed' },
    ],
    [
      'a refund that lacks more than the fee',
      KETTLE,
      [notice, paid('2026-12-01', 379)],
      '2026-12-06',
      { step: 'refund-late' },
    ],
    ['a right that is over', OVER, [], '2026-11-22', { step: 'passed' }],
    [
      'a right that is over, and an answer to wait for',
      OVER,
      [call('2026-11-19')],
      '2026-11-22',
      { step: 'await-answer', to: 'manager' },
    ],
    [
      'a fact to ask, and an answer to wait for',
      NOTHING,
      [call('2026-11-19')],
      '2026-11-22',
      { step: 'ask' },
    ],
    [
      'a fact to ask, and a step whose time has come',
      NOTHING,
      [call('2026-11-01')],
      '2026-11-22',
      { step: 'climb' },
    ],
    [
      'a parcel that came, as the timeline tells',
      { ...KETTLE, receivedDate: null },
      [entry('2026-11-19', { kind: 'delivery', event: 'arrived' })],
      '2026-11-22',
      { step: 'cancel-until', day: '2026-12-03' },
    ],
    [
      'goods that have not come',
      { ...KETTLE, receivedDate: null },
      [],
      '2026-11-22',
      { step: 'wait-for-delivery' },
    ],
    [
      'a parcel that came before it was ordered',
      { ...KETTLE, receivedDate: null },
      [entry('2026-11-01', { kind: 'delivery', event: 'arrived' })],
      '2026-11-22',
      { step: 'wait-for-delivery' },
    ],
    ['something else than goods', { kind: 'other' }, [], '2026-11-22', { step: 'answer-questions' }],
    [
      'court, after which there is no step',
      OVER,
      [call('2026-11-01')],
      '2026-11-22',
      { step: 'passed' },
      { step: 'court' },
    ],
    ['a closed case', KETTLE, [notice], '2026-12-06', { step: 'closed' }, { status: 'closed' }],
  ] as const)('by %s', (_, purchase, entries, today, step, over: Partial<CaseFacts> = {}) => {
    expect(next(purchase as Partial<Purchase>, entries, today, over)).toMatchObject(step);
  });
});
