import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/time/day.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { formatDay, formatMoment, formatMoney, formatTime } from '../../../src/words/format.ts';
import { pickLanguage } from '../../../src/words/words.ts';

describe('pickLanguage', () => {
  const known = ['he', 'en'];
  it.each([
    ['en', 'he-IL', 'en'],
    [undefined, 'he-IL', 'he'],
    [undefined, 'iw', 'he'],
    [undefined, 'en-GB', 'en'],
    [undefined, 'fr', 'en'],
    ['xx', 'he', 'he'],
    ['HE', 'en', 'he'],
  ])('chosen %s, browser %s: %s', (chosen, browser, expected) => {
    expect(pickLanguage(chosen, browser, known)).toBe(expected);
  });
});

describe('say', () => {
  it('isolates text values, so that they scramble nothing', () => {
    expect(wordsOf('en').say('reminder.title', { caseTitle: 'אוזניות' })).toBe('Tikiya: \u2068אוזניות\u2069');
  });

  it.each([
    ['he', 1, 'נותר יום אחד'],
    ['he', 2, 'נותרו יומיים'],
    ['he', 7, 'נותרו 7 ימים'],
    ['en', 1, '1 day left'],
    ['en', 7, '7 days left'],
  ])('counts in %s: %i', (language, count, start) => {
    expect(wordsOf(language).say('reminder.daysLeft', { count, day: 'x' })).toContain(start);
  });
});

describe('formats', () => {
  const moment = { at: '2026-11-21T22:30:05.000Z', zone: 'Asia/Jerusalem' };

  it('write a day as the language does', () => {
    expect(formatDay('he', '2026-12-03' as Day, 'long')).toBe('יום חמישי, 3 בדצמבר 2026');
    expect(formatDay('en', '2026-12-03' as Day)).toBe('3 December 2026');
  });

  it('show a moment on the clocks of its zone', () => {
    expect(formatTime('he', moment)).toBe('00:30');
    expect(formatMoment('en', moment)).toContain('22 November 2026');
    expect(formatMoment('en', moment)).toContain('00:30:05');
  });

  it('write exact sums, whole ones without agorot', () => {
    const plain = (text: string): string => text.replace(/[\s\u200e\u200f]/g, '');
    expect(plain(formatMoney('he', { minor: 129990, currency: 'ILS' }))).toBe('1,299.90₪');
    expect(plain(formatMoney('en', { minor: 129900, currency: 'ILS' }))).toBe('₪1,299');
    expect(plain(formatMoney('en', { minor: 500, currency: 'JPY' }))).toContain('500');
  });
});
