import './count.css';
import type { DayCount } from '../../../domain/rights/count-of.ts';
import { type Day, shiftDay } from '../../../domain/time/day.ts';
import { gapWords } from '../../../words/count-gap-words.ts';
import { listed } from '../../../words/fact-words.ts';
import { formatDay } from '../../../words/format.ts';
import { countedDay } from '../../../words/right-words.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { type CountedDay, type DrawnWeek, drawnWeeks, type LeftOut } from './count-days.ts';

interface Props {
  readonly count: DayCount;
  readonly today: Day;
  /** The count in a sentence. */
  readonly why: string;
  /** What the day counted to is: the law's last one, only a safe one, or one by which something is due. */
  readonly end: 'end' | 'safe' | 'due';
}

/** A Sunday, for the names of the days of a week. */
const A_SUNDAY = '2026-11-22' as Day;

/** The count as days of a calendar, a week to a line; for screen readers a picture with the count in a sentence. */
export function CountStrip({ count, today, why, end }: Props) {
  const words = useWords();
  const lines = drawnWeeks(count, today);
  if (!lines) return null;
  const days = lines.flatMap(daysOf);
  return (
    <figure class="count">
      <div role="img" aria-label={labelOf(words, lines, today, why)} class="count-weeks">
        <p class="count-months tiny muted">{monthsOf(days, words.language)}</p>
        <div class="count-week count-names tiny muted">
          {Array.from({ length: 7 }, (_, weekday) => (
            <span key={weekday}>{formatDay(words.language, shiftDay(A_SUNDAY, weekday), 'letter')}</span>
          ))}
        </div>
        {lines.map((line) =>
          isLeftOut(line) ? (
            <p class="count-gap tiny muted" key={line.from}>
              {gapWords(words, line, today)}
            </p>
          ) : (
            <div class="count-week" key={line.find((place) => place)?.day}>
              {line.map((place, weekday) =>
                place ? <CountCell key={place.day} {...place} /> : <span key={weekday} class="count-none" />,
              )}
            </div>
          ),
        )}
      </div>
      <figcaption class="count-legend tiny" aria-hidden="true">
        {LEGEND.filter((role) => role === 'end' || hasRole(days, role)).map((role) => (
          <span key={role}>
            <span class={`count-day count-${role}`} />
            {words.say(`rights.legend.${role === 'end' ? end : LEGEND_KEY[role]}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const LEGEND = ['start', 'rest', 'passed-over', 'end', 'today'] as const;
const LEGEND_KEY = { start: 'start', rest: 'rest', 'passed-over': 'passedOver', today: 'today' } as const;

const hasRole = (days: readonly CountedDay[], role: (typeof LEGEND)[number]): boolean =>
  days.some((day) => (role === 'today' ? day.isToday : day.role === role));

function CountCell({ day, role, isToday, isGone }: CountedDay) {
  const { language } = useWords();
  const classes = ['count-day num', `count-${role}`, isToday && 'count-today', isGone && 'count-gone'];
  return (
    <span class={classes.filter(Boolean).join(' ')}>
      {new Intl.NumberFormat(language).format(Number(day.slice(8)))}
    </span>
  );
}

type Line = DrawnWeek | LeftOut;

const isLeftOut = (line: Line): line is LeftOut => 'weeks' in line;

const daysOf = (line: Line): readonly CountedDay[] =>
  isLeftOut(line) ? [] : line.filter((place) => place !== undefined);

/** What the picture shows, in sentences: the count, the days of rest that are drawn, and the weeks that are not. */
function labelOf(words: Words, lines: readonly Line[], today: Day, why: string): string {
  const rests = lines.flatMap(daysOf).filter(({ role }) => role === 'rest' || role === 'passed-over');
  const gaps = lines.filter(isLeftOut).map((gap) => `${gapWords(words, gap, today)}.`);
  const restDays = listed(
    words,
    rests.map(({ day }) => countedDay(words, day, today)),
  );
  const drawn =
    rests.length > 0
      ? words.say('rights.drawn', { why, rests: restDays })
      : words.say('rights.drawnPlain', { why });
  return [drawn, ...gaps].join(' ');
}

/** The months of a count: "November 2026", or from one to another. */
function monthsOf(days: readonly CountedDay[], language: string): string {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (!first || !last) return '';
  const [from, to] = [formatDay(language, first, 'month'), formatDay(language, last, 'month')];
  return from === to ? from : `${from} – ${to}`;
}
