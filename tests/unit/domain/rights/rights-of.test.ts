import { expect, it } from 'vitest';
import type { CaseFacts } from '../../../../src/domain/case/case.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import type { SentWay } from '../../../../src/domain/letters/letter-content.ts';
import { isUrgent } from '../../../../src/domain/rights/by-urgency.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { manyAnswers } from '../law/all-answers.ts';
import { entry, VACUUM } from '../letters/sample-cases.ts';

const TODAY = '2026-11-22' as Day;
const subject = (purchase: Purchase): { facts: CaseFacts } => ({
  facts: { title: 'Case', status: 'open', purchase, hosts: [] },
});
const withLaw = (law: Purchase['law']): Purchase => ({ ...VACUUM, law: { ...VACUUM.law, ...law } });
const rights = (purchase: Purchase, entries: readonly Entry[] = [], today = TODAY) =>
  rightsOf(subject(purchase), entries, today);
const notice = (on: string, way: SentWay = 'email'): Entry =>
  entry('sent', on, {
    kind: 'letter',
    letter: 'cancellation-notice',
    language: 'en',
    to: 'Shop',
    way,
    text: 'I cancel.',
    textHash: '0'.repeat(64),
  });
const dated = (one: ReturnType<typeof rights>): string[] =>
  one.dates.map(({ right, clock, who, safeBy }) => `${who} ${right}${clock ? `.${clock}` : ''} ${safeBy}`);

it('names every date of a delivered parcel, the nearest first', () => {
  const { answers, errors } = rights(VACUUM);
  expect(errors).toEqual([]);
  expect(answers.map(({ right }) => right)).toEqual(['cancel', 'warranty', 'spare-parts', 'sue']);
  expect(dated(rights(VACUUM))).toEqual([
    'shopper cancel 2026-11-29',
    'shopper warranty 2027-11-15',
    'shopper spare-parts 2028-11-15',
    'shopper sue 2033-11-10',
  ]);
});

it('a sent notice ends what the shopper has to do, and starts the clock of the business', () => {
  const sent = notice('2026-11-20');
  const dates = dated(rights(VACUUM, [sent]));
  expect(dates[0]).toBe('business cancel.refundDueBy 2026-12-04');
  expect(dates.some((date) => date.startsWith('shopper cancel '))).toBe(false);
});

it('a notice in a way that the law does not list ends nothing and starts no clock', () => {
  for (const way of ['whatsapp', 'chat', 'post', 'by-hand'] as const)
    expect(rights(VACUUM, [notice('2026-11-20', way)])).toEqual(rights(VACUUM));
});

it('a notice that is only planned ends nothing', () => {
  expect(dated(rights(withLaw({ noticeDate: '2026-11-28' })))).toContain('shopper cancel 2026-11-29');
});

it('a timeshare that was left by telephone still has to be left in writing', () => {
  const timeshare = (noticeMethod: string): Purchase => ({
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'other',
    transactionDate: '2026-11-15' as Day,
    disclosureDate: '2026-11-15' as Day,
    law: { kind: 'timeshare', contractDate: '2026-11-15', noticeDate: '2026-11-18', noticeMethod },
  });
  const mustAct = (method: string): boolean =>
    rights(timeshare(method)).dates.some(({ right, clock }) => right === 'cancel' && clock === undefined);
  expect(mustAct('phone')).toBe(true);
  expect(mustAct('email')).toBe(false);
});

it('counts from the first parcel that came, where the facts do not say', () => {
  const { receivedDate: _came, ...ordered } = VACUUM;
  const came = (id: string, on: string, event: 'partly' | 'arrived' | 'not-come'): Entry =>
    entry(id, on, { kind: 'delivery', event });
  const cancelBy = (purchase: Purchase, entries: readonly Entry[]): Day | undefined =>
    rights(purchase, entries).answers.find(({ right }) => right === 'cancel')?.safeBy;
  expect(cancelBy(ordered, [])).toBeUndefined();
  const arrived = [came('b', '2026-11-19', 'arrived'), came('a', '2026-11-17', 'arrived')];
  expect(cancelBy(ordered, arrived)).toBe('2026-12-01');
  expect(cancelBy({ ...ordered, receivedDate: null }, arrived)).toBe('2026-12-01');
  // What the shopper said of it wins.
  expect(cancelBy(VACUUM, arrived)).toBe('2026-11-29');
  const parts = [came('b', '2026-11-19', 'arrived'), came('a', '2026-11-16', 'partly')];
  expect(cancelBy(ordered, parts)).toBe('2026-11-30');
  // That it had not come on a day does not say that it has not come since.
  expect(cancelBy(ordered, [came('a', '2026-11-16', 'not-come')])).toBeUndefined();
});

it('knows what a visit gives that is over, whole or not at all', () => {
  const visit = (id: string, on: string, arrivedAt: string | null | undefined): Entry =>
    entry(id, on, {
      kind: 'technician',
      agreedOn: on as Day,
      agreedFrom: '08:00',
      purpose: 'warranty',
      ...(arrivedAt !== undefined && {
        arrivedAt: arrivedAt === null ? null : { at: arrivedAt, zone: 'Asia/Jerusalem' },
      }),
    });
  const gives = (purchase: Purchase, ...entries: Entry[]): number | undefined =>
    rights(purchase, entries).answers.find(({ right }) => right === 'technician')?.gives.compensation;
  const late = visit('late', '2026-11-17', '2026-11-17T10:30:00.000Z');
  const inTime = visit('in-time', '2026-11-18', '2026-11-18T06:10:00.000Z');
  expect(gives(VACUUM, late)).toBe(300_00);
  expect(gives(VACUUM, inTime, late)).toBe(300_00);
  expect(gives(VACUUM, visit('never', '2026-11-19', null), late)).toBe(600_00);
  expect(gives(VACUUM, inTime)).toBe(0);
  expect(gives(VACUUM, visit('awaited', '2026-11-22', undefined))).toBeUndefined();
  expect(gives(withLaw({ category: 'one-off-paid-callout' }), late)).toBe(0);
});

it('an entry that cannot be true is told, and hides no date', () => {
  const sent = notice('2026-11-01');
  const { answers, errors } = rights(VACUUM, [sent]);
  expect(errors).toEqual(['noticeDate']);
  expect(answers[0]).toMatchObject({ right: 'cancel', safeBy: '2026-11-29' });
});

it('facts that contradict each other give errors and no dates', () => {
  const impossible = { ...VACUUM, receivedDate: '2026-11-01' as Day };
  expect(rights(impossible)).toEqual({ answers: [], dates: [], notes: [], errors: ['receivedDate'] });
});

it('what is over comes last, what is gone before it, and acting at once first', () => {
  const late = rights(
    {
      ...VACUUM,
      transactionDate: '2026-09-01' as Day,
      receivedDate: '2026-09-10' as Day,
      disclosureDate: '2026-09-01' as Day,
      law: { goodsCategory: 'electronics', reason: 'defect' },
    },
    [],
  );
  expect(late.answers[0]?.right).toBe('defect-notice');
  expect(late.answers.at(-1)).toMatchObject({ right: 'cancel', state: 'passed' });
  expect(late.dates.at(-1)).toMatchObject({ right: 'cancel', state: 'passed', lastDay: '2026-09-24' });
});

it('a country says whose every one of its clocks is', () => {
  const clocks = new Set(manyAnswers().flatMap((answer) => Object.keys(answer.clocks)));
  expect([...clocks].sort()).toEqual(Object.keys(israel.whoActs?.ofClock ?? {}).sort());
});

it('names only rights that there are', () => {
  const known = new Set(manyAnswers().map(({ right }) => right));
  expect(Object.keys(israel.whoActs?.ofRight ?? {}).filter((right) => !known.has(right))).toEqual([]);
});

it('the day to act by is never after the last one', () => {
  for (const answer of manyAnswers()) {
    for (const { by, earliest } of Object.values(answer.clocks)) expect(earliest <= by).toBe(true);
  }
});

it('a business that is late is the most urgent, for as long as that is news', () => {
  const cancelled = withLaw({ noticeDate: '2026-11-20' });
  const place = (today: string): number =>
    rights(cancelled, [], today as Day).answers.findIndex(({ right }) => right === 'cancel');
  expect([place('2026-12-05'), place('2027-03-01')]).toEqual([0, 3]);
  expect(rights(cancelled, [], '2026-12-05' as Day).dates.at(-1)).toMatchObject({
    clock: 'refundDueBy',
    who: 'business',
    state: 'passed',
  });
});

it('urgent is what comes within weeks or cannot wait, not what is years ahead, gone or none', () => {
  const faulty = rights({
    ...VACUUM,
    transactionDate: '2026-09-01' as Day,
    receivedDate: '2026-09-10' as Day,
    disclosureDate: '2026-09-01' as Day,
    law: { goodsCategory: 'electronics', reason: 'defect', breach: 'not-repaired' },
  });
  const urgent = faulty.answers.filter((answer) => isUrgent(answer, faulty.dates, TODAY));
  expect(urgent.map(({ right, state }) => `${right} ${state}`)).toEqual([
    'defect-notice reasonable-time',
    'exemplary needs-fact',
  ]);
});

it('the notice that ends a deal that goes on cancels nothing: the window stays, and no refund is owed', () => {
  const fibre: Purchase = {
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'other',
    transactionDate: '2026-11-18' as Day,
    disclosureDate: '2026-11-18' as Day,
    law: { kind: 'continuing-service' },
  };
  const { content, ...sent } = notice('2026-11-22');
  const ended = dated(
    rights(fibre, [{ ...sent, content: { ...content, letter: 'end-continuing' } as Entry['content'] }]),
  );
  expect(ended).toContain('shopper cancel 2026-12-02');
  expect(ended).toContain('business end-continuing 2026-11-25');
  expect(ended.filter((one) => one.includes('refundDueBy'))).toEqual([]);
  // One that cancels ends the deal as well.
  const cancelled = dated(rights(fibre, [notice('2026-11-22')]));
  expect(cancelled).toContain('business cancel.refundDueBy 2026-12-06');
  expect(cancelled).toContain('business end-continuing 2026-11-25');
});
