import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { DATED_KINDS } from '../../../domain/reminders/entry-dues.ts';
import type { DueKind } from '../../../domain/reminders/reminder.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import { readAnswers } from '../../../storage/due-queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { useLive } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { calendarDates } from './calendar-dates.ts';
import type { CalendarDate } from './calendar-of.ts';
import { type DatedCase, ToCalendar } from './to-calendar.tsx';

interface DatesAhead {
  /** Whose they are, and the zone whose days count; absent while they are not read. */
  readonly whose?: DatedCase;
  readonly caseTitle: string;
  readonly dates: readonly CalendarDate[];
}

/** The dates of the case on the screen that are ahead; none where there is no case around. */
export const CaseDates = createContext<DatesAhead>({ caseTitle: '', dates: [] });

export const useCaseDates = (): DatesAhead => useContext(CaseDates);

interface Props {
  readonly row: CaseRow;
  readonly children: ComponentChildren;
}

/** Tells everything inside which dates of the case are ahead. */
export function WithCaseDates({ row, children }: Props) {
  const nowMs = useNow();
  const live = useLive(
    async (db) => ({
      entries: await listOfKinds(db, row.id, DATED_KINDS),
      marks: (await readAnswers(db, row.id)).marks,
    }),
    ['calendar', row.id],
  );
  const read = live.state === 'read' ? live.value : undefined;
  const told = useMemo((): DatesAhead => {
    const caseTitle = row.facts.title;
    if (!read) return { caseTitle, dates: [] };
    const whose = { caseId: row.id, zone: zoneOfLaw(row.facts.purchase) };
    return { whose, caseTitle, dates: calendarDates(row, read.entries, read.marks, nowMs) };
  }, [row, read, nowMs]);
  return <CaseDates.Provider value={told}>{children}</CaseDates.Provider>;
}

interface DateProps {
  readonly kind: DueKind;
  /** The entry, or the step, that the dates are of. */
  readonly subject: string;
  /** What they are of, in a few words. */
  readonly of: string;
}

/** The dates of one thing that are ahead, to be put into a calendar, by the same names as in the file of the case. */
export function DateToCalendar({ kind, subject, of }: DateProps) {
  const { caseTitle, dates } = useCaseDates();
  const own = dates.filter(({ due, isDone }) => due.kind === kind && due.subject === subject && !isDone);
  return <ToCalendar caseTitle={caseTitle} dates={own} of={of} />;
}
