import type { BenefitContent, BillContent } from '../case/entry.ts';
import type { Day } from '../time/day.ts';
import { dayOfMonth, monthAfter, monthOf } from '../time/month.ts';
import { endOf, startOf } from './benefit.ts';

/**
 * The days on which the bills of this month and the next are to be checked: those of the benefit's months for which no
 * bill is recorded. The day of the month is that of the newest bill, else that on which the benefit began.
 */
export function billChecks(
  benefit: BenefitContent,
  bills: readonly BillContent[],
  today: Day,
): readonly Day[] {
  const [start, end] = [startOf(benefit), endOf(benefit)];
  if (!benefit.checksBills || !start || !end) return [];
  const newest = bills.reduce<Day | undefined>(
    (last, { billedOn }) => (last && last > billedOn ? last : billedOn),
    undefined,
  );
  const date = Number((newest ?? start).slice(8));
  const billed = new Set(bills.map(({ billedOn }) => monthOf(billedOn)));
  const month = monthOf(today);
  return [month, monthAfter(month)]
    .filter((one) => !billed.has(one))
    .map((one) => dayOfMonth(one, date))
    .filter((day) => start <= day && day <= end);
}
