import { rightOfSubject } from '../../../domain/reminders/legal-dues.ts';
import { rightTitle } from '../../../words/right-words.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useCaseDates } from './case-dates.tsx';
import { ToCalendar } from './to-calendar.tsx';

interface Props {
  /** The jurisdiction by whose words the right is named. */
  readonly country: string;
  readonly right: string;
}

/** The dates of one right that are ahead, that of the business's own terms too, each to be put into a calendar. */
export function RightToCalendar({ country, right }: Props) {
  const words = useWords();
  const { caseTitle, dates } = useCaseDates();
  const own = dates.filter(
    ({ due, isDone }) =>
      (due.kind === 'deadline' || due.kind === 'owed') &&
      rightOfSubject(due.subject).right === right &&
      !isDone,
  );
  return <ToCalendar caseTitle={caseTitle} dates={own} of={rightTitle(words, country, right)} />;
}
