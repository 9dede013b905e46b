import type { LawResult } from '../../domain/law/result.ts';
import type { Day } from '../../domain/time/day.ts';
import { formatDay } from '../../words/format.ts';
import { Icon } from '../kit/icon.tsx';
import { Time } from '../kit/time.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { urgentDateOf } from './urgent-date.ts';

interface Props {
  readonly results: readonly LawResult[];
  readonly today: Day;
}

/** The most urgent date of the case: the days that are left, big, and the date in words; or what is missing to tell. */
export function DueDate({ results, today }: Props) {
  const { say, language } = useWords();
  const urgent = urgentDateOf(results, today);
  if (!urgent) return null;
  if ('needs' in urgent) {
    return (
      <p class="due due-needs small">
        <Icon name="calendar" />
        <span>{say('popup.due.needs', { fact: say(`popup.due.facts.${urgent.needs}`) })}</span>
      </p>
    );
  }
  const { daysLeft, day } = urgent;
  return (
    <p class="due">
      {daysLeft > 1 ? (
        <span class="due-days">
          <b class="num">{daysLeft}</b> <span class="tiny">{say('popup.due.unit', { count: daysLeft })}</span>
        </span>
      ) : (
        <b class="due-days">{say(daysLeft === 1 ? 'popup.due.tomorrow' : 'popup.due.today')}</b>
      )}
      <Time class="small due-text" of={day}>
        {say('popup.due.cancelBy', { day: formatDay(language, day, 'long') })}
      </Time>
    </p>
  );
}
