import type { Money } from '../domain/case/money.ts';
import { decimalOf, minorDigitsOf } from '../domain/case/money.ts';
import type { Day } from '../domain/time/day.ts';
import { dateForFormatting } from '../domain/time/day.ts';
import type { Moment } from '../domain/time/moment.ts';
import { msOf } from '../domain/time/moment.ts';
import { countableZone } from '../domain/time/zone.ts';
import type { Language } from './words.ts';

// English as Israelis meet it: day before month.
const localeOf = (language: Language): string =>
  language === 'en' ? 'en-IL-u-ca-gregory-hc-h23' : `${language}-u-ca-gregory-hc-h23`;

const kept = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${JSON.stringify(options)}`;
  let found = kept.get(name);
  if (!found) {
    found = new Intl.DateTimeFormat(localeOf(language), options);
    kept.set(name, found);
  }
  return found;
}

/** How much of a day is written. */
export type DayLength =
  | 'long'
  | 'medium'
  | 'short'
  | 'near'
  | 'brief'
  | 'count'
  | 'weekday'
  | 'letter'
  | 'month';

const DAY_PARTS: Readonly<Record<DayLength, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'numeric', year: 'numeric' },
  near: { weekday: 'long', day: 'numeric', month: 'long' },
  brief: { day: 'numeric', month: 'short' },
  count: { weekday: 'short', day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
  letter: { weekday: 'narrow' },
  month: { month: 'long', year: 'numeric' },
};

/**
 * A calendar day: `long` "Thursday, 3 December 2026", `medium` "3 December 2026", `short` "03/12/2026" as the language
 * writes it; `near` "Thursday, 3 December", `count` "Thu, 3 Dec", `brief` "3 Dec", `weekday` "Thursday" and `letter` "T"
 * where the year or the date goes without saying.
 */
export function formatDay(language: Language, day: Day, length: DayLength = 'medium'): string {
  return formatter(language, { ...DAY_PARTS[length], timeZone: 'UTC' }).format(dateForFormatting(day));
}

/** The hour and minute of a moment, on the clocks of the zone where it was lived. */
export function formatTime(language: Language, moment: Moment): string {
  return formatter(language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: countableZone(moment.zone),
  }).format(msOf(moment));
}

/**
 * What the clocks of a moment showed beside those of Greenwich ("GMT-5"), where its hours are not those of `home`: without it they
 * would be read as hours there. Undefined: they are the same.
 */
export function formatOtherOffset(language: Language, moment: Moment, home: string): string | undefined {
  if (moment.zone === home) return undefined;
  const offset = (zone: string): string =>
    formatter(language, { hour: '2-digit', timeZone: countableZone(zone), timeZoneName: 'shortOffset' })
      .formatToParts(msOf(moment))
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const own = offset(moment.zone);
  return own === offset(home) ? undefined : own;
}

/** Day, hour, second and zone of a moment: for evidence, where nothing may be left to guess. */
export function formatMoment(language: Language, moment: Moment): string {
  return formatter(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    timeZone: countableZone(moment.zone),
  }).format(msOf(moment));
}

/** Day, hour and second on a clock of which the zone is not known: `YYYY-MM-DDTHH:MM:SS`. */
export function formatCameraTime(language: Language, local: string): string {
  return formatter(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'UTC',
  }).format(Date.parse(`${local}Z`));
}

const sums = new Map<string, Intl.NumberFormat>();

const isRound = ({ currency, minor }: Money): boolean => minor % 10 ** minorDigitsOf(currency) === 0;

/** A sum with its currency sign, as the language writes it. Exact: the decimal text goes in, no float. */
export const formatMoney = (language: Language, money: Money): string =>
  writeMoney(language, money, isRound(money));

/** Sums that stand below one another: where one has decimals, all of them have. */
export const formatSums = (language: Language, sums: readonly Money[]): readonly string[] => {
  const areRound = sums.every(isRound);
  return sums.map((money) => writeMoney(language, money, areRound));
};

function writeMoney(language: Language, money: Money, isWhole: boolean): string {
  const { currency } = money;
  const minimumFractionDigits = isWhole ? 0 : minorDigitsOf(currency);
  const name = `${language} ${currency} ${minimumFractionDigits}`;
  let format = sums.get(name);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), {
      style: 'currency',
      currency,
      minimumFractionDigits,
    });
    sums.set(name, format);
  }
  return format.format(decimalOf(money) as Intl.StringNumericLiteral);
}

/** A size in bytes, in short units that every language writes alike. (What browsers have in Hebrew turns round beside a fraction.) */
export function formatBytes(language: Language, bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000
      ? [bytes / 1000, 'kB']
      : bytes < 1_000_000_000
        ? [bytes / 1_000_000, 'MB']
        : [bytes / 1_000_000_000, 'GB'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}
