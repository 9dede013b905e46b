import { browserLanguage, readSettings } from '../platform/settings.ts';
import type { ReminderNews } from '../services/reconcile.ts';
import { LANGUAGE_CODES, wordsOf } from '../words/every-language.ts';
import { formatDay } from '../words/format.ts';
import { pickLanguage } from '../words/words.ts';

/** Title and text of a reminder's notification, in the shopper's language as it is chosen now. */
export async function reminderWords({ caseTitle, reminder, daysLeft, isLastDay }: ReminderNews): Promise<{
  title: string;
  message: string;
}> {
  const words = wordsOf(pickLanguage((await readSettings()).language, browserLanguage(), LANGUAGE_CODES));
  const day = formatDay(words.language, reminder.dueOn, 'long');
  const message =
    daysLeft > 0
      ? words.say(isLastDay ? 'reminder.daysLeft' : 'reminder.safeDaysLeft', { count: daysLeft, day })
      : daysLeft === 0
        ? words.say(isLastDay ? 'reminder.today' : 'reminder.safeToday', { day })
        : words.say(isLastDay ? 'reminder.passed' : 'reminder.safePassed', { day });
  return { title: words.say('reminder.title', { caseTitle }), message };
}
