import { useEffect, useState } from 'preact/hooks';
import { uidOf } from '../../../domain/calendar/calendar-event.ts';
import { vanishedEvents } from '../../../domain/calendar/calendar-stamps.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { stampStore } from '../../../platform/calendar-stamps.ts';
import { useNow } from '../frame/now-provider.tsx';
import type { CalendarDate } from './calendar-of.ts';
import type { DatedCase } from './to-calendar.tsx';

/**
 * Whether dates of a case went into calendars that it has no more. `dates`: all that it has; while they are not read, and so
 * `whose` is absent, none vanished.
 */
export function useHasVanished(whose: DatedCase | undefined, dates: readonly CalendarDate[]): boolean {
  const nowMs = useNow();
  const [hasVanished, setVanished] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      if (!whose) return setVanished(false);
      const known = await stampStore(whose.caseId).read();
      const there = dates.map(({ due }) => ({ uid: uidOf(due) }));
      if (isWanted) setVanished(vanishedEvents(there, known, dayIn(whose.zone, nowMs), '').length > 0);
    };
    void look().catch(console.error);
    return () => {
      isWanted = false;
    };
  }, [whose, dates, nowMs]);
  return hasVanished;
}
