import { type Day, shiftDay } from '../time/day.ts';
import { answerDue } from './answer-due.ts';
import type { LetterName } from './letter-content.ts';
import type { LetterInput } from './letter-facts.ts';

/**
 * The day on which it makes sense to look after the answer to a letter that goes out on `input.today`: the one after the
 * day by which the law, or else the letter, wants one; `now` where that is over already, undefined where there is none.
 */
export function followUpDay(letter: LetterName, input: LetterInput, now: Day): Day | undefined {
  const due = answerDue(letter, input);
  if (!due) return undefined;
  const after = shiftDay(due.by, 1);
  return after < now ? now : after;
}
