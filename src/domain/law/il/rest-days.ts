import type { Day } from '../../time/day.ts';
import { dateForFormatting, weekdayOf } from '../../time/day.ts';
import type { RestReason } from '../answer.ts';
import { ELECTION_DAYS } from './election-days.ts';

/**
 * Rule `il-rest-days` (Law and Administration Ordinance s.18א(א)) and `il-sabbatical-days` (Independence Day Law 1949;
 * Basic Law: the Knesset s.10): computed from the Hebrew calendar that the platform carries, so that no table runs out.
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

const FRIDAY = 5;
const SATURDAY = 6;

// The platform's formatter is slow beside the rest of a count, and counts meet the same days again and again.
const known = new Map<Day, RestReason | undefined>();
const KNOWN_AT_MOST = 4000;

/** Why the law does not let a period end on this day; undefined when it may. */
export function restReasonOf(day: Day): RestReason | undefined {
  if (known.has(day)) return known.get(day);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const reason = findRestReason(day);
  known.set(day, reason);
  return reason;
}

function findRestReason(day: Day): RestReason | undefined {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return 'saturday';
  const parts = hebrew.formatToParts(dateForFormatting(day));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  const [date, month] = [Number(part('day')), part('month')];
  if (HOLIDAYS.has(`${date} ${month}`)) return 'holiday';
  if (month === 'Iyar' && isIndependenceDay(date, weekday)) return 'sabbatical';
  return ELECTION_DAYS.some((election) => election.day === day) ? 'sabbatical' : undefined;
}

// 5 Iyar; a Friday is kept on 4 Iyar (Thursday), a Saturday on 3 Iyar (Thursday), a Monday on 6 Iyar (Tuesday).
function isIndependenceDay(date: number, weekday: number): boolean {
  if (date === 5) return weekday !== FRIDAY && weekday !== SATURDAY && weekday !== 1;
  return weekday === 4 ? date === 4 || date === 3 : weekday === 2 && date === 6;
}

/** A rest day: Saturday or a holiday of the closed list. Independence and election days are none. */
export function isRestDay(day: Day): boolean {
  const reason = restReasonOf(day);
  return reason === 'saturday' || reason === 'holiday';
}

/** `il-business-day`: no rest or sabbatical day, and by the later profile no Friday either. */
export function isBusinessDay(day: Day, fridayCounts: boolean): boolean {
  return restReasonOf(day) === undefined && (fridayCounts || weekdayOf(day) !== FRIDAY);
}

export const isFriday = (day: Day): boolean => weekdayOf(day) === FRIDAY;
