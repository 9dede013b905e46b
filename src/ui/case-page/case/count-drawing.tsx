import type { Step } from '../../../domain/law/answer.ts';
import type { Day } from '../../../domain/time/day.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { drawnWeeks } from './count-days.ts';

interface Props {
  readonly steps: readonly Step[];
  readonly today: Day;
  /** The end is the law's last day, not only a safe date. */
  readonly isLastDay: boolean;
}

/** The count as days of a calendar. The sentences beside it say the same, so it is hidden from screen readers. */
export function CountDrawing({ steps, today, isLastDay }: Props) {
  const words = useWords();
  const weeks = drawnWeeks(steps, today);
  if (!weeks) return null;
  const number = new Intl.NumberFormat(words.language);
  return (
    <div class="count" aria-hidden="true">
      {weeks.map((week) => (
        <div class="count-week" key={week.find((place) => place)?.day}>
          {week.map((place, weekday) =>
            place ? (
              <span
                key={place.day}
                class={[
                  'count-day num',
                  `count-${place.role}`,
                  place.isToday && 'count-today',
                  place.isGone && 'count-gone',
                ]
                  .filter(Boolean)
                  .join(' ')}
              >
                {number.format(Number(place.day.slice(8)))}
              </span>
            ) : (
              <span key={weekday} class="count-none" />
            ),
          )}
        </div>
      ))}
      <div class="count-legend tiny">
        {(['start', 'rest', 'end', 'today'] as const).map((role) => (
          <span key={role}>
            <span class={`count-day count-${role}`} />
            {words.say(`deadline.legend.${role === 'end' && !isLastDay ? 'safe' : role}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
