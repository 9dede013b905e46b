import type { ActionAbout } from '../keyboard/action-provider.tsx';
import { useCaseDates } from './case-dates.tsx';
import { ToCalendar } from './to-calendar.tsx';
import { useHasVanished } from './use-has-vanished.ts';

interface Props {
  /** Whom the file is for, and what is left out and hidden in it. */
  readonly about?: ActionAbout;
}

/**
 * Every date of a case that is ahead, to be put into a calendar, and those that went out and are no more, to be called off in
 * it; nothing where there is only one date, which stands alone.
 */
export function CaseToCalendar({ about = {} }: Props) {
  const { whose, caseTitle, dates } = useCaseDates();
  const hasVanished = useHasVanished(whose, dates);
  if (dates.length < 2 && !hasVanished) return null;
  return <ToCalendar {...(whose && { whose })} caseTitle={caseTitle} dates={dates} about={about} />;
}
