import type { Moved } from '../../../domain/law/moved.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Words } from '../../../words/words.ts';
import { datedDay } from '../frame/day-words.ts';

/** What a changed fact did, in one or two short sentences. */
export function movedWords(moved: Moved, today: Day, words: Words): string[] {
  const { was, now, isLastDay, state } = moved;
  const dated = (day: Day): string => datedDay(words.language, day, today);
  const before = was && was !== now ? [words.say('ask.moved.was', { day: dated(was) })] : [];
  if (now && now >= today)
    return [words.say(isLastDay ? 'ask.moved.now' : 'ask.moved.nowSafe', { day: dated(now) }), ...before];
  return [words.say('ask.moved.gone', { why: words.say(`ask.moved.states.${state}`) }), ...before];
}
