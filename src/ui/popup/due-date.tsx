import type { UrgentDate } from '../../domain/rights/urgent-date.ts';
import { formatDay } from '../../words/format.ts';
import { lawDateName } from '../../words/law-date-name.ts';
import { Icon } from '../kit/icon.tsx';
import { Time } from '../kit/time.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly urgent: UrgentDate | undefined;
}

/** The most urgent date of the case: the days that are left, big, and the date in words; or what is missing to tell. */
export function DueDate({ urgent }: Props) {
  const words = useWords();
  const { say, language } = words;
  if (!urgent) return null;
  if ('needs' in urgent) {
    return (
      <p class="due due-needs small">
        <Icon name="calendar" />
        <span>{say('popup.due.needs', { fact: say(`popup.due.facts.${urgent.needs}`) })}</span>
      </p>
    );
  }
  const { daysLeft, day, right, clock } = urgent;
  const inWords = formatDay(language, day, 'long');
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
        {right === 'cancel' && clock === undefined
          ? say('popup.due.cancelBy', { day: inWords })
          : say('popup.due.by', { what: lawDateName(words, urgent), day: inWords })}
      </Time>
    </p>
  );
}
