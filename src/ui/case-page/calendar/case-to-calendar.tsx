import { useCaseDates } from './case-dates.tsx';
import { ToCalendar } from './to-calendar.tsx';

interface Props {
  /** Whom the file is for, in the shopper's words. */
  readonly forWhom?: string;
}

/** Every date of a case that is ahead, to be put into a calendar; nothing where there is only one, which stands alone. */
export function CaseToCalendar({ forWhom = '' }: Props) {
  const { caseTitle, dates } = useCaseDates();
  return dates.length > 1 ? <ToCalendar caseTitle={caseTitle} dates={dates} forWhom={forWhom} /> : null;
}
