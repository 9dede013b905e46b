import { type Day, shiftDay } from '../time/day.ts';
import { answerDue } from './answer-due.ts';
import { channelsOf } from './channels.ts';
import type { LetterName } from './letter-content.ts';
import type { LetterInput } from './letter-facts.ts';
import { templateOf } from './templates.ts';
import { wishedBy } from './wish.ts';

/**
 * The day on which it makes sense to look after the answer to a letter that goes out on `input.today`: the one after the
 * day by which the law, or else the letter, wants one, or by which a posted one can have come; `now` where that is over already, undefined where there is none.
 */
export function followUpDay(letter: LetterName, input: LetterInput, now: Day): Day | undefined {
  const due = answerDue(letter, input) ?? arrivalDue(letter, input);
  if (!due) return undefined;
  const after = shiftDay(due.by, 1);
  return after < now ? now : after;
}

/** Of a notice that takes days to arrive the law names no day yet; that of the letter's own wish is a fair one to look again. */
function arrivalDue(letter: LetterName, { way, today, case: subject }: LetterInput): { by: Day } | undefined {
  const { purchase } = subject.facts;
  const isPosted = way !== undefined && channelsOf(letter, purchase).law?.posted.ways.includes(way);
  return isPosted ? { by: wishedBy(today, templateOf(letter).wishDays, purchase.jurisdiction) } : undefined;
}
