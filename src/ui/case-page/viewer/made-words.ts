import type { EvidenceFacts } from '../../../domain/case/evidence.ts';
import { hidesSomething } from '../../../domain/marking/hides-something.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { formatDay, formatTime } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';

/**
 * What a redacted or marked item is called: what was done, and the day; with the hour where another one of the same day
 * stands beside it (`siblings`, itself among them). An original is just that.
 */
export function madeWords(words: Words, facts: EvidenceFacts, siblings: readonly EvidenceFacts[]): string {
  const { derived } = facts;
  if (!derived) return words.say('marking.original');
  const dayOf = ({ derived: one }: EvidenceFacts): string =>
    one ? formatDay(words.language, dayIn(one.madeAt.zone, msOf(one.madeAt)), 'brief') : '';
  const day = dayOf(facts);
  const isAlone = siblings.filter((one) => one.derived && dayOf(one) === day).length <= 1;
  const when = isAlone ? day : `${day} ${formatTime(words.language, derived.madeAt)}`;
  return words.say(hidesSomething(facts) ? 'marking.redacted' : 'marking.marked', { day: when });
}
