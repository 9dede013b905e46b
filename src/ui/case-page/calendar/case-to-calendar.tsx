import { useCaseDates } from './case-dates.tsx';
import { ToCalendar } from './to-calendar.tsx';
import { useHasVanished } from './use-has-vanished.ts';

interface Props {
  /** Whom the file is for, in the shopper's words. */
  readonly forWhom?: string;
}

/**
 * Every date of a case that is ahead, to be put into a calendar, and those that went out and are no more, to be called off in
 * it; nothing where there is only one date, which stands alone.
 */
export function CaseToCalendar({ forWhom = '' }: Props) {
  const { whose, caseTitle, dates } = useCaseDates();
  const hasVanished = useHasVanished(whose, dates);
  if (dates.length < 2 && !hasVanished) return null;
  return <ToCalendar {...(whose && { whose })} caseTitle={caseTitle} dates={dates} forWhom={forWhom} />;
}
