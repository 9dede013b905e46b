import { expect, it } from 'vitest';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { comingDay } from '../../../../../src/ui/case-page/frame/day-words.ts';

const today = '2026-11-22' as Day;

it.each([
  // A Sunday.
  ['he', '2026-11-22', 'היום'],
  ['he', '2026-11-23', 'מחר'],
  ['he', '2026-11-24', 'יום שלישי'],
  ['en', '2026-11-22', 'today'],
  ['en', '2026-11-23', 'tomorrow'],
  ['en', '2026-11-29', 'Sunday, 29 November'],
] as const)('in %s the day %s is said as it is called today: %s', (language, day, said) => {
  expect(comingDay(language, day as Day, today)).toBe(said);
});
