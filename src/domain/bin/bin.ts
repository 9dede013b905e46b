import type { Day } from '../time/day.ts';

/** How long something stays in the bin before it is erased for good. */
export const BIN_DAYS = 30;

/** Days of a stay that a backup can bring along: what it puts into the bin is there for a week at least. */
export const MOST_DAYS_BROUGHT = BIN_DAYS - 7;

/** Something that is in the bin, a case or an entry, and since when, by the clock of then. */
export interface InBin {
  readonly id: string;
  readonly sinceMs: number;
}

/** How long it has been there. Put there again it is another stay: it has another `sinceMs`. */
export interface BinStay extends InBin {
  /** Days that have begun since, those on which the extension ran. */
  readonly days: number;
  /** The last of them, or the one on which it was first seen there. */
  readonly countedOn: Day;
}

/**
 * The stays of what is in the bin, with `today` counted. Days are counted and never reckoned from the clock: one that runs
 * years ahead for a moment would erase all of it, one that did so before would keep it for ever. So a jump costs a day.
 */
export function countedStays(inBin: readonly InBin[], before: readonly BinStay[], today: Day): BinStay[] {
  const known = new Map(before.map((stay) => [stay.id, stay]));
  return inBin.map(({ id, sinceMs }) => {
    const stay = known.get(id);
    if (stay?.sinceMs !== sinceMs) return { id, sinceMs, days: 0, countedOn: today };
    return stay.countedOn === today ? stay : { ...stay, days: stay.days + 1, countedOn: today };
  });
}

/** Whether it is to be erased: all of its days are over, the one on which it was put there not counted. */
export const isOver = ({ days }: BinStay): boolean => days > BIN_DAYS;

/** Days of use that are left, the one that has begun counted whole; all of them while none was counted yet. */
export const daysLeftInBin = (stay: BinStay | undefined): number =>
  Math.max(0, Math.min(BIN_DAYS, BIN_DAYS + 1 - (stay?.days ?? 0)));
