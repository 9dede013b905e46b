import { describe, expect, it } from 'vitest';
import { type Listable, listedCase, orderByAttention } from '../../../../src/domain/attention/attention.ts';
import { digestOf } from '../../../../src/domain/attention/digest.ts';
import { totalsOf } from '../../../../src/domain/attention/totals.ts';
import type { CaseFacts } from '../../../../src/domain/case/case.ts';
import type { ContactContent, Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';
import { needsAttention } from '../../../../src/domain/reminders/due.ts';
import { duesOfCase } from '../../../../src/domain/reminders/dues-of-case.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const ZONE = 'Asia/Jerusalem';
const nowMs = Date.parse('2026-11-22T08:00:00Z'); // a Sunday

function row(
  id: string,
  purchase: Partial<Purchase>,
  over: Partial<CaseFacts> = {},
  touchedAtMs = 0,
): Listable {
  return {
    id,
    version: 1,
    touchedAtMs,
    createdAt: { at: '2026-11-01T00:00:00.000Z', zone: ZONE },
    facts: { title: id, status: 'open', hosts: [], purchase: { ...emptyPurchase, ...purchase }, ...over },
  };
}

let count = 0;
function entry(at: string, content: EntryContent): Entry {
  count += 1;
  const happenedAt = { at: `${at}:00.000Z`, zone: ZONE };
  return { id: `e${count}`, caseId: 'c', version: 1, recordedAt: happenedAt, happenedAt, content };
}
const contact = (at: string, over: Partial<ContactContent>): Entry =>
  entry(at, { kind: 'contact', channel: 'email', direction: 'out', text: '', ...over });
/** A letter of which it was not said who wrote it. */
const unsaid: ContactContent = { kind: 'contact', channel: 'email', text: '' };
const promise = (dueOn: string, state: 'open' | 'kept' = 'open'): Entry =>
  entry('2026-11-10T08:00', { kind: 'promise', text: 'A courier', dueOn: dueOn as Day, state });

/** Since the 19th of a month. */
const benefit = (untilDay: string, checksBills = false): Entry =>
  entry('2026-05-19T08:00', {
    kind: 'benefit',
    text: 'Half price',
    stages: [{ fromDay: '2026-05-19' as Day, untilDay: untilDay as Day, percentOff: 50 }],
    checksBills,
  });

/** Delivered so that the day to cancel by is so many days ahead; Sundays to Thursdays only. */
const delivered = (day: string): Partial<Purchase> => ({
  receivedDate: day as Day,
  disclosureDate: day as Day,
});
const far = delivered('2026-11-19');
const near = delivered('2026-11-11');
const service: Partial<Purchase> = { kind: 'other' };

describe('the one reason', () => {
  it.each<[string, Partial<Purchase>, Entry[], object]>([
    ['a date within a week', near, [], { is: 'date-near', daysLeft: 3 }],
    ['a right’s last days', delivered('2026-11-10'), [promise('2026-11-20')], { is: 'date-near' }],
    ['a promise before a date that is days off', near, [promise('2026-11-20')], { is: 'promise-overdue' }],
    ['a promise whose day has passed', far, [promise('2026-11-20')], { is: 'promise-overdue', days: 2 }],
    ['a promise of today is not overdue', far, [promise('2026-11-22')], { is: 'event-near', daysLeft: 0 }],
    ['a promise of today before a question', {}, [promise('2026-11-22')], { is: 'event-near', daysLeft: 0 }],
    ['a promise of tomorrow after it', {}, [promise('2026-11-23')], { is: 'question' }],
    ['the end of a promised price', service, [benefit('2026-11-25')], { is: 'event-near', daysLeft: 3 }],
    [
      'a bill that was to be checked three days ago',
      service,
      [benefit('2027-06-30', true)],
      { is: 'event-near', daysLeft: -3 },
    ],
    ['a date to act by before it', near, [promise('2026-11-22')], { is: 'date-near', daysLeft: 3 }],
    ['one that was kept is none', far, [promise('2026-11-20', 'kept')], { is: 'date-ahead', daysLeft: 11 }],
    ['a fact without which there is no date', {}, [], { is: 'question', fact: 'receivedDate' }],
    ['not one that the shopper does not know', { unknown: ['receivedDate'] }, [], { is: 'nothing' }],
    [
      'an answer that is waited for, since the first letter',
      service,
      [
        contact('2026-11-10T08:00', { direction: 'in' }),
        contact('2026-11-15T08:00', { direction: 'out' }),
        contact('2026-11-18T08:00', { direction: 'out' }),
      ],
      { is: 'waiting', days: 7 },
    ],
    [
      'not after an answer',
      service,
      [contact('2026-11-18T08:00', { direction: 'out' }), contact('2026-11-19T08:00', { direction: 'in' })],
      { is: 'date-ahead', due: { kind: 'step' } },
    ],
    [
      'not after somebody spoke on the phone',
      service,
      [contact('2026-11-18T08:00', {}), contact('2026-11-19T08:00', { channel: 'phone' })],
      { is: 'date-ahead', due: { kind: 'step' } },
    ],
    [
      'not after a letter of which nobody said who wrote it',
      service,
      [contact('2026-11-18T08:00', {}), { ...contact('2026-11-19T08:00', {}), content: unsaid }],
      { is: 'date-ahead', due: { kind: 'step' } },
    ],
    [
      'since the first letter after one of which nobody said who wrote it',
      service,
      [
        contact('2026-11-10T08:00', {}),
        { ...contact('2026-11-12T08:00', {}), content: unsaid },
        contact('2026-11-15T08:00', {}),
        contact('2026-11-18T08:00', {}),
      ],
      { is: 'waiting', days: 7 },
    ],
    ['not on the day itself', service, [contact('2026-11-22T07:00', {})], { is: 'date-ahead' }],
    [
      'the next step, once nobody answered for as long as we suggest to wait',
      service,
      [contact('2026-11-15T08:00', {})],
      { is: 'event-near', due: { kind: 'step', step: { basis: 'ours' } } },
    ],
    ['a date further off', far, [], { is: 'date-ahead', daysLeft: 11 }],
    ['nothing', service, [], { is: 'nothing' }],
  ])('%s', (_name, purchase, entries, reason) => {
    expect(listedCase(row('c', purchase), digestOf(entries, []), nowMs).reason).toMatchObject(reason);
  });

  it('is nothing for a closed case', () => {
    const listed = listedCase(
      row('c', near, { status: 'closed' }),
      digestOf([promise('2026-11-20')], []),
      nowMs,
    );
    expect(listed).toMatchObject({ reason: { is: 'nothing' } });
    expect(listed.next).toBeUndefined();
  });
});

it('orders by reason, then by urgency, then by the last touch; closed ones apart', () => {
  const listed = [
    listedCase(row('touched late', service, {}, 9), digestOf([], []), nowMs),
    listedCase(row('touched early', service, {}, 1), digestOf([], []), nowMs),
    listedCase(row('waits 2 days', service), digestOf([contact('2026-11-20T08:00', {})], []), nowMs),
    listedCase(row('waits 4 days', service), digestOf([contact('2026-11-18T08:00', {})], []), nowMs),
    listedCase(row('next step', service), digestOf([contact('2026-11-13T08:00', {})], []), nowMs),
    listedCase(row('question', {}), digestOf([], []), nowMs),
    listedCase(row('overdue 2', far), digestOf([promise('2026-11-20')], []), nowMs),
    listedCase(row('overdue 4', far), digestOf([promise('2026-11-18')], []), nowMs),
    listedCase(row('3 days', near), digestOf([], []), nowMs),
    listedCase(row('11 days', far), digestOf([], []), nowMs),
    listedCase(row('overdue long', far), digestOf([promise('2026-10-20')], []), nowMs),
    listedCase(row('promised for today', far), digestOf([promise('2026-11-22')], []), nowMs),
    listedCase(row('closed', near, { status: 'closed' }), digestOf([], []), nowMs),
  ];
  const { open, closed } = orderByAttention(listed);
  expect(open.map(({ row: { id } }) => id)).toEqual([
    '3 days',
    'overdue 4',
    'overdue 2',
    'next step',
    'promised for today',
    'overdue long',
    'question',
    'waits 4 days',
    'waits 2 days',
    '11 days',
    'touched late',
    'touched early',
  ]);
  expect(closed.map(({ row: { id } }) => id)).toEqual(['closed']);
  expect(open.filter(({ asksNow }) => asksNow)).toHaveLength(5);
});

it('puts a sample below all of the shopper’s own', () => {
  const listed = [
    listedCase(row('sample', near, { sample: true }), digestOf([], []), nowMs),
    listedCase(row('own', service), digestOf([], []), nowMs),
  ];
  expect(orderByAttention(listed).open.map(({ row: { id } }) => id)).toEqual(['own', 'sample']);
});

it('asks for attention on exactly the days on which the badge counts the case', () => {
  const entries = [promise('2026-11-22'), benefit('2027-01-10', true)];
  const subject = row('c', far);
  for (let day = 0; day < 90; day += 1) {
    const atMs = nowMs + day * 86_400_000;
    const dues = duesOfCase(subject, entries, atMs);
    const { asksNow, reason } = listedCase(subject, digestOf(entries, []), atMs);
    expect(asksNow, `day ${day}`).toBe(dues.some((due) => needsAttention(due, atMs)));
    if (asksNow) expect(['date-near', 'promise-overdue', 'event-near'], `day ${day}`).toContain(reason.is);
  }
});

it('adds up money by currency and waiting over calls, without the sample', () => {
  const ils = { minor: 10_000, currency: 'ILS' };
  const call = {
    startedAt: { at: '2026-11-15T08:00:00.000Z', zone: ZONE },
    answeredAt: { at: '2026-11-15T08:24:00.000Z', zone: ZONE },
    endedAt: { at: '2026-11-15T08:30:00.000Z', zone: ZONE },
  };
  const digest = digestOf(
    [
      contact('2026-11-15T08:00', { channel: 'phone', call }),
      entry('2026-11-16T08:00', {
        kind: 'payment',
        direction: 'refunded',
        sum: { minor: 2_500, currency: 'ILS' },
      }),
    ],
    [],
  );
  const rows = [
    row('a', { total: ils }),
    row('b', { total: { minor: 500, currency: 'USD' } }),
    row('s', { total: ils }, { sample: true }),
  ];
  const digests = new Map(rows.map(({ id }) => [id, id === 'b' ? digestOf([], []) : digest]));
  const listed = rows.map((one) => listedCase(one, digests.get(one.id) ?? digest, nowMs));
  expect(totalsOf(listed, digests)).toEqual({
    money: [
      { currency: 'ILS', atStake: 7_500, won: 2_500 },
      { currency: 'USD', atStake: 500, won: 0 },
    ],
    waiting: { callCount: 1, timedCount: 1, waitedMs: 24 * 60_000 },
  });
});

it('keeps words short and says when the business first answered', () => {
  const long = 'א'.repeat(500);
  const digest = digestOf(
    [
      contact('2026-11-12T08:00', { direction: 'in' }),
      contact('2026-11-10T08:00', { direction: 'out' }),
      entry('2026-11-11T08:00', { kind: 'promise', text: long, state: 'open' }),
      entry('2026-11-11T08:00', { kind: 'note', text: long }),
    ],
    [],
  );
  // Of contacts, of which there may be many, none are kept.
  expect(digest.entries.map(({ content }) => content.text?.length)).toEqual([0, 160, 0]);
  expect(digest.firstAskedAt?.at).toBe('2026-11-10T08:00:00.000Z');
  expect(digest.firstAnsweredAt?.at).toBe('2026-11-12T08:00:00.000Z');
});
