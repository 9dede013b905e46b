import { monthlyPriceOn } from '../domain/benefits/benefit.ts';
import { expectedBill } from '../domain/benefits/expected-bill.ts';
import type { BenefitContent } from '../domain/case/entry.ts';
import { shiftDay } from '../domain/time/day.ts';
import { monthOf } from '../domain/time/month.ts';
import type { ReminderNews } from '../services/reconcile.ts';
import { formatDay, formatMoney } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { chosenWords } from './chosen-words.ts';

/** Notifications are cut by the system; what matters stands after the words of the entry. */
const MOST_OF_TEXT = 120;

/** Title and text of a reminder's notification, in the shopper's language as it is chosen now. */
export async function reminderWords(news: ReminderNews): Promise<{
  title: string;
  message: string;
}> {
  const words = await chosenWords();
  return {
    title: words.say('reminder.title', { caseTitle: news.caseTitle }),
    message: messageOf(words, news),
  };
}

function messageOf(words: Words, news: ReminderNews): string {
  const { reminder, content } = news;
  if (reminder.kind === 'deadline' || !content) return deadlineWords(words, news);
  if (content.kind !== 'benefit') return promiseWords(words, news, shortened(content.text));
  return reminder.kind === 'benefit'
    ? endWords(words, news, content)
    : billWords(words, news, content, shortened(content.text));
}

function deadlineWords(words: Words, { reminder, daysLeft, isLastDay }: ReminderNews): string {
  const day = formatDay(words.language, reminder.dueOn, 'long');
  if (daysLeft > 0)
    return words.say(isLastDay ? 'reminder.daysLeft' : 'reminder.safeDaysLeft', { count: daysLeft, day });
  if (daysLeft === 0) return words.say(isLastDay ? 'reminder.today' : 'reminder.safeToday', { day });
  return words.say(isLastDay ? 'reminder.passed' : 'reminder.safePassed', { day });
}

function promiseWords(words: Words, { reminder, daysLeft }: ReminderNews, what: string): string {
  const day = formatDay(words.language, reminder.dueOn, 'near');
  if (daysLeft > 0) return words.say('promise.reminder.ahead', { count: daysLeft, day, what });
  return words.say(daysLeft === 0 ? 'promise.reminder.today' : 'promise.reminder.asked', { day, what });
}

function endWords(words: Words, { reminder }: ReminderNews, benefit: BenefitContent): string {
  const what = shortened(benefit.text);
  const day = formatDay(words.language, reminder.dueOn, 'near');
  const after = monthlyPriceOn(benefit, shiftDay(reminder.dueOn, 1));
  const hasPrice = after ?? monthlyPriceOn(benefit, reminder.dueOn);
  if (!hasPrice) return words.say('benefit.reminder.endsPlain', { what, day });
  return after
    ? words.say('benefit.reminder.ends', { what, day, sum: formatMoney(words.language, after) })
    : words.say('benefit.reminder.endsUnknown', { what, day });
}

function billWords(
  words: Words,
  { reminder, daysLeft }: ReminderNews,
  benefit: BenefitContent,
  what: string,
): string {
  const expected = expectedBill(benefit, monthOf(reminder.dueOn));
  const sums = expected && {
    least: formatMoney(words.language, expected.least),
    most: formatMoney(words.language, expected.most),
  };
  if (daysLeft > 0) {
    const day = formatDay(words.language, reminder.dueOn, 'near');
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

const shortened = (text = ''): string =>
  text.length > MOST_OF_TEXT ? `${text.slice(0, MOST_OF_TEXT).toWellFormed()}…` : text;
