import type { MovedRight } from '../../../domain/rights/moved-rights.ts';
import type { Day } from '../../../domain/time/day.ts';
import { clockName, isOfBusiness, rightTitle } from '../../../words/right-words.ts';
import type { Words } from '../../../words/words.ts';
import { datedDay } from '../frame/day-words.ts';

/** So many changes are told one by one. */
const MOST_LINES = 4;

/** What a changed fact did to the rights of a case, in short sentences, the most urgent first; empty when nothing moved. */
export function movedWords(
  moved: readonly MovedRight[],
  country: string,
  today: Day,
  words: Words,
): string[] {
  const lines = moved.map((one) => movedLine(one, country, today, words));
  const left = lines.length - MOST_LINES;
  return left > 1 ? [...lines.slice(0, MOST_LINES), words.say('rights.moved.more', { count: left })] : lines;
}

function movedLine(moved: MovedRight, country: string, today: Day, words: Words): string {
  const right = rightTitle(words, country, moved.right);
  const dated = (day: Day): string => datedDay(words.language, day, today);
  switch (moved.is) {
    case 'new':
      return words.say('rights.moved.new', { right });
    case 'gone':
      return words.say('rights.moved.gone', { right });
    case 'clock': {
      const clock = clockName(words, country, moved.clock);
      if (!moved.now) return words.say('rights.moved.clockGone', { right, clock });
      return [
        words.say('rights.moved.clock', { right, clock, day: dated(moved.now) }),
        ...(moved.was ? [words.say('rights.moved.was', { day: dated(moved.was) })] : []),
      ].join(' ');
    }
    case 'moved': {
      const { was, now, isLastDay, state } = moved;
      const before = was && was !== now ? [words.say('rights.moved.was', { day: dated(was) })] : [];
      const isAhead = now !== undefined && now >= today && state !== 'passed';
      const key = isOfBusiness(country, moved.right) ? 'nowBusiness' : isLastDay ? 'now' : 'nowSafe';
      const says = isAhead
        ? words.say(`rights.moved.${key}`, { right, day: dated(now) })
        : words.say('rights.moved.state', { right, state: words.say(`rights.moved.states.${state}`) });
      return [says, ...before].join(' ');
    }
  }
}
