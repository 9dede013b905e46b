import type { CheckedAnswer, ResultState } from '../domain/law/answer.ts';
import { ATTENTION_DAYS } from '../domain/reminders/due.ts';
import type { CaseRights, LegalDate } from '../domain/rights/rights-of.ts';
import { type Day, daysBetween } from '../domain/time/day.ts';
import { openWords, ownDay } from './right-words.ts';
import type { Words } from './words.ts';

/** What stands beside the name of a right: so many days, or how it stands. */
export type RightBadge =
  | { readonly days: number; readonly isNear: boolean }
  | { readonly says: ResultState | 'done' | 'late' | 'today' };

/** The head of a right. */
export interface RightHead {
  readonly badge: RightBadge;
  /** Until when, large; absent where there is no day. */
  readonly date?: string;
  /** The day that it tells. */
  readonly day?: Day;
  readonly lines: readonly string[];
}

/** How a day is written where the head stands. */
type Dated = (day: Day) => string;

/** How a right stands, in words: until when, the law's last day, and what is not settled. `dated`: how a day is written. */
export function headOf(
  answer: CheckedAnswer,
  rights: Pick<CaseRights, 'dates'>,
  country: string,
  today: Day,
  words: Words,
  dated: Dated,
): RightHead {
  const own = rights.dates.find(({ right, clock }) => right === answer.right && clock === undefined);
  const head = headOfDay(answer, own, country, today, words, dated);
  const { contestedUntil, policyUntil } = answer;
  return {
    ...head,
    lines: [
      ...head.lines,
      ...stateLines(answer, country, words),
      ...(contestedUntil ? [words.say('rights.contestedUntil', { day: dated(contestedUntil) })] : []),
      ...(policyUntil ? [words.say('rights.policyUntil', { day: dated(policyUntil) })] : []),
    ],
  };
}

function headOfDay(
  answer: CheckedAnswer,
  own: LegalDate | undefined,
  country: string,
  today: Day,
  words: Words,
  dated: Dated,
): RightHead {
  const { state, safeBy, deadline } = answer;
  if (!own) {
    // A day of the shopper's that is nobody's any more: what it was for is done.
    const isDone = (safeBy ?? deadline) !== undefined;
    return isDone
      ? { badge: { says: 'done' }, date: words.say('rights.done'), lines: [] }
      : { badge: { says: state }, lines: [] };
  }
  if (own.who === 'business') return headOfBusiness(answer, own, country, today, words, dated);
  if (state === 'passed')
    return {
      badge: { says: 'passed' },
      date: words.say('rights.passed', { day: dated(deadline ?? own.safeBy) }),
      day: deadline ?? own.safeBy,
      lines: [],
    };
  const isSafeOver = own.safeBy < today;
  const left = isSafeOver ? deadline : own.safeBy;
  return {
    badge: left && left >= today ? daysTo(left, today) : { says: state === 'dated' ? 'today' : state },
    date: untilWords(own, deadline, today, words, dated),
    day: own.safeBy,
    lines: lastDayLines(answer, own, words, dated),
  };
}

function untilWords(
  own: LegalDate,
  deadline: Day | undefined,
  today: Day,
  words: Words,
  dated: Dated,
): string {
  const day = dated(own.safeBy);
  if (own.safeBy < today) return words.say('rights.safePassed', { day });
  // A date that is only the safe one is never called the last day: the law's own may be later.
  if (own.safeBy !== deadline) return words.say('rights.safeUntil', { day });
  return words.say(own.safeBy === today ? 'rights.untilToday' : 'rights.until', { day });
}

function lastDayLines(
  { deadline, state, marks }: CheckedAnswer,
  own: LegalDate,
  words: Words,
  dated: Dated,
): string[] {
  if (deadline === own.safeBy) return [words.say('rights.lawLastIs')];
  if (deadline) return [words.say('rights.lawLast', { day: dated(deadline) })];
  return state === 'needs-fact' && marks.canCancel === true ? [words.say('rights.laterWithFact')] : [];
}

function headOfBusiness(
  { right }: CheckedAnswer,
  { safeBy, lastDay = safeBy }: LegalDate,
  country: string,
  today: Day,
  words: Words,
  dated: Dated,
): RightHead {
  const day = dated(lastDay);
  const hasPassed = lastDay < today;
  const usual = words.say(hasPassed ? 'rights.late' : 'rights.until', { day });
  const earliest = dated(safeBy);
  return {
    badge: hasPassed ? { says: 'late' } : daysTo(lastDay, today),
    date: ownDay(words, country, right, day, hasPassed) ?? usual,
    day: lastDay,
    lines: safeBy < lastDay ? [words.say('rights.maybeFrom', { day, earliest })] : [],
  };
}

const daysTo = (day: Day, today: Day): RightBadge => {
  const days = daysBetween(today, day);
  return { days, isNear: days <= ATTENTION_DAYS };
};

/** What is to be said of a state beside its day. */
function stateLines(answer: CheckedAnswer, country: string, words: Words): string[] {
  const { state, contested, lean, safeBy, deadline } = answer;
  const isDisputed = state === 'contested' || (contested === true && state !== 'none' && state !== 'passed');
  const said: string[] = [];
  if (state === 'open') said.push(openWords(words, country, answer) ?? words.say('rights.state.open'));
  else if (state === 'none' || state === 'policy' || state === 'reasonable-time')
    said.push(words.say(`rights.state.${state}`));
  else if (state === 'needs-fact' && !(safeBy ?? deadline)) said.push(words.say('rights.state.needs-fact'));
  if (isDisputed) said.push(words.say('rights.state.contested'));
  if (isDisputed && lean !== undefined)
    said.push(words.say(lean ? 'rights.lean.for' : 'rights.lean.against'));
  return said;
}
