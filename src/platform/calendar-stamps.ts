import type { CalendarStamp, CalendarStamps } from '../domain/calendar/calendar-stamps.ts';
import { parseDay } from '../domain/time/day.ts';
import { browser } from './browser.ts';

/** How the names begin under which it is kept. */
export const CALENDAR = 'calendar ';

/** What is known of the events of a case that went out into calendars. */
export interface StampStore {
  readonly read: () => Promise<CalendarStamps>;
  /** Adds stamps; those of other events stay. */
  readonly keep: (stamps: CalendarStamps) => Promise<void>;
}

/** The store of what is known of the events of a case; it goes with the case. */
export function stampStore(caseId: string): StampStore {
  const name = CALENDAR + caseId;
  const read = async (): Promise<CalendarStamps> => stampsIn((await browser.storage.local.get(name))[name]);
  return {
    read,
    keep: async (stamps) => browser.storage.local.set({ [name]: { ...(await read()), ...stamps } }),
  };
}

/** What was stored, trusting nothing in it: what is no stamp is not known, nor a day that is none. */
function stampsIn(stored: unknown): CalendarStamps {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([uid, value]) => {
      const stamp = stampIn(value);
      return stamp ? [[uid, stamp]] : [];
    }),
  );
}

function stampIn(value: unknown): CalendarStamp | undefined {
  const { hash, sequence, atMs, day } = (value ?? {}) as Partial<Record<keyof CalendarStamp, unknown>>;
  if (typeof hash !== 'string' || !isWhole(sequence) || !isWhole(atMs)) return undefined;
  const told = typeof day === 'string' ? parseDay(day) : undefined;
  // Without its day it cannot be called off, but it still tells which of two files is the newer.
  return { hash, sequence, atMs, ...(told && { day: told }) };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
