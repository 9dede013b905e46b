import { monthlyPriceOn } from '../domain/benefits/benefit.ts';
import { expectedBill } from '../domain/benefits/expected-bill.ts';
import type { BenefitContent, EntryContent } from '../domain/case/entry.ts';
import type { Due } from '../domain/reminders/due.ts';
import { rightOfSubject } from '../domain/reminders/legal-dues.ts';
import { shiftDay } from '../domain/time/day.ts';
import { monthOf } from '../domain/time/month.ts';
import { formatDay, formatMoney } from './format.ts';
import { lawDateName } from './law-date-name.ts';
import type { Words } from './words.ts';

/** Lists and notifications cut off what is long; what matters stands after the words of the entry. */
const MOST_OF_TEXT = 120;

/** A date with what its words are made of. */
export interface DueNews {
  readonly due: Due;
  /** Whole days from today to the date; negative once it has passed. */
  readonly daysLeft: number;
  /** What the entry says that it is of; others have none. */
  readonly content?: EntryContent;
}

/** What there is to say of a date now, in a sentence: how long it is until then, or a question once it is over. */
export function dueWords(words: Words, news: DueNews): string {
  const { due, content } = news;
  switch (due.kind) {
    case 'deadline':
      return isCancelling(due) ? cancelWords(words, news) : deadlineWords(words, news);
    case 'owed':
      return owedWords(words, news);
    case 'step':
      return stepWords(words, news);
    case 'follow-up':
      return followUpWords(words, news);
    case 'term-end':
      return termWords(words, news);
    default:
      if (content?.kind !== 'benefit') return promiseWords(words, news, shortened(content?.text));
      return due.kind === 'benefit'
        ? endWords(words, news, content)
        : billWords(words, news, content, shortened(content.text));
  }
}

/** What a date is of, in a line that is true on any day: for a calendar, or to tell it from others. */
export function dueName(words: Words, due: Due, content?: EntryContent): string {
  switch (due.kind) {
    case 'deadline':
      return words.say(due.isLastDay ? 'due.calendar.last' : 'due.calendar.safe', {
        what: dueLawName(words, due),
      });
    case 'owed':
      return words.say('due.calendar.owed', { what: dueLawName(words, due) });
    case 'step':
      return words.say('due.calendar.step', {
        step: due.step ? words.say(`ladder.steps.${due.step.name}`) : '',
      });
    case 'follow-up':
      return words.say('due.calendar.followUp', {
        to: content?.kind === 'letter' ? shortened(content.to) : '',
      });
    case 'promise':
      return words.say('due.calendar.promise', { what: shortened(content?.text) });
    case 'benefit':
      return words.say('due.calendar.benefit', { what: shortened(content?.text) });
    case 'bill-check':
      return words.say('due.calendar.billCheck', { what: shortened(content?.text) });
    case 'term-end':
      return words.say('due.calendar.termEnd');
  }
}

/** What the day of a date of the law is of, in two or three words. */
export function dueLawName(
  words: Words,
  { subject, country = '' }: Pick<Due, 'subject' | 'country'>,
): string {
  return lawDateName(words, { ...rightOfSubject(subject), country });
}

/** Whether a day of the law is that of cancelling without a reason, of which there is most to say. */
export function isCancelling({ subject }: Pick<Due, 'subject'>): boolean {
  const { right, clock } = rightOfSubject(subject);
  return right === 'cancel' && clock === undefined;
}

function cancelWords(words: Words, { due, daysLeft }: DueNews): string {
  const day = formatDay(words.language, due.dueOn, 'long');
  if (daysLeft > 0)
    return words.say(due.isLastDay ? 'reminder.daysLeft' : 'reminder.safeDaysLeft', { count: daysLeft, day });
  if (daysLeft === 0) return words.say(due.isLastDay ? 'reminder.today' : 'reminder.safeToday', { day });
  return words.say(due.isLastDay ? 'reminder.passed' : 'reminder.safePassed', { day });
}

function deadlineWords(words: Words, { due, daysLeft }: DueNews): string {
  const what = dueLawName(words, due);
  const day = formatDay(words.language, due.dueOn, 'long');
  if (daysLeft > 0)
    return words.say(due.isLastDay ? 'due.deadline.ahead' : 'due.deadline.safeAhead', {
      what,
      count: daysLeft,
      day,
    });
  if (daysLeft === 0)
    return words.say(due.isLastDay ? 'due.deadline.today' : 'due.deadline.safeToday', { what, day });
  return words.say(due.isLastDay ? 'due.deadline.passed' : 'due.deadline.safePassed', { what, day });
}

function owedWords(words: Words, { due, daysLeft }: DueNews): string {
  const what = dueLawName(words, due);
  const day = formatDay(words.language, due.dueOn, 'near');
  if (daysLeft === 0) return words.say('due.owed.today', { what });
  return words.say(daysLeft > 0 ? 'due.owed.ahead' : 'due.owed.asked', { what, day });
}

function stepWords(words: Words, { due, daysLeft }: DueNews): string {
  const { name, basis } = due.step ?? {};
  const step = name ? words.say(`ladder.steps.${name}`) : '';
  if (daysLeft > 0)
    return words.say('due.step.ahead', { step, day: formatDay(words.language, due.dueOn, 'near') });
  return words.say(basis === 'law' ? 'due.step.law' : 'due.step.ours', { step });
}

function followUpWords(words: Words, { due, daysLeft, content }: DueNews): string {
  const to = content?.kind === 'letter' ? shortened(content.to) : '';
  if (daysLeft > 0)
    return words.say('due.followUp.ahead', { to, day: formatDay(words.language, due.dueOn, 'near') });
  return words.say('due.followUp.today', { to });
}

function termWords(words: Words, { due, daysLeft }: DueNews): string {
  const day = formatDay(words.language, due.dueOn, 'near');
  if (daysLeft > 0) return words.say('due.termEnd.ahead', { count: daysLeft, day });
  return words.say(daysLeft === 0 ? 'due.termEnd.today' : 'due.termEnd.passed', { day });
}

function promiseWords(words: Words, { due, daysLeft }: DueNews, what: string): string {
  const day = formatDay(words.language, due.dueOn, 'near');
  if (daysLeft > 0) return words.say('promise.reminder.ahead', { count: daysLeft, day, what });
  return words.say(daysLeft === 0 ? 'promise.reminder.today' : 'promise.reminder.asked', { day, what });
}

function endWords(words: Words, { due }: DueNews, benefit: BenefitContent): string {
  const what = shortened(benefit.text);
  const day = formatDay(words.language, due.dueOn, 'near');
  const after = monthlyPriceOn(benefit, shiftDay(due.dueOn, 1));
  const hasPrice = after ?? monthlyPriceOn(benefit, due.dueOn);
  if (!hasPrice) return words.say('benefit.reminder.endsPlain', { what, day });
  return after
    ? words.say('benefit.reminder.ends', { what, day, sum: formatMoney(words.language, after) })
    : words.say('benefit.reminder.endsUnknown', { what, day });
}

function billWords(words: Words, { due, daysLeft }: DueNews, benefit: BenefitContent, what: string): string {
  const expected = expectedBill(benefit, monthOf(due.dueOn));
  const sums = expected && {
    least: formatMoney(words.language, expected.least),
    most: formatMoney(words.language, expected.most),
  };
  if (daysLeft > 0) {
    const day = formatDay(words.language, due.dueOn, 'near');
    if (!sums) return words.say('benefit.reminder.aheadUnknown', { what, day });
    return sums.least === sums.most
      ? words.say('benefit.reminder.ahead', { what, day, sum: sums.most })
      : words.say('benefit.reminder.aheadBetween', { what, day, ...sums });
  }
  if (!sums) return words.say('benefit.reminder.checkUnknown', { what });
  return sums.least === sums.most
    ? words.say('benefit.reminder.check', { what, sum: sums.most })
    : words.say('benefit.reminder.checkBetween', { what, ...sums });
}

/** The words of an entry, cut where they are long. */
const shortened = (text = ''): string =>
  text.length > MOST_OF_TEXT ? `${text.slice(0, MOST_OF_TEXT).toWellFormed()}…` : text;
