import type { Step } from '../domain/law/answer.ts';
import type { Day } from '../domain/time/day.ts';
import { factName } from './fact-words.ts';
import { formatDay } from './format.ts';
import type { Words } from './words.ts';

/** A step of a count that has no sentence of its own on a screen: from which day, how much, to which day. */
export function plainStepWords(
  words: Words,
  country: string,
  step: Exclude<Step, { step: 'moves-off' }>,
): string {
  const dated = (day: Day): string => formatDay(words.language, day, 'long');
  switch (step.step) {
    case 'starts-from':
      return words.say('count.startsFrom', {
        fact: factName(words, country, step.fact),
        day: dated(step.day),
      });
    case 'counts-months':
      return words.say('count.months', { count: step.months, from: dated(step.from), to: dated(step.to) });
    case 'earlier-of':
      return words.say('count.earlierOf', { to: dated(step.to), other: dated(step.other) });
    default: {
      const count = Math.abs(step.days);
      const days = { count, from: dated(step.from), to: dated(step.to) };
      if (step.step === 'counts-business') return words.say('count.business', days);
      if (step.step === 'counts-non-rest')
        return words.say(step.days < 0 ? 'count.nonRestBack' : 'count.nonRest', days);
      return words.say(step.days < 0 ? 'count.daysBack' : 'count.days', days);
    }
  }
}
