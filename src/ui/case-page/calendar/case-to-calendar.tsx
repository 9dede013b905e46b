import { useMemo } from 'preact/hooks';
import { duesOfCase } from '../../../domain/reminders/dues-of-case.ts';
import { DATED_KINDS } from '../../../domain/reminders/entry-dues.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { withContent } from '../due-now/with-content.ts';
import { useLive } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { ToCalendar } from './to-calendar.tsx';

/** Every date of a case that is ahead, to be put into a calendar; nothing where there is only one, which stands alone. */
export function CaseToCalendar({ row }: { readonly row: CaseRow }) {
  const nowMs = useNow();
  const live = useLive((db) => listOfKinds(db, row.id, DATED_KINDS), ['calendar', row.id]);
  const entries = live.state === 'read' ? live.value : undefined;
  const dates = useMemo(() => {
    if (!entries) return [];
    const ahead = duesOfCase(row, entries, nowMs)
      .filter(({ dueOn, zone }) => dueOn >= dayIn(zone, nowMs))
      .map((due) => ({ due }));
    return withContent(ahead, entries);
  }, [row, entries, nowMs]);
  return dates.length > 1 ? <ToCalendar caseTitle={row.facts.title} dates={dates} /> : null;
}
