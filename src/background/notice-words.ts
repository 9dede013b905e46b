import type { UsualLater } from '../domain/reminders/put-off.ts';
import type { NoticeWords } from '../services/reconcile.ts';
import type { ReminderNews } from '../services/reminder-news.ts';
import { dueWords } from '../words/due-words.ts';
import type { Words } from '../words/words.ts';

/** Lines of a notification of several reminders: systems cut off what is longer. */
const MOST_LINES = 4;

/** Title, text and buttons of a notification of one reminder or several; of what comes late with the advice to use a calendar. */
export function noticeWords(words: Words, news: readonly ReminderNews[], later: UsualLater): NoticeWords {
  const [only] = news;
  const buttons = { done: words.say('due.done'), later: words.say(`due.notice.later.${later}`) };
  const advice = news.some(({ isLate }) => isLate) ? [words.say('due.lateWhy')] : [];
  if (only && news.length === 1) {
    const title = words.say('reminder.title', { caseTitle: only.caseTitle });
    return { title, message: [lineOf(words, only), ...advice].join('\n'), buttons };
  }
  const lines = news
    .slice(0, MOST_LINES)
    .map((one) => words.say('due.notice.line', { caseTitle: one.caseTitle, text: lineOf(words, one) }));
  const rest = news.length - lines.length;
  const more = rest > 0 ? [words.say('due.notice.more', { count: rest })] : [];
  return {
    title: words.say('due.notice.digest', { count: news.length }),
    message: [...lines, ...more, ...advice].join('\n'),
    buttons,
  };
}

function lineOf(words: Words, news: ReminderNews): string {
  const text = dueWords(words, news);
  return news.isLate ? words.say('due.notice.late', { text }) : text;
}
