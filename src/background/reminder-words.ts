import type { UsualLater } from '../domain/reminders/put-off.ts';
import type { NoticeWords } from '../services/reconcile.ts';
import type { ReminderNews } from '../services/reminder-news.ts';
import { chosenWords } from './chosen-words.ts';
import { noticeWords } from './notice-words.ts';

/** Title and text of a notification of one reminder or several, in the shopper's language as it is chosen now. */
export const reminderWords = async (news: readonly ReminderNews[], later: UsualLater): Promise<NoticeWords> =>
  noticeWords(await chosenWords(), news, later);
