import { countryOf } from '../law/country-of.ts';
import { type Day, shiftDay } from '../time/day.ts';
import { cancelAnswer } from './cancel-answer.ts';
import { channelsOf } from './channels.ts';
import type { LetterName } from './letter-content.ts';
import type { LetterInput } from './letter-facts.ts';

/** The day by which we suggest to post a notice, and the one until which giving it is safe. */
interface PostAhead {
  readonly by: Day;
  readonly last: Day;
}

/** Longer than any row of days on which nothing is posted. */
const MOST_MOVED_DAYS = 10;

/**
 * By when to post a notice of cancellation that takes days to arrive: some days before the last safe one, on a day on which
 * businesses work, never before today. Our suggestion; the law has no such day. Undefined for other letters and ways, and
 * where no day is known or it is over.
 */
export function postAhead(letter: LetterName, input: LetterInput): PostAhead | undefined {
  const { today, way } = input;
  const { purchase } = input.case.facts;
  const posted = channelsOf(letter, purchase).law?.posted;
  if (letter !== 'cancellation-notice' || !way || !posted?.ways.includes(way)) return undefined;
  const last = cancelAnswer(input)?.safeBy;
  if (!last || last < today) return undefined;
  const isBusinessDay = countryOf(purchase.jurisdiction)?.isBusinessDay ?? (() => true);
  for (let moved = 0; moved < MOST_MOVED_DAYS; moved += 1) {
    const by = shiftDay(last, -posted.daysAhead - moved);
    if (by <= today) break;
    if (isBusinessDay(by)) return { by, last };
  }
  return { by: today, last };
}
