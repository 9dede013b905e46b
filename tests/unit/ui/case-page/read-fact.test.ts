import { describe, expect, it } from 'vitest';
import type { EntryBody, PromiseContent } from '../../../../src/domain/case/entry.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import {
  emptyFactDraft,
  type FactDraft,
  type FactKind,
  factDraftOf,
} from '../../../../src/ui/case-page/entry-form/fact-values.ts';
import { factBodyOf, postponedBy } from '../../../../src/ui/case-page/entry-form/read-fact.ts';

const base = { nowMs: Date.parse('2026-11-22T08:00:00.000Z'), zone: 'Asia/Jerusalem' };
const typed = (kind: FactKind, change: Partial<FactDraft>): FactDraft => ({
  ...emptyFactDraft('e1', kind),
  ...change,
});
const contentOf = (kind: FactKind, change: Partial<FactDraft>): unknown => {
  const read = factBodyOf(typed(kind, change), base);
  return 'body' in read ? read.body.content : read.problems;
};

describe('what a form says', () => {
  it.each<[FactKind, Partial<FactDraft>, unknown]>([
    [
      'promise',
      { text: ' A courier ', agent: 'Dana', until: '2026-11-26' },
      { kind: 'promise', text: 'A courier', agent: 'Dana', dueOn: '2026-11-26', state: 'open' },
    ],
    ['promise', { text: 'A call back' }, { kind: 'promise', text: 'A call back', state: 'open' }],
    [
      'bill',
      { sum: '₪69.90', on: '2026-11-03' },
      { kind: 'bill', billedOn: '2026-11-03', sum: { minor: 69_90, currency: 'ILS' } },
    ],
    [
      'payment',
      { sum: '1,299.90', direction: 'refunded', text: 'To the card' },
      {
        kind: 'payment',
        direction: 'refunded',
        sum: { minor: 1299_90, currency: 'ILS' },
        text: 'To the card',
      },
    ],
    ['delivery', { event: 'damaged' }, { kind: 'delivery', event: 'damaged' }],
    [
      'benefit',
      {
        text: 'Stay with us',
        sum: '99.90',
        startsOn: '2026-12-01',
        stages: [
          { months: '6', by: 'percent', value: '50' },
          { months: '6', by: 'sum', value: '79.90' },
        ],
      },
      {
        kind: 'benefit',
        text: 'Stay with us',
        usualMonthly: { minor: 99_90, currency: 'ILS' },
        stages: [
          { fromDay: '2026-12-01', untilDay: '2027-05-31', percentOff: 50 },
          { fromDay: '2027-06-01', untilDay: '2027-11-30', monthly: { minor: 79_90, currency: 'ILS' } },
        ],
        checksBills: true,
      },
    ],
    [
      'benefit',
      { text: 'Credit of 100', offer: 'coupon', until: '2027-01-31' },
      {
        kind: 'benefit',
        text: 'Credit of 100',
        stages: [{ fromDay: '2026-11-22', untilDay: '2027-01-31' }],
        checksBills: false,
      },
    ],
  ])('%s %#', (kind, change, content) => expect(contentOf(kind, change)).toEqual(content));

  it.each<[FactKind, Partial<FactDraft>, unknown]>([
    ['promise', {}, { text: 'text-missing' }],
    ['promise', { text: 'x', until: '2026-11-21' }, { until: 'day-before-start' }],
    ['promise', { text: 'x', until: '2026-02-31' }, { until: 'day-unreadable' }],
    ['promise', { text: 'x', on: '2026-11-23' }, { on: 'day-in-future' }],
    ['promise', { text: 'x', agent: 'y'.repeat(2_001) }, { agent: 'line-too-long' }],
    ['bill', { sum: '1.299' }, { sum: 'sum-unreadable' }],
    ['payment', {}, { sum: 'sum-unreadable' }],
    ['benefit', { text: 'x', offer: 'coupon' }, { until: 'day-missing' }],
    ['benefit', { text: 'x', sum: '10' }, { 'stage 0 value': 'percent-unreadable' }],
    [
      'benefit',
      { text: 'x', stages: [{ months: '6', by: 'percent', value: '50' }] },
      { sum: 'usual-missing' },
    ],
    [
      'benefit',
      { text: 'x', sum: '10', stages: [{ months: '0', by: 'percent', value: '50' }] },
      { 'stage 0 months': 'months-unreadable' },
    ],
    [
      'benefit',
      {
        text: 'x',
        sum: '10',
        stages: [
          { months: '', by: 'percent', value: '101%' },
          { months: '121', by: 'sum', value: 'ten' },
        ],
      },
      {
        'stage 0 months': 'months-unreadable',
        'stage 0 value': 'percent-unreadable',
        'stage 1 months': 'months-unreadable',
        'stage 1 value': 'sum-unreadable',
      },
    ],
  ])('wrong: %s %#', (kind, change, problems) => expect(contentOf(kind, change)).toEqual(problems));

  it.each(['50%', '50 %', '\u200e50%\u200e', '\u2067%50\u2069', ' 50\u00a0٪'])(
    'a discount typed as %j',
    (value) => {
      const stages = [{ months: ' 6 ', by: 'percent' as const, value }];
      expect(contentOf('benefit', { text: 'x', sum: '10', stages })).toMatchObject({
        stages: [{ percentOff: 50 }],
      });
    },
  );

  it('a day of the past is noon of that day, today is now', () => {
    const at = (on: string): string | undefined => {
      const read = factBodyOf(typed('delivery', { on }), base);
      return 'body' in read ? read.body.happenedAt.at : undefined;
    };
    expect(at('2026-11-03')).toBe('2026-11-03T10:00:00.000Z');
    expect(at('2026-11-22')).toBe('2026-11-22T08:00:00.000Z');
  });
});

describe('the form of an entry that is corrected', () => {
  const happenedAt = { at: '2026-11-05T15:20:30.500Z', zone: 'Asia/Jerusalem' };
  const promise: PromiseContent = {
    kind: 'promise',
    text: 'A courier',
    agent: 'Dana',
    dueOn: '2026-11-12' as Day,
    state: 'broken',
    settledOn: '2026-11-13' as Day,
    postponedFrom: ['2026-11-09' as Day],
    contactId: 'call-1',
  };

  it.each<EntryBody>([
    { happenedAt, content: promise },
    {
      happenedAt,
      content: { kind: 'bill', billedOn: '2026-11-05' as Day, sum: { minor: 5, currency: 'USD' }, text: 'x' },
    },
    { happenedAt, content: { kind: 'payment', direction: 'credited', sum: { minor: 100, currency: 'ILS' } } },
    { happenedAt, content: { kind: 'delivery', event: 'partly', text: 'Two of three' } },
    {
      happenedAt,
      content: {
        kind: 'benefit',
        text: 'Offer',
        usualMonthly: { minor: 99_90, currency: 'ILS' },
        stages: [
          { fromDay: '2026-01-31' as Day, untilDay: '2026-02-27' as Day, percentOff: 50 },
          {
            fromDay: '2026-02-28' as Day,
            untilDay: '2026-04-29' as Day,
            monthly: { minor: 1, currency: 'ILS' },
          },
        ],
        checksBills: false,
      },
    },
    {
      happenedAt,
      content: {
        kind: 'benefit',
        text: 'Coupon',
        stages: [{ fromDay: '2026-11-05' as Day, untilDay: '2027-01-01' as Day }],
        checksBills: false,
      },
    },
  ])('untouched it says the same: $content.kind %#', (body) => {
    const draft = factDraftOf('e1', body.content.kind as FactKind, body);
    const read = factBodyOf(draft, { ...base, corrects: body });
    // Stages run on from one another, so their days are told by the first one and their lengths.
    expect('body' in read && read.body).toEqual(body);
  });
});

describe('putting off', () => {
  const open: PromiseContent = { kind: 'promise', text: 'x', state: 'open', dueOn: '2026-11-20' as Day };
  it.each([
    ['', 'day-missing'],
    ['2026-02-31', 'day-unreadable'],
    ['2026-11-21', 'day-before-start'],
  ])('to "%s": %s', (text, problem) =>
    expect(postponedBy(open, text, '2026-11-22' as Day)).toEqual({ problem }),
  );

  it('to a day to come keeps the earlier one', () =>
    expect(postponedBy(open, '2026-11-29', '2026-11-22' as Day)).toEqual({
      content: { ...open, dueOn: '2026-11-29', postponedFrom: ['2026-11-20'] },
    }));
});
