import { expect, it } from 'vitest';
import { assessFacts } from '../../../../../src/domain/law/assess-facts.ts';
import { countOf } from '../../../../../src/domain/rights/count-of.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { type CountedDay, drawnWeeks } from '../../../../../src/ui/case-page/dates/count-days.ts';

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
  drawn ? drawn.flat().filter((place) => place !== undefined) : [];
const marked = (days: readonly CountedDay[]): string[] =>
  days.filter(({ role }) => role !== 'counted').map(({ day, role }) => `${role} ${day}`);

it('draws the first day, rest days and the last in weeks from Sunday', () => {
  const drawn = weeks(goods('2026-11-19'), '2026-11-21'); // a Thursday
  expect(drawn?.[0]?.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
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

it('draws nothing of what is counted in months', () => {
  const senior = { ...goods('2026-11-19'), consumerStatus: 'senior', conversation: 'phone' };
  expect(weeks(senior, '2026-11-21')).toBeUndefined();
});
