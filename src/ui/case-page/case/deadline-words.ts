import type { LawResult } from '../../../domain/law/result.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Words } from '../../../words/words.ts';
import { datedDay } from '../frame/day-words.ts';

/** How a right stands, in short sentences. */
export function deadlineLines(result: LawResult, today: Day, words: Words): string[] {
  const { safeBy, deadline, state, missing } = result;
  const dated = (day: Day): string => datedDay(words.language, day, today);
  const lines: string[] = [];
  // A date that is only the safe one is never called the last day: the law's own may be later.
  if (safeBy && safeBy !== deadline) {
    if (safeBy >= today) lines.push(words.say('deadline.safeUntil', { day: dated(safeBy) }));
    else {
      lines.push(words.say('deadline.safePassed', { day: dated(safeBy) }));
      if (!deadline) lines.push(words.say('deadline.safePassedWhy'));
    }
  } else if (safeBy) {
    if (safeBy < today) lines.push(words.say('deadline.passed', { day: dated(safeBy) }));
    else if (safeBy === today) lines.push(words.say('deadline.untilToday', { day: dated(safeBy) }));
    else lines.push(words.say('deadline.until', { day: dated(safeBy) }));
  }
  if (safeBy && deadline && deadline !== safeBy)
    lines.push(words.say('deadline.lawLast', { day: dated(deadline) }));
  if (state === 'open')
    lines.push(
      words.say(result.rule === 'il-dist-disclosure' ? 'deadline.noDocument' : 'deadline.notReceived'),
    );
  if (state === 'none' || state === 'contested' || state === 'policy' || state === 'reasonable-time')
    lines.push(words.say(`deadline.state.${state}`));
  if (missing.includes('receivedDate')) lines.push(words.say('deadline.needsReceived'));
  else if (missing.includes('disclosureDate')) lines.push(words.say('deadline.needsDisclosure'));
  else if ((result.lacks?.length ?? 0) > 0) lines.push(words.say('deadline.needsAnswers'));
  return lines;
}
