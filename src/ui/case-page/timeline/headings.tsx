import type { ComponentChildren } from 'preact';
import type { Day } from '../../../domain/time/day.ts';
import { Fold } from '../../kit/fold.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { datedDay } from '../frame/day-words.ts';

/** The day of the entries below it. */
export function DayHeading({ day, today }: { readonly day: Day; readonly today: Day }) {
  const words = useWords();
  return (
    <li class="day">
      <h3>
        <Time of={day}>{datedDay(words.language, day, today)}</Time>
      </h3>
    </li>
  );
}

/** Days in which nothing came. */
export function Gap({ days, unanswered }: { readonly days: number; readonly unanswered: boolean }) {
  const words = useWords();
  return (
    <li class="gap">
      <span>
        {words.say(unanswered ? 'case.timeline.unanswered' : 'case.timeline.silent', { count: days })}
      </span>
    </li>
  );
}

interface DownloadsProps {
  readonly count: number;
  readonly cards: ComponentChildren;
}

/** Files that were downloaded one after the other, on one line until it is opened. */
export function Downloads({ count, cards }: DownloadsProps) {
  const words = useWords();
  return (
    <li class="downloads">
      <Fold summary={words.say('timeline.files', { count })}>{() => <ol class="rows">{cards}</ol>}</Fold>
    </li>
  );
}
