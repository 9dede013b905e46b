import { expect, it, vi } from 'vitest';
import { reminderWords } from '../../../src/background/reminder-words.ts';
import type { EntryContent } from '../../../src/domain/case/entry.ts';
import type { Due } from '../../../src/domain/reminders/due.ts';
import { type DueKind, reminderId } from '../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { ReminderNews } from '../../../src/services/reminder-news.ts';

const { language } = vi.hoisted(() => ({ language: { code: 'en' } }));
vi.mock('../../../src/platform/settings.ts', () => ({
  readSettings: async () => ({ language: language.code }),
  browserLanguage: () => 'en',
}));

const ZONE = 'Asia/Jerusalem';

/** What a notification of a date says. */
function newsOf(due: Due, daysLeft: number, over: Partial<ReminderNews> = {}): ReminderNews {
  const { caseId, kind, subject, dueOn } = due;
  const what = { caseId, kind, subject, dueOn, leadDays: daysLeft };
  const reminder = { id: reminderId(what), ...what, fireAtMs: 0, state: 'waiting' } as const;
  return { caseTitle: 'Headphones', reminder, daysLeft, due, isLate: false, ...over };
}

const lawDue = (subject: string, kind: DueKind, isLastDay: boolean): Due => ({
  caseId: 'case-1',
  kind,
  subject,
  dueOn: '2026-12-03' as Day,
  isLastDay,
  zone: ZONE,
  country: 'IL',
});

/** Without the isolates that keep values from scrambling a line. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

async function messageOf(daysLeft: number, isLastDay: boolean): Promise<string> {
  const due = lawDue('cancel-regret', 'deadline', isLastDay);
  return (await reminderWords([newsOf(due, daysLeft)], 'evening')).message;
}

it('calls only the last day of the law a last day', async () => {
  language.code = 'en';
  expect(await messageOf(2, true)).toContain('2 days left to cancel');
  expect(await messageOf(0, true)).toContain('the last day');
  expect(await messageOf(-1, true)).toContain('The date to cancel passed');
  expect(await messageOf(2, false)).toMatch(/^It is safe to cancel until/);
  expect(await messageOf(0, false)).toMatch(/^It is safe to cancel until midnight today/);
  expect(await messageOf(-1, false)).toMatch(
    /^The safe date, .*has passed\. Whether the right is over depends/,
  );
});

it('says the same in Hebrew', async () => {
  language.code = 'he';
  expect(await messageOf(0, true)).toContain('היום האחרון');
  for (const days of [2, 0, -1]) expect(await messageOf(days, false)).not.toMatch(/האחרון|המועד לביטול/);
  expect(await messageOf(-1, false)).toContain('מסמך הגילוי');
});

async function said(
  kind: DueKind,
  daysLeft: number,
  content: EntryContent,
  dueOn = '2026-12-03',
): Promise<string> {
  const due = {
    caseId: 'case-1',
    kind,
    subject: 'entry-1',
    dueOn: dueOn as Day,
    isLastDay: true,
    zone: ZONE,
  };
  const { message } = await reminderWords([newsOf(due, daysLeft, { content })], 'evening');
  return plain(message);
}

it('says what was promised, and asks afterwards whether it happened', async () => {
  language.code = 'en';
  const promise: EntryContent = {
    kind: 'promise',
    text: 'A courier',
    state: 'open',
    dueOn: '2026-12-03' as Day,
  };
  expect(await said('promise', 1, promise)).toBe('Promised by tomorrow, Thursday, 3 December: A courier');
  // The one for the day before, brought forward by Shabbat: the days that are left count, not those that were chosen.
  expect(await said('promise', 2, promise)).toBe('Promised by Thursday, 3 December, in 2 days: A courier');
  expect(await said('promise', 7, promise)).toBe('Promised by Thursday, 3 December, in 7 days: A courier');
  expect(await said('promise', 0, promise)).toBe('Promised by today, Thursday, 3 December: A courier');
  expect(await said('promise', -1, promise)).toBe(
    'Promised by Thursday, 3 December: A courier. Did it happen?',
  );
});

it('says what the bill should be, now and after the end', async () => {
  language.code = 'en';
  const shekels = (minor: number) => ({ minor, currency: 'ILS' });
  const benefit: EntryContent = {
    kind: 'benefit',
    text: 'Half price',
    usualMonthly: shekels(99_80),
    stages: [{ fromDay: '2026-06-16' as Day, untilDay: '2026-12-15' as Day, percentOff: 50 }],
    checksBills: true,
  };
  expect(await said('benefit', 7, benefit, '2026-12-15')).toBe(
    'Half price: ends on Tuesday, 15 December. After that the bill should be ₪99.80 a month.',
  );
  expect(await said('bill-check', 0, benefit, '2026-11-16')).toBe(
    'Time to check the bill: Half price. By what was promised it should be ₪49.90.',
  );
  expect(await said('bill-check', 0, benefit, '2026-12-16')).toContain('between ₪49.90 and ₪99.80');
  expect(await said('bill-check', 2, benefit, '2026-11-16')).toBe(
    'The bill around Monday, 16 November is near: Half price. By what was promised it should be ₪49.90.',
  );
  expect(await said('bill-check', 2, benefit, '2026-12-16')).toContain('between ₪49.90 and ₪99.80');
  const { usualMonthly: _usual, ...unpriced } = benefit;
  expect(await said('bill-check', 0, unpriced, '2026-11-16')).toBe('Time to check the bill: Half price');
  expect(await said('bill-check', 1, unpriced, '2026-11-16')).toBe(
    'The bill around Monday, 16 November is near: Half price',
  );
});

it('asks after what the business owed, and tells a day of the law from a suggestion of ours', async () => {
  language.code = 'en';
  const refund = lawDue('cancel.refundDueBy', 'owed', true);
  const one = async (due: Due, daysLeft: number): Promise<string> =>
    plain((await reminderWords([newsOf(due, daysLeft)], 'evening')).message);
  expect(await one(refund, -1)).toBe('Refund: had to happen by Thursday, 3 December. Did it?');
  expect(await one(lawDue('defect-notice.limitation', 'deadline', true), 2)).toBe(
    'Time to sue: 2 days left, until Thursday, 3 December 2026.',
  );
  const step = (basis: 'law' | 'ours'): Due => ({
    ...lawDue('council', 'step', true),
    step: { name: 'council', basis },
  });
  expect(await one(step('law'), 0)).toMatch(/^The time that the law gives for an answer is over/);
  expect(await one(step('ours'), 0)).toMatch(/^By our suggestion/);
  const content = {
    kind: 'letter',
    letter: 'request',
    language: 'en',
    to: 'Gal Ltd',
    way: 'email',
    text: 't',
    textHash: '0',
  } as const;
  expect(await said('follow-up', 0, content)).toBe('Was the letter to Gal Ltd answered?');
});

it('says that a fixed term ends, and when', async () => {
  const due = { ...lawDue('term', 'term-end', true), dueOn: '2026-12-03' as Day };
  const saidOn = async (daysLeft: number): Promise<string> =>
    plain((await reminderWords([newsOf(due, daysLeft)], 'evening')).message);
  language.code = 'en';
  expect(await saidOn(7)).toMatch(/^The fixed term ends on Thursday, 3 December, in 7 days\. /);
  expect(await saidOn(1)).toMatch(/^The fixed term ends tomorrow, Thursday, 3 December\. /);
  expect(await saidOn(0)).toMatch(/^The fixed term ends today, Thursday, 3 December\. /);
  expect(await saidOn(-2)).toMatch(/^The fixed term ended on Thursday, 3 December\. /);
  language.code = 'he';
  for (const daysLeft of [7, 2, 1, 0, -2])
    expect(await saidOn(daysLeft)).toMatch(/^התקופה הקצובה .*3 בדצמבר/);
});

it('says several in one, and that one is late with the advice to use a calendar', async () => {
  language.code = 'en';
  const cancel = lawDue('cancel-regret', 'deadline', true);
  const late = newsOf(cancel, 1, { isLate: true });
  const several = await reminderWords([newsOf(cancel, 2), late, late, late, late, late], 'tomorrow');
  expect(plain(several.title)).toBe('Tikiya: 6 things for today');
  const lines = plain(several.message).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('Headphones: 2 days left to cancel: until Thursday, 3 December 2026.');
  expect(lines[1]).toMatch(/^Headphones: Late reminder: 1 day left/);
  expect(lines[4]).toBe('and 2 more');
  expect(lines[5]).toContain('in a calendar');
  expect(several.buttons).toEqual({ done: 'Done', later: 'Remind tomorrow' });
});
