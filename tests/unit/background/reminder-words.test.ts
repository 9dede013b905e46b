import { expect, it, vi } from 'vitest';
import { reminderWords } from '../../../src/background/reminder-words.ts';
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
    right: 'cancel-regret',
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
