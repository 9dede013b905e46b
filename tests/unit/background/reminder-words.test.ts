import { expect, it, vi } from 'vitest';
import { reminderWords } from '../../../src/background/reminder-words.ts';
import type { EntryContent } from '../../../src/domain/case/entry.ts';
import type { DueKind } from '../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../src/domain/time/day.ts';

const { language } = vi.hoisted(() => ({ language: { code: 'en' } }));
vi.mock('../../../src/platform/settings.ts', () => ({
  readSettings: async () => ({ language: language.code }),
  browserLanguage: () => 'en',
}));

async function messageOf(daysLeft: number, isLastDay: boolean): Promise<string> {
  const reminder = {
    id: 'case-1|cancel-regret|2026-12-03|2',
    caseId: 'case-1',
    kind: 'deadline',
    subject: 'cancel-regret',
    dueOn: '2026-12-03' as Day,
    leadDays: 2,
    fireAtMs: 0,
    state: 'waiting',
  } as const;
  return (await reminderWords({ caseTitle: 'Headphones', reminder, daysLeft, isLastDay })).message;
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

/** Without the isolates that keep values from scrambling a line. */
async function said(
  kind: DueKind,
  daysLeft: number,
  content: EntryContent,
  dueOn = '2026-12-03',
): Promise<string> {
  const reminder = {
    id: `case-1|${kind}|entry-1|${dueOn}|1`,
    caseId: 'case-1',
    kind,
    subject: 'entry-1',
    dueOn: dueOn as Day,
    leadDays: 1,
    fireAtMs: 0,
    state: 'waiting',
  } as const;
  const { message } = await reminderWords({
    caseTitle: 'Line',
    reminder,
    daysLeft,
    isLastDay: false,
    content,
  });
  return message.replace(/[\u2066-\u2069]/g, '');
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
