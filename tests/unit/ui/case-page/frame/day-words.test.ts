import { expect, it, vi } from 'vitest';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { msOf } from '../../../../../src/domain/time/moment.ts';
import { comingDay, spokenInstant, spokenMoment } from '../../../../../src/ui/case-page/frame/day-words.ts';
import { wordsOf } from '../../../../../src/words/every-language.ts';

vi.mock('../../../../../src/platform/clock.ts', () => ({ localZone: () => 'Asia/Jerusalem' }));

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

it.each([
  ['2026-11-20T09:30:12Z', 'Asia/Jerusalem', 'Friday, 20 November, 11:30'],
  ['2025-11-20T09:30:12Z', 'Asia/Jerusalem', 'Thursday, 20 November 2025, 11:30'],
  ['2026-11-20T09:30:12Z', 'America/New_York', 'Friday, 20 November, 04:30 GMT-5'],
])('of %s in %s it says: %s', (at, zone, said) => {
  const text = spokenMoment(wordsOf('en'), { at, zone }, Date.parse('2026-11-22T10:00:00Z'));
  expect(text.replace(/[\u2066-\u2069]/g, '')).toBe(said);
});

it.each(['case.timeline.recorded', 'case.terms.keptAt', 'letter.sent.leftAt'] as const)(
  'in Hebrew %s joins the day that is said with no maqaf',
  (key) => {
    const words = wordsOf('he');
    const nowMs = Date.parse('2026-11-22T10:00:00Z');
    const moment = { at: '2026-11-20T09:30:12Z', zone: 'Asia/Jerusalem' };
    for (const when of [spokenMoment(words, moment, nowMs), spokenInstant(words, msOf(moment), nowMs)])
      expect(words.say(key, { when }).replace(/[\u2066-\u2069]/g, '')).toContain(
        ' ביום שישי, 20 בנובמבר, 11:30',
      );
  },
);
