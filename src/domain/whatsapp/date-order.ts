import type { Stamp } from './read-stamp.ts';

/** Which of a date's numbers is which. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How a whole export writes its dates. */
export interface FoundOrder {
  readonly order: DateOrder;
  /** Nothing in the file tells day from month. */
  readonly isGuessed: boolean;
}

type Numbers = Pick<Stamp, 'date'>;

/** A day as one number that grows with time; undefined where these numbers are no day in that order. */
export function dayNumber({ date: [a, b, c] }: Numbers, order: DateOrder): number | undefined {
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year;
  if (full < 2009 || full > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return undefined;
  return full * 10_000 + month * 100 + day;
}

/**
 * Tells day from month by the whole file: numbers above 12, dots (day first everywhere), the order of the messages (time
 * goes on), and that none comes from the future. `today`: as `dayNumber`.
 */
export function findDateOrder(
  stamps: readonly (Numbers & Pick<Stamp, 'separator'>)[],
  today: number,
): FoundOrder {
  const yearFirst = stamps.filter(({ date }) => date[0] > 31).length;
  if (yearFirst * 2 > stamps.length) return { order: 'ymd', isGuessed: false };
  const [dmy, mdy] = [faults(stamps, 'dmy', today), faults(stamps, 'mdy', today)];
  if (dmy !== mdy) return { order: dmy < mdy ? 'dmy' : 'mdy', isGuessed: false };
  return { order: 'dmy', isGuessed: !stamps.every(isSame) && stamps[0]?.separator !== '.' };
}

/** The same day whichever way it is read. */
const isSame = ({ date: [a, b] }: Numbers): boolean => a === b;

/** What speaks against an order: dates that are none, from the future, or before the one above them. */
function faults(stamps: readonly Numbers[], order: DateOrder, today: number): number {
  let [found, before] = [0, 0];
  for (const stamp of stamps) {
    const day = dayNumber(stamp, order);
    if (day === undefined || day > today) found += 1;
    else {
      // Phones without network put single messages out of order by a day; months are more than that.
      if (day < before) found += 1;
      before = day;
    }
  }
  return found;
}
