import { expect, it } from 'vitest';
import type { Day } from '../../../src/domain/time/day.ts';
import { gapWords } from '../../../src/words/count-gap-words.ts';
import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';
import { wordsFrom } from '../../../src/words/words.ts';

const TODAY = '2026-11-21' as Day;
/** As it is read: without the signs that keep the days in their order. */
const said = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const gap = (weeks: number, from: string, to: string) => ({ weeks, from: from as Day, to: to as Day });

it('tells what is left out in weeks, with the year where it is another one', () => {
  const left = gap(12, '2026-12-06', '2027-02-27');
  expect(said(gapWords(wordsFrom(en, 'en'), left, TODAY))).toBe('12 weeks not shown, 6 Dec – 27 Feb 2027');
  expect(said(gapWords(wordsFrom(he, 'he'), left, TODAY))).toContain(
    '12 שבועות שאינם מוצגים, 6 בדצמ׳ – 27 בפבר׳ 2027',
  );
});

it('tells many weeks in months', () => {
  const left = gap(46, '2026-12-06', '2027-10-23');
  expect(said(gapWords(wordsFrom(en, 'en'), left, TODAY))).toBe(
    'about 11 months not shown, 6 Dec – 23 Oct 2027',
  );
});
