import type { CheckedAnswer } from '../../../domain/law/answer.ts';
import { countOf } from '../../../domain/rights/count-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import { clockName, countWords, isOver } from '../../../words/right-words.ts';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { datedDay } from '../frame/day-words.ts';

interface Props {
  readonly answer: CheckedAnswer;
  readonly country: string;
  readonly today: Day;
  /** Whether what is to come by a clock came. */
  readonly isDone: (clock: string) => boolean;
}

/** The clocks of a right as lines, the nearest first: what is due, by when, and how that was counted. */
export function RightClocks({ answer, country, today, isDone }: Props) {
  const words = useWords();
  // One that only repeats the day of the right itself is no line of its own.
  const clocks = Object.entries(answer.clocks)
    .filter(([, { by }]) => by !== answer.deadline)
    .sort(([, a], [, b]) => a.by.localeCompare(b.by));
  if (clocks.length === 0) return null;
  const dated = (day: Day): string => datedDay(words.language, day, today);
  return (
    <dl class="right-clocks">
      {clocks.map(([clock, { by, earliest }]) => {
        const count = countOf(answer, by);
        const isPast = isOver(country, clock, by, today);
        return (
          <div key={clock} class={isPast || isDone(clock) ? 'right-clock right-clock-past' : 'right-clock'}>
            <dt>{clockName(words, country, clock)}</dt>
            <dd>
              <b>
                <Time of={by}>
                  {earliest < by
                    ? words.say('rights.maybeFrom', { day: dated(by), earliest: dated(earliest) })
                    : dated(by)}
                </Time>
              </b>
              {isDone(clock) ? (
                <span class="small muted"> {words.say('rights.clockDone')}</span>
              ) : (
                isPast && <span class="small muted"> {words.say('rights.dayHasPassed')}</span>
              )}
              {count && <p class="small muted">{countWords(words, country, count, today)}</p>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
