import type { NextStepDue } from '../../../domain/ladder/next-step-due.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Words } from '../../../words/words.ts';
import { datedDay } from '../frame/day-words.ts';

/** Until when an answer is waited for, and who says so: the law, the business itself, or only we. */
export function dueWords(due: NextStepDue, today: Day, words: Words): string {
  const day = datedDay(words.language, due.answerBy, today);
  const isOver = due.answerBy < today;
  if (due.basis === 'law') return words.say(isOver ? 'ladder.due.lawOver' : 'ladder.due.law', { day });
  if (due.isPromised) return words.say('ladder.due.promised', { day });
  return words.say(isOver ? 'ladder.due.oursOver' : 'ladder.due.ours', { day });
}
