import type { MovedRight } from '../../../domain/rights/moved-rights.ts';
import type { Day } from '../../../domain/time/day.ts';
import { clockName, isOfBusiness, rightTitle, sumLines } from '../../../words/right-words.ts';
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
  const lines = moved.flatMap((one) =>
    one.is === 'sums' ? sumsLine(one, country, words) : [movedLine(one, country, today, words)],
  );
  const left = lines.length - MOST_LINES;
  return left > 1 ? [...lines.slice(0, MOST_LINES), words.say('rights.moved.more', { count: left })] : lines;
}

type MovedSums = Extract<MovedRight, { readonly is: 'sums' }>;

/** The sums that are other ones now; those that only went are told as gone. */
function sumsLine({ right: name, was, now }: MovedSums, country: string, words: Words): string[] {
  const right = rightTitle(words, country, name);
  const linesOf = (sums: MovedSums['now']): string[] => Object.values(sumLines(words, country, sums)).flat();
  const before = linesOf(was);
  const after = linesOf(now);
  const fresh = after.filter((line) => !before.includes(line));
  if (fresh.length > 0) return [words.say('rights.moved.sums', { right, sums: fresh.join(', ') })];
  return before.length > after.length ? [words.say('rights.moved.sumsGone', { right })] : [];
}

function movedLine(moved: Exclude<MovedRight, MovedSums>, country: string, today: Day, words: Words): string {
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
