import { useCaseDates } from './case-dates.tsx';
import { ToCalendar } from './to-calendar.tsx';

/** Every date of a case that is ahead, to be put into a calendar; nothing where there is only one, which stands alone. */
export function CaseToCalendar() {
  const { caseTitle, dates } = useCaseDates();
  return dates.length > 1 ? <ToCalendar caseTitle={caseTitle} dates={dates} /> : null;
}
