import { type Day, shiftDay, weekdayOf } from '../../../../../src/domain/time/day.ts';

/**
 * The Hebrew calendar by its arithmetic (molad, the four postponements), written here from the published algorithm of
 * Dershowitz and Reingold and sharing nothing with the platform's calendar that the engine uses.
 */
const EPOCH = -1_373_427; // of 1 Tishri of year 1, in days since 31 December of year 0
const UNIX_EPOCH = 719_163;
const DAYS_FROM_NISAN_TO_TISHRI = 177;

/** Days from the epoch to the molad of a year, with the postponements that depend on it alone. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const days = 29 * months + Math.floor(parts / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** 1 Tishri of a Hebrew year. */
function newYear(year: number): Day {
  const [before, own, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return shiftDay('1970-01-01' as Day, EPOCH + own + delay - UNIX_EPOCH);
}

/** The holidays of the closed list that fall in a Gregorian year, Saturdays included. */
export function holidaysOf(year: number): Day[] {
  const tishri = newYear(year + 3761); // the Hebrew year that begins in this one
  const nisan = shiftDay(tishri, -DAYS_FROM_NISAN_TO_TISHRI);
  return [
    ...[0, 1, 9, 14, 21].map((days) => shiftDay(tishri, days)),
    ...[14, 20, 30 + 29 + 5].map((days) => shiftDay(nisan, days)),
  ];
}

/** Independence Day as kept: 5 Iyar, off Friday and Saturday to the Thursday before, off Monday to Tuesday. */
export function independenceDayOf(year: number): Day {
  const fifth = shiftDay(newYear(year + 3761), -DAYS_FROM_NISAN_TO_TISHRI + 30 + 4);
  const moves: Readonly<Record<number, number>> = { 1: 1, 5: -1, 6: -2 };
  return shiftDay(fifth, moves[weekdayOf(fifth)] ?? 0);
}
