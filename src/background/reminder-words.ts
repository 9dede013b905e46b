import type { ReminderNews } from '../services/reconcile.ts';
import { formatDay } from '../words/format.ts';
import { chosenWords } from './chosen-words.ts';

/** Title and text of a reminder's notification, in the shopper's language as it is chosen now. */
export async function reminderWords({ caseTitle, reminder, daysLeft, isLastDay }: ReminderNews): Promise<{
  title: string;
  message: string;
}> {
  const words = await chosenWords();
  const day = formatDay(words.language, reminder.dueOn, 'long');
  const message =
    daysLeft > 0
      ? words.say(isLastDay ? 'reminder.daysLeft' : 'reminder.safeDaysLeft', { count: daysLeft, day })
      : daysLeft === 0
        ? words.say(isLastDay ? 'reminder.today' : 'reminder.safeToday', { day })
        : words.say(isLastDay ? 'reminder.passed' : 'reminder.safePassed', { day });
  return { title: words.say('reminder.title', { caseTitle }), message };
}
