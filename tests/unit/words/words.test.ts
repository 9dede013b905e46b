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
  it('lets no line end within an e-mail, in none of its texts', () => {
    const words = wordsOf('en');
    expect(words.say('entry.channels.email')).toBe('E-\u2060mail');
  });

  it('isolates text values, so that they scramble nothing', () => {
    expect(wordsOf('en').say('reminder.title', { caseTitle: 'אוזניות' })).toBe('Tikiya: \u2068אוזניות\u2069');
  });

  // First-strong skips what is isolated: a day and an hour in Hebrew would stand in the order of English.
  it.each([
    ['he', '\u2067'],
    ['en', '\u2066'],
  ])('lets a value of values alone run as %s does', (language, direction) => {
    const words = wordsOf(language);
    const when = words.say('due.dayAndTime', { day: 'יום שני', time: '01:34' });
    expect(words.say('backup.reminder.last', { when })).toContain(
      `${direction}\u2068יום שני\u2069, \u206801:34\u2069\u2069`,
    );
    const said = words.say('backup.restore.entries', { count: 3 });
    expect(words.say('backup.restore.mine', { entries: said, when: 'x' })).toContain(`\u2068${said}\u2069`);
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
