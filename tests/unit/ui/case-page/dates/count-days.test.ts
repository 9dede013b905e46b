import { expect, it } from 'vitest';
import { assessFacts } from '../../../../../src/domain/law/assess-facts.ts';
import { countOf } from '../../../../../src/domain/rights/count-of.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import {
  type CountedDay,
  drawnWeeks,
  type LeftOut,
} from '../../../../../src/ui/case-page/dates/count-days.ts';

function weeks(facts: Record<string, unknown>, today: string) {
  const read = assessFacts({ jurisdiction: 'IL', facts }, today as Day);
  const answer = read.ok ? read.value.answers[0] : undefined;
  const count = answer?.deadline && countOf(answer, answer.deadline);
  return count && drawnWeeks(count, today as Day);
}
const goods = (from: string) => ({
  channel: 'distance',
  kind: 'goods',
  transactionDate: '2026-08-01',
  receivedDate: from,
  disclosureDate: from,
});
const daysOf = (drawn: ReturnType<typeof weeks>): CountedDay[] =>
  drawn ? drawn.flatMap((line) => ('weeks' in line ? [] : line.filter((place) => place !== undefined))) : [];
const leftOut = (drawn: ReturnType<typeof weeks>): LeftOut[] =>
  drawn ? drawn.flatMap((line) => ('weeks' in line ? [line] : [])) : [];
const marked = (days: readonly CountedDay[]): string[] =>
  days.filter(({ role }) => role !== 'counted').map(({ day, role }) => `${role} ${day}`);

it('draws the first day, rest days and the last in weeks from Sunday', () => {
  const drawn = weeks(goods('2026-11-19'), '2026-11-21'); // a Thursday
  expect(drawn?.[0]).toHaveProperty('3', undefined);
  expect(drawn?.[0]).toMatchObject({ 4: { day: '2026-11-19' } });
  const days = daysOf(drawn);
  expect(days).toHaveLength(15);
  expect(marked(days)).toEqual(['start 2026-11-19', 'rest 2026-11-21', 'rest 2026-11-28', 'end 2026-12-03']);
  expect(days.find((day) => day.isToday)?.day).toBe('2026-11-21');
  expect(days.filter((day) => day.isGone)).toHaveLength(2);
});

it('passes over the days off which the end moved', () => {
  // 14 days after 29 August 2026 is Saturday 12 September, Rosh Hashana; the 13th is its second day.
  expect(marked(daysOf(weeks(goods('2026-08-29'), '2026-09-01'))).slice(-3)).toEqual([
    'passed-over 2026-09-12',
    'passed-over 2026-09-13',
    'end 2026-09-14',
  ]);
});

it('draws a count back from the day of a service, and passes over the rest days on the way', () => {
  const service = {
    channel: 'distance',
    kind: 'one-off-service',
    transactionDate: '2026-11-10',
    disclosureDate: '2026-11-10',
    serviceDate: '2026-11-22', // a Sunday
  };
  expect(marked(daysOf(weeks(service, '2026-11-12')))).toEqual([
    'end 2026-11-19',
    'passed-over 2026-11-21',
    'start 2026-11-22',
  ]);
});

const senior = { ...goods('2026-11-19'), consumerStatus: 'senior', conversation: 'phone' };

it('draws the first and the last weeks of a count of months, and says what is left out between', () => {
  // Four months after Thursday 19 November 2026 is Friday 19 March 2027.
  const drawn = weeks(senior, '2026-11-21');
  expect(drawn?.map((line) => ('weeks' in line ? 'gap' : 'week'))).toEqual([
    ...['week', 'week', 'week'],
    'gap',
    ...['week', 'week', 'week'],
  ]);
  expect(leftOut(drawn)).toEqual([{ weeks: 12, from: '2026-12-06', to: '2027-02-27' }]);
  expect(marked(daysOf(drawn))).toEqual([
    'start 2026-11-19',
    'rest 2026-11-21',
    'rest 2026-11-28',
    'rest 2026-12-05',
    'rest 2027-03-06',
    'rest 2027-03-13',
    'end 2027-03-19',
  ]);
});

it('draws the week of today among those that would be left out', () => {
  expect(leftOut(weeks(senior, '2027-01-20'))).toEqual([
    { weeks: 6, from: '2026-12-06', to: '2027-01-16' },
    { weeks: 5, from: '2027-01-24', to: '2027-02-27' },
  ]);
});

it('leaves out no single week', () => {
  expect(leftOut(weeks(senior, '2026-12-15'))).toEqual([{ weeks: 10, from: '2026-12-20', to: '2027-02-27' }]);
});

it('draws nothing of a count of years', () => {
  const count = {
    from: '2026-11-19' as Day,
    steps: [{ to: '2033-11-19' as Day }],
  } as unknown as Parameters<typeof drawnWeeks>[0];
  expect(drawnWeeks(count, '2026-11-21' as Day)).toBeUndefined();
});
