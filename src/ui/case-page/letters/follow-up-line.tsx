import './follow-up.css';
import { emptyPurchase } from '../../../domain/case/purchase.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import type { LetterContent } from '../../../domain/letters/letter-content.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { Icon } from '../../kit/icon.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { DateToCalendar } from '../calendar/case-dates.tsx';
import { datedDay } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';

interface Props {
  readonly entryId: string;
  readonly content: LetterContent;
}

/** The day on which the shopper wants to look after the answer to a letter; nothing where none was chosen. */
export function FollowUpLine({ entryId, content }: Props) {
  const words = useWords();
  const today = dayIn(zoneOfLaw(emptyPurchase), useNow());
  const { followUpOn } = content;
  if (!followUpOn) return null;
  const day = datedDay(words.language, followUpOn, today);
  return (
    <div class="follow-up small">
      <Icon name="calendar" />
      <Time of={followUpOn} class="follow-up-day">
        {words.say('due.followUp.chosen', { day })}
      </Time>
      <DateToCalendar
        kind="follow-up"
        subject={entryId}
        of={words.say('due.calendar.followUp', { to: content.to.slice(0, 60).toWellFormed() })}
      />
    </div>
  );
}
