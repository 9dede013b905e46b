import { useContext } from 'preact/hooks';
import { dueOfLaw, dueOfPolicy } from '../../../domain/reminders/legal-dues.ts';
import { dateId } from '../../../domain/reminders/reminder.ts';
import { policyDates } from '../../../domain/rights/policy-dates.ts';
import type { CaseRights } from '../../../domain/rights/rights-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { rightTitle } from '../../../words/right-words.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { ToldEntries } from '../dates/told-entries.ts';
import type { CalendarDate } from './calendar-of.ts';
import { useCaseDates } from './case-dates.tsx';
import { ToCalendar } from './to-calendar.tsx';

interface Props {
  readonly row: CaseRow;
  readonly rights: CaseRights;
  readonly right: string;
  readonly today: Day;
}

/** The dates of one right that are ahead, that of the business's own terms too, each to be put into a calendar. */
export function RightToCalendar({ row, rights, right, today }: Props) {
  const words = useWords();
  const entries = useContext(ToldEntries);
  const { dates: ahead } = useCaseDates();
  // What the shopper is done with stands in the file of the case as called off, and is not brought back by this one.
  const done = new Set(ahead.flatMap(({ due, isDone }) => (isDone ? [dateId(due)] : [])));
  if (row.facts.status !== 'open') return null;
  const isOfRight = (date: { readonly right: string }): boolean => date.right === right;
  const dues = [
    ...rights.dates.filter(isOfRight).map((date) => dueOfLaw(row, date)),
    ...policyDates(row, entries, rights.answers, today)
      .filter(isOfRight)
      .map((date) => dueOfPolicy(row, date)),
  ];
  const dates = dues
    .filter((due) => due.dueOn >= today && !done.has(dateId(due)))
    .map((due): CalendarDate => ({ due }));
  const of = rightTitle(words, row.facts.purchase.jurisdiction, right);
  return <ToCalendar caseTitle={row.facts.title} dates={dates} of={of} />;
}
