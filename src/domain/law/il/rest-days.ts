import type { Day } from '../../time/day.ts';
import { dateForFormatting, weekdayOf } from '../../time/day.ts';
import type { RestReason } from '../result.ts';

/**
 * Rule `il-rest-days` (Law and Administration Ordinance s.18א(א)) and `il-sabbatical-days` (Independence Day Law 1949):
 * computed from the Hebrew calendar that the platform carries, so that no table runs out.
 */
const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew-nu-latn', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
});

// The closed list of holidays, as "day month" of the Hebrew calendar.
const HOLIDAYS = new Set([
  '1 Tishri',
  '2 Tishri',
  '10 Tishri',
  '15 Tishri',
  '22 Tishri',
  '15 Nisan',
  '21 Nisan',
  '6 Sivan',
]);

function hebrewDayOf(day: Day): { date: number; month: string } {
  const parts = hebrew.formatToParts(dateForFormatting(day));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { date: Number(part('day')), month: part('month') };
}

/** Why the law does not let a period end on this day; undefined when it may. */
export function restReasonOf(day: Day): RestReason | undefined {
  const weekday = weekdayOf(day);
  if (weekday === 6) return 'saturday';
  const { date, month } = hebrewDayOf(day);
  if (HOLIDAYS.has(`${date} ${month}`)) return 'holiday';
  if (month === 'Iyar' && isIndependenceDay(date, weekday)) return 'sabbatical';
  return undefined;
}

// 5 Iyar; a Friday is kept on 4 Iyar (Thursday), a Saturday on 3 Iyar (Thursday), a Monday on 6 Iyar (Tuesday).
function isIndependenceDay(date: number, weekday: number): boolean {
  if (date === 5) return weekday !== 5 && weekday !== 6 && weekday !== 1;
  return weekday === 4 ? date === 4 || date === 3 : weekday === 2 && date === 6;
}
