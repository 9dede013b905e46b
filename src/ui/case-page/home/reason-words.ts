import type { ListedCase, Reason } from '../../../domain/attention/attention.ts';
import type { Due } from '../../../domain/reminders/due.ts';
import type { Day } from '../../../domain/time/day.ts';
import { dueLawName, isCancelling } from '../../../words/due-words.ts';
import type { Words } from '../../../words/words.ts';
import type { IconName } from '../../kit/icon.tsx';
import { showText } from '../../kit/show-text.ts';
import { comingDay } from '../frame/day-words.ts';

/** What the list says about a case, in a line. */
export interface ReasonWords {
  readonly text: string;
  /** The day that it tells. */
  readonly day?: Day;
  readonly icon: IconName;
  /** `late`: it is really late; `warn`: it is near. */
  readonly tone: 'plain' | 'warn' | 'late';
}

/** Longest text of a promise in a line. */
const MOST_CHARACTERS = 70;

/** The one reason for which a case stands where it stands, in words; undefined where there is none. */
export function reasonWords(reason: Reason, today: Day, words: Words): ReasonWords | undefined {
  switch (reason.is) {
    case 'date-near':
    case 'event-near':
      return { ...dateWords(reason.due, reason.daysLeft, today, words), icon: 'clock', tone: 'warn' };
    case 'promise-overdue':
      return {
        text: words.say('home.reason.overdue', {
          count: reason.days,
          text: showText(reason.text, MOST_CHARACTERS),
        }),
        icon: 'promise',
        tone: 'late',
      };
    case 'question':
      return { text: words.say(`home.reason.question.${reason.fact}`), icon: 'info', tone: 'plain' };
    case 'waiting':
      return { text: words.say('home.reason.waiting', { count: reason.days }), icon: 'email', tone: 'plain' };
    case 'date-ahead':
      return { ...dateWords(reason.due, reason.daysLeft, today, words), icon: 'clock', tone: 'plain' };
    case 'nothing':
      return undefined;
  }
}

/** The next date of a case in words, where its reason is another one; undefined when that says it already. */
export function nextDateWords(
  { reason, next }: ListedCase,
  today: Day,
  words: Words,
): DayInWords | undefined {
  if (!next || ('due' in reason && reason.due === next.due)) return undefined;
  return dateWords(next.due, next.daysLeft, today, words);
}

/** A day in words. */
interface DayInWords {
  readonly text: string;
  readonly day: Day;
}

const dateWords = (due: Due, daysLeft: number, today: Day, words: Words): DayInWords => ({
  text: dueText(due, daysLeft, today, words),
  day: due.dueOn,
});

function dueText(due: Due, daysLeft: number, today: Day, words: Words): string {
  const { kind, dueOn, isLastDay } = due;
  const until = comingDay(words.language, dueOn, today);
  if (kind === 'owed') {
    const what = dueLawName(words, due);
    return daysLeft < 0
      ? words.say('home.ahead.owedNow', { what })
      : words.say('home.ahead.owed', { what, until });
  }
  if (due.step && daysLeft <= 0)
    return words.say('home.ahead.stepNow', { step: words.say(`ladder.steps.${due.step.name}`) });
  if (kind === 'follow-up' && daysLeft <= 0) return words.say('home.ahead.followUpNow');
  if (kind !== 'deadline') return words.say(`home.ahead.${kind}`, { until });
  if (isCancelling(due)) {
    if (daysLeft === 0) return words.say(isLastDay ? 'home.nextToday' : 'home.nextSafeToday');
    return words.say(isLastDay ? 'home.next' : 'home.nextSafe', { count: daysLeft, until });
  }
  const what = dueLawName(words, due);
  if (daysLeft === 0)
    return words.say(isLastDay ? 'home.ahead.deadlineToday' : 'home.ahead.safeToday', { what });
  return words.say(isLastDay ? 'home.ahead.deadline' : 'home.ahead.safe', { what, count: daysLeft, until });
}
